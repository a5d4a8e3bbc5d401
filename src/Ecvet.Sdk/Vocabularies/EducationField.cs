using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>
/// A field of education and training of ISCED-F 2013: two digits for a broad field, three for a narrow one, four for a detailed one
/// (<c>0716</c>: motor vehicles, ships and aircraft). It is read from the digits or from the identifier; <c>default</c> is no field.
/// </summary>
[DebuggerDisplay("{Code,nq}")]
public readonly record struct EducationField : IParsable<EducationField>
{
    private readonly string? code;

    private EducationField(string code) => this.code = code;

    /// <summary>The digits; empty for <c>default</c>.</summary>
    public string Code => code ?? "";

    /// <summary>The identifier (URI) in the published list; empty for <c>default</c>.</summary>
    public string Identifier => CodeTable.Fields.Identifier(Code) ?? "";

    /// <summary>True for four digits. Some formats ask for a detailed field.</summary>
    public bool IsDetailed => Code.Length == 4;

    /// <summary>The digits.</summary>
    public override string ToString() => Code;

    /// <summary>Reads a field.</summary>
    /// <param name="s">Two to four digits, or the identifier.</param>
    /// <exception cref="FormatException">The list has no such field.</exception>
    public static EducationField Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryParse(s, out var result) ? result : throw new FormatException("The text is not a field of ISCED-F 2013: two to four digits such as 0716, or its identifier.");
    }

    /// <summary>Reads a field, if the list has it.</summary>
    /// <param name="s">Two to four digits, or the identifier.</param>
    /// <param name="result">The field.</param>
    /// <returns>True when the list has it.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, out EducationField result)
    {
        var found = s is null ? null : CodeTable.Fields.Name(s);
        result = found is null ? default : new(found);
        return found is not null;
    }

    static EducationField IParsable<EducationField>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<EducationField>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out EducationField result) => TryParse(s, out result);
}
