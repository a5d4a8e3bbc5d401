using System.Diagnostics;

namespace Ecvet;

/// <summary>A grade as it was given, in the scheme it was given in. Grades of two schemes are never compared.</summary>
[DebuggerDisplay("{Value,nq}")]
public sealed record Grade : ICanonical
{
    /// <summary>A grade.</summary>
    /// <param name="value">The grade as written: <c>5</c>, <c>B</c>, <c>12/20</c>.</param>
    /// <param name="scheme">The scheme it belongs to; <c>default</c> when not said.</param>
    /// <exception cref="ArgumentException">The value is no code.</exception>
    public Grade(string value, Identifier<GradingScheme> scheme = default)
    {
        Value = CodeText.Require(value, nameof(value));
        Scheme = scheme;
    }

    /// <summary>The grade as written.</summary>
    public string Value { get; }

    /// <summary>The scheme it belongs to; empty when not said.</summary>
    public Identifier<GradingScheme> Scheme { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("value", Value);
        writer.Write("scheme", Scheme);
    }
}
