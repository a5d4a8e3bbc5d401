using System.Diagnostics;
using System.Numerics;
using System.Text;

namespace Ecvet;

/// <summary>
/// Units of many institutions, made ready to be searched: which of them cover outcomes of a unit of mine? A unit covers an outcome
/// by having the very outcome (the same unit in the same version, or a whole that holds it as a declared part), or by the skill
/// identifiers that both name. What is found is a lead: it suggests and never decides; only an equivalence does.
/// </summary>
/// <remarks>Made once with <see cref="Of"/> or <see cref="UnitCatalogueBuilder"/>; written to and read from bytes by <c>EcvetIndex</c>.</remarks>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{Units.Count} units")]
public sealed class UnitCatalogue
{
    /// <summary>The sign before a term that is a skill identifier.</summary>
    internal const char Skill = 's';

    /// <summary>The sign before a term that is a declared part of a unit, with its version.</summary>
    internal const char Part = 'p';
    private readonly string[] terms;
    private readonly Posting[] postings;

    /// <summary>A catalogue of what is in order already.</summary>
    /// <param name="units">The units in canonical order, each once.</param>
    /// <param name="terms">The terms in ordinal order, each once.</param>
    /// <param name="having">Which units have each term, ascending.</param>
    internal UnitCatalogue(CatalogueUnit[] units, string[] terms, int[][] having)
    {
        Units = ValueList.From(units);
        this.terms = terms;

        // Whole vectors are read, so a column is a whole number of them.
        Words = (units.Length + 255) / 256 * 4;
        postings = Array.ConvertAll(having, numbers => Posting.Of(numbers, Words));
    }

    /// <summary>The units, in ordinal order of unit, version and host; their numbers are what the scores name.</summary>
    public ValueList<CatalogueUnit> Units { get; }

    internal int Words { get; }

    internal IReadOnlyList<string> Terms => terms;

    internal IReadOnlyList<Posting> Postings => postings;

    /// <summary>A catalogue of all units of qualifications, declared parts among them; the host is the first awarding body.</summary>
    /// <param name="qualifications">The qualifications, in any order. A unit that stands twice is one; what either names belongs to it.</param>
    public static UnitCatalogue Of(params IEnumerable<Qualification> qualifications)
    {
        ArgumentNullException.ThrowIfNull(qualifications);
        var builder = new UnitCatalogueBuilder();
        foreach (var qualification in qualifications)
        {
            builder.Add(qualification);
        }

        return builder.Build();
    }

