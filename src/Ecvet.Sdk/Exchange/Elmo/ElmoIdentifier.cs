using System.Diagnostics;

namespace Ecvet.Exchange.Elmo;

/// <summary>An identifier of a learner with its kind, such as <c>nationalIdentifier</c>, <c>esi</c> or <c>local</c>. Personal data.</summary>
[DebuggerDisplay("{Type,nq} ***")]
public sealed record ElmoIdentifier
{
    /// <summary>An identifier.</summary>
    /// <param name="type">Its kind.</param>
    /// <param name="value">The identifier itself.</param>
    public ElmoIdentifier(string type, string value)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(value);
        Type = type;
        Value = value;
    }

    /// <summary>Its kind.</summary>
    public string Type { get; }

    /// <summary>The identifier itself.</summary>
    public string Value { get; }

    /// <summary>The kind, and three stars for the value: it must not slip into a log.</summary>
    public override string ToString() => Type + " ***";
}
