using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Ecvet;

/// <summary>A level of a national qualifications framework. Levels are texts, not numbers: <c>4+</c>, <c>5.1</c>, <c>7 A</c>, <c>Entry</c>.</summary>
[DebuggerDisplay("{Framework,nq} {Level,nq}")]
public sealed record NqfLevel : ICanonical
{
    /// <summary>A national level.</summary>
    /// <param name="framework">The code of the framework, such as <c>FiNQF</c> or <c>SQF</c>.</param>
    /// <param name="level">The level as the framework writes it.</param>
    /// <exception cref="ArgumentException">A part is no code.</exception>
    public NqfLevel(string framework, string level)
    {
        Framework = CodeText.Require(framework, nameof(framework));
        Level = CodeText.Require(level, nameof(level));
    }

    /// <summary>The code of the framework.</summary>
    public string Framework { get; }

    /// <summary>The level as the framework writes it.</summary>
    public string Level { get; }

    /// <summary>The country of the framework; none when the European list does not have the framework.</summary>
    public Country? Country => NationalLevelTable.Country(Framework) is { } code ? Ecvet.Country.Parse(code) : null;

    /// <summary>The identifier (URI) in the European list of national levels; none when the list does not have the level.</summary>
    public string? Identifier => NationalLevelTable.Identifier(Framework, Level);

    /// <summary>The levels of a country in the European list, by framework and level; empty when it has none.</summary>
    /// <param name="country">The country.</param>
    public static ValueList<NqfLevel> ListedFor(Country country) =>
        ValueList.From(NationalLevelTable.Of(country.Code).Select(static level => new NqfLevel(level.Framework, level.Level)));

    /// <summary>Reads a national level from the code (<c>c_cbf250da</c>) or the identifier of the European list, if the list has it.</summary>
    /// <param name="s">The text.</param>
    /// <param name="result">The level, with the framework as the list names it.</param>
    /// <returns>True when the list has it.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, [NotNullWhen(true)] out NqfLevel? result)
    {
        result = s is not null && NationalLevelTable.Find(s) is { } found ? new(found.Framework, found.Level) : null;
        return result is not null;
    }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("framework", Framework);
        writer.Write("level", Level);
    }
}