    /// <summary>The outcomes of a unit in the terms of this catalogue, to be asked any number of times.</summary>
    /// <param name="unit">The unit: its own outcomes and those of its declared parts.</param>
    /// <param name="skills">When shared skill identifiers count as covering.</param>
    public CatalogueQuery Prepare(LearningUnit unit, SkillMatch skills = SkillMatch.All)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new(this, [.. unit.SelfAndParts().SelectMany(part => part.Outcomes.Select(outcome => Prepare(part, outcome, skills)))]);
    }

    /// <summary>The units that cover at least so many outcomes, in the order of <see cref="Units"/>; nothing is allocated.</summary>
    /// <param name="query">The query, prepared by this catalogue.</param>
    /// <param name="atLeast">How many outcomes, 1 or more.</param>
    /// <param name="found">Takes the numbers of the units, as many as fit.</param>
    /// <returns>How many there are, also where the buffer is shorter.</returns>
    /// <exception cref="ArgumentException">The query was prepared by another catalogue, or the threshold is less than 1.</exception>
    public int Covering(CatalogueQuery query, int atLeast, Span<int> found)
    {
        Check(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        if (atLeast > query.Asked.Length)
        {
            return 0;
        }

        var total = 0;
        var scan = new CatalogueScan(query, stackalloc ulong[CatalogueScan.RoomFor(query)], stackalloc ulong[CatalogueScan.BlockWords]);
        for (var first = 0; first < Words; first += CatalogueScan.BlockWords)
        {
            var words = Math.Min(CatalogueScan.BlockWords, Words - first);
            scan.Count(first, words);
            for (var word = 0; word < words; word++)
            {
                for (var bits = scan.AtLeast(word, atLeast); bits != 0; bits &= bits - 1)
                {
                    if (total < found.Length)
                    {
                        found[total] = ((first + word) << 6) + BitOperations.TrailingZeroCount(bits);
                    }

                    total++;
                }
            }
        }

        return total;
    }

    /// <summary>How many outcomes every unit covers; nothing is allocated.</summary>
    /// <param name="query">The query, prepared by this catalogue.</param>
    /// <param name="scores">Takes one count for each of <see cref="Units"/>.</param>
    /// <exception cref="ArgumentException">The query was prepared by another catalogue, or the buffer is too short.</exception>
    public void Scores(CatalogueQuery query, Span<int> scores)
    {
        Check(query);
        if (scores.Length < Units.Count)
        {
            throw new ArgumentException("The buffer is shorter than the list of units.", nameof(scores));
        }

        scores = scores[..Units.Count];
        if (query.Asked.Length == 0)
        {
            scores.Clear();
            return;
        }

        var scan = new CatalogueScan(query, stackalloc ulong[CatalogueScan.RoomFor(query)], stackalloc ulong[CatalogueScan.BlockWords]);
        for (var first = 0; first < Words; first += CatalogueScan.BlockWords)
        {
            var words = Math.Min(CatalogueScan.BlockWords, Words - first);
            scan.Count(first, words);
            for (var word = 0; word < words && (first + word) << 6 < scores.Length; word++)
            {
                var from = (first + word) << 6;
                scan.CountsOf(word, scores[from..Math.Min(scores.Length, from + 64)]);
            }
        }
    }

    /// <summary>The units that cover most outcomes, the best first, equal ones in the order of <see cref="Units"/>; nothing is allocated.</summary>
    /// <param name="query">The query, prepared by this catalogue.</param>
    /// <param name="best">Takes the best, as many as fit.</param>
    /// <param name="atLeast">How many outcomes at least, 1 or more.</param>
    /// <returns>How many were found, at most as many as fit.</returns>
    /// <exception cref="ArgumentException">The query was prepared by another catalogue, or the threshold is less than 1.</exception>
    public int Best(CatalogueQuery query, Span<CatalogueScore> best, int atLeast = 1)
    {
        Check(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(atLeast, 1);
        if (best.IsEmpty || atLeast > query.Asked.Length)
        {
            return 0;
        }

        var count = 0;
        var scan = new CatalogueScan(query, stackalloc ulong[CatalogueScan.RoomFor(query)], stackalloc ulong[CatalogueScan.BlockWords]);
        for (var first = 0; first < Words; first += CatalogueScan.BlockWords)
        {
            var words = Math.Min(CatalogueScan.BlockWords, Words - first);
            scan.Count(first, words);
            for (var word = 0; word < words; word++)
            {
                // Units come in canonical order, so a later one has to be better than the last of a full list.
                for (var bits = scan.AtLeast(word, Least(best, count, atLeast)); bits != 0; bits &= bits - 1)
                {
                    var bit = BitOperations.TrailingZeroCount(bits);
                    var score = scan.CountOf(word, bit);
                    if (score >= Least(best, count, atLeast))
                    {
                        count = Insert(best, count, new(((first + word) << 6) + bit, score));
                    }
                }
            }
        }

        return count;
    }

    /// <summary>The units that cover at least so many outcomes of a unit, the best first, equal ones in canonical order.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="atLeast">How many outcomes, 1 or more.</param>
    /// <param name="skills">When shared skill identifiers count as covering.</param>
    /// <exception cref="ArgumentOutOfRangeException">The threshold is less than 1.</exception>
    public ValueList<CatalogueMatch> Covering(LearningUnit unit, int atLeast, SkillMatch skills = SkillMatch.All)
    {
        var query = Prepare(unit, skills);
        var found = new int[Covering(query, atLeast, [])];
        Covering(query, atLeast, found);
        return ValueList.From(found.Select(number => Match(query, number)).OrderByDescending(static match => match.Score));
    }

    /// <summary>The units that cover most outcomes of a unit, the best first, equal ones in canonical order.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="most">The most units, 1 or more.</param>
    /// <param name="skills">When shared skill identifiers count as covering.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public ValueList<CatalogueMatch> Best(LearningUnit unit, int most = 10, SkillMatch skills = SkillMatch.All)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        var query = Prepare(unit, skills);
        var best = new CatalogueScore[Math.Min(most, Units.Count)];
        var count = Best(query, best);
        return ValueList.From(best.Take(count).Select(score => Match(query, score.Unit)));
    }

    private static int Least(Span<CatalogueScore> best, int count, int atLeast) => count < best.Length ? atLeast : best[count - 1].Score + 1;

    /// <summary>Puts a unit behind those that are as good; the last one goes where the list is full.</summary>
    private static int Insert(Span<CatalogueScore> best, int count, CatalogueScore score)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = best[middle].Score >= score.Score ? (middle + 1, high) : (low, middle);
        }

        var kept = Math.Min(count, best.Length - 1);
        best[low..kept].CopyTo(best[(low + 1)..]);
        best[low] = score;
        return kept + 1;
    }

    private CatalogueMatch Match(CatalogueQuery query, int number) =>
        new(Units[number], query.Asked.Length, ValueList.From(query.Asked.Where(outcome => outcome.IsCoveredBy(number)).Select(static outcome => outcome.Outcome)));

    private QueryOutcome Prepare(LearningUnit unit, LearningOutcome outcome, SkillMatch skills)
    {
        var (from, end) = Same(unit.Id, Sound(unit.Version));
        var alternatives = new List<Posting[]>();
        if (Find(Part + NameOf(unit.Id, unit.Version)) is { } whole)
        {
            alternatives.Add([whole]);
        }

        var shared = outcome.Skills.Select(skill => Find(Skill + Sound(skill))).ToList();
        if (skills == SkillMatch.Any)
        {
            alternatives.AddRange(shared.OfType<Posting>().Select(static posting => new[] { posting }));
        }
        else if (shared.Count > 0 && shared.TrueForAll(static posting => posting is not null))
        {
            alternatives.Add([.. shared.OfType<Posting>()]);
        }

        return new(unit.Id.Outcome(outcome.Code), [.. alternatives], from, end);
    }

    /// <summary>How a unit in a version is named as a term.</summary>
    internal static string NameOf(UnitId unit, string version) => Sound(unit + "@" + version);

    /// <summary>The text as it comes back from bytes: half a character pair has none and becomes the sign of replacement.</summary>
    internal static string Sound(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF') < 0 ? text : Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    private Posting? Find(string term) => Array.BinarySearch(terms, term, StringComparer.Ordinal) is >= 0 and var place ? postings[place] : null;

    /// <summary>The stretch of units that are the same unit in the same version, whoever offers them.</summary>
    private (int From, int End) Same(UnitId unit, string version)
    {
        var from = FirstNotBefore(unit, version);
        var end = from;
        while (end < Units.Count && Units[end].Unit == unit && string.Equals(Units[end].Version, version, StringComparison.Ordinal))
        {
            end++;
        }

        return (from, end);
    }

    private int FirstNotBefore(UnitId unit, string version)
    {
        int low = 0, high = Units.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var order = Units[middle].Unit.CompareTo(unit);
            order = order != 0 ? order : string.CompareOrdinal(Units[middle].Version, version);
            (low, high) = order < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Check(CatalogueQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!ReferenceEquals(query.Catalogue, this))
        {
            throw new ArgumentException("The query was prepared by another catalogue.", nameof(query));
        }
    }
}
