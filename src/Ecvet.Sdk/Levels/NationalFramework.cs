using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>A national qualifications framework with its levels as far as they are known, each referenced to the European framework.</summary>
[DebuggerDisplay("{Code,nq}, {Referencings.Count} levels")]
public sealed record NationalFramework
{
    /// <summary>A framework.</summary>
    /// <param name="code">Its code, such as <c>SQF</c>; the levels carry it.</param>
    /// <param name="countries">The countries it holds for, two capital letters; parts of one as <c>GB-SCT</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="referencings">Its levels from the lowest to the highest, each with its European levels.</param>
    /// <exception cref="ArgumentException">A level carries another code, stands twice for one day, or a country is no such code.</exception>
    public NationalFramework(string code, IEnumerable<string> countries, LocalizedText name, IEnumerable<LevelReferencing> referencings)
    {
        ArgumentNullException.ThrowIfNull(countries);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(referencings);
        Code = CodeText.Require(code, nameof(code));
        Countries = ValueList.From(countries.Select(static country => TerritoryCode.Require(country, nameof(countries))).Order(StringComparer.Ordinal));
        Name = name;
        Referencings = ValueList.From(referencings);
        for (var i = 0; i < Referencings.Count; i++)
        {
            if (Referencings[i].Level.Framework != Code || Referencings.Take(i).Any(other => other.Level == Referencings[i].Level && other.Validity.Overlaps(Referencings[i].Validity)))
            {
                throw new ArgumentException("Each level carries the code of the framework, and is referenced once for each day.", nameof(referencings));
            }
        }
    }

    /// <summary>The code of the framework.</summary>
    public string Code { get; }

    /// <summary>The countries it holds for, in ordinal order.</summary>
    public ValueList<string> Countries { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The levels from the lowest to the highest, each with its European levels.</summary>
    public ValueList<LevelReferencing> Referencings { get; }

    /// <summary>The referencing of a level on a day; none where nothing is known of it.</summary>
    /// <param name="level">The level as the framework writes it.</param>
    /// <param name="on">The day.</param>
    public LevelReferencing? Find(string level, LocalDate on) => Referencings.FirstOrDefault(entry => entry.Level.Level == level && entry.IsInForce(on));

    /// <summary>The levels referenced to a European one on a day, from the lowest: a set, for there may be none or several.</summary>
    /// <param name="eqf">The European level.</param>
    /// <param name="on">The day.</param>
    public ValueList<LevelReferencing> At(EqfLevel eqf, LocalDate on) => ValueList.From(Referencings.Where(entry => entry.IsInForce(on) && entry.Eqf.Contains(eqf)));

    /// <inheritdoc cref="At(EqfLevel, LocalDate)"/>
    public ValueList<LevelReferencing> At(EqfLevel eqf, DateOnly on) => At(eqf, LocalDate.FromDateOnly(on));

    /// <summary>The place of a level among the levels, counted from the lowest; none where it is unknown.</summary>
    internal int? PlaceOf(NqfLevel level, LocalDate on)
    {
        for (var i = 0; i < Referencings.Count; i++)
        {
            if (Referencings[i].Level == level && Referencings[i].IsInForce(on))
            {
                return i;
            }
        }

        return null;
    }
}
