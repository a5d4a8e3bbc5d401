using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>
/// The system an amount of points belongs to. Amounts of two systems are never added or compared; only an explicit, dated
/// rule converts one into the other (rule P9, Recommendation 2009/C 155/02, Annex II.4). <c>default</c> is ECVET.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct PointSystem : IEquatable<PointSystem>, IComparable<PointSystem>, IParsable<PointSystem>, ICanonical
{
    private const string EcvetCode = "ECVET";
    private readonly string? code;

    /// <summary>A system of points.</summary>
    /// <param name="code">Its code, without a space: letters, digits, dot, dash, underscore.</param>
    /// <exception cref="ArgumentException">The text is no such code.</exception>
    public PointSystem(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        this.code = TryParse(code, out var known) ? known.code : throw new ArgumentException("The code of a point system has 1 to 60 letters, digits, dots, dashes or underscores.", nameof(code));
    }

    private PointSystem(string? known, bool _) => code = known;

    /// <summary>ECVET points: by convention 60 for the outcomes expected in a year of formal full-time vocational training (rule P1).</summary>
    public static PointSystem Ecvet => default;

    /// <summary>Credits of the European Credit Transfer and Accumulation System of higher education.</summary>
    public static PointSystem Ects => new("ECTS", true);

    /// <summary>The code of the system.</summary>
    public string Code => code ?? EcvetCode;

    /// <summary>The identifier (URI) in the European list of credit systems; none for a system that is not in it.</summary>
    public string? Identifier => CodeTable.Credits.Identifier(Code);

    /// <inheritdoc/>
    public int CompareTo(PointSystem other) => string.CompareOrdinal(Code, other.Code);

    /// <inheritdoc/>
    public bool Equals(PointSystem other) => string.Equals(code, other.code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is PointSystem other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Code, StringComparison.Ordinal);

    /// <summary>The code of the system.</summary>
    public override string ToString() => Code;

    /// <summary>Reads the code of a system.</summary>
    /// <param name="s">The text.</param>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static PointSystem Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not the code of a point system: 1 to 60 letters, digits, dots, dashes or underscores.");
    }

    /// <summary>Reads the code of a system, if the text is one.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The system.</param>
    /// <returns>True when the text is such a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out PointSystem result)
    {
        var valid = s is { Length: > 0 and <= 60 } && s.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_');
        result = valid && s != EcvetCode ? new(s, true) : default;
        return valid;
    }

    /// <summary>Reads a system from its identifier (URI) in the European list of credit systems, if the list has it.</summary>
    /// <param name="identifier">The identifier.</param>
    /// <param name="result">The system.</param>
    /// <returns>True when the list has it. A wrong identifier is no system: nothing says which one was meant.</returns>
    public static bool TryFromIdentifier([NotNullWhen(true)] string? identifier, out PointSystem result)
    {
        result = default;
        return identifier is not null && CodeTable.CodeIn(PublishedLists.CreditBase, identifier) is { } found && CodeTable.Credits.Name(found) is { } name && TryParse(name, out result);
    }

    static PointSystem IParsable<PointSystem>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PointSystem>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out PointSystem result) => TryParse(s, out result);

    /// <summary>True when both are the same system.</summary>
    /// <param name="left">One system.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(PointSystem left, PointSystem right) => left.Equals(right);

    /// <summary>True when they differ.</summary>
    /// <param name="left">One system.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(PointSystem left, PointSystem right) => !left.Equals(right);

    /// <summary>True when the left comes before the right in ordinal order of the codes.</summary>
    /// <param name="left">One system.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(PointSystem left, PointSystem right) => left.CompareTo(right) < 0;

    /// <summary>True when the left does not come after the right.</summary>
    /// <param name="left">One system.</param>
    /// <param name="right">The other.</param>
    public static bool operator <=(PointSystem left, PointSystem right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left comes after the right in ordinal order of the codes.</summary>
    /// <param name="left">One system.</param>
    /// <param name="right">The other.</param>
    public static bool operator >(PointSystem left, PointSystem right) => left.CompareTo(right) > 0;

    /// <summary>True when the left does not come before the right.</summary>
    /// <param name="left">One system.</param>
    /// <param name="right">The other.</param>
    public static bool operator >=(PointSystem left, PointSystem right) => left.CompareTo(right) >= 0;

    void ICanonical.Write(CanonicalWriter writer) => writer.Write("code", Code);
}
