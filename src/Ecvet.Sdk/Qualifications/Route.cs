using System.Diagnostics;
using Ecvet.Rules;

namespace Ecvet;

/// <summary>
/// One way to complete a qualification: its measure, its units with their sizes, and its rule of combination. Two routes of one
/// qualification may measure differently and weigh the same unit differently (rule P7).
/// </summary>
[DebuggerDisplay("{Code,nq}")]
public sealed record Route : ICanonical
{
    internal Route(
        string code,
        LocalizedText title,
        RouteMeasure measure,
        PointSystem system,
        ValueList<RouteUnit> units,
        RuleNode rule,
        OverflowPolicy overflow,
        SizeCounted sizeCounted,
        bool requiresFinalExamination)
    {
        Code = code;
        Title = title;
        Measure = measure;
        System = system;
        Units = units;
        Rule = rule;
        Overflow = overflow;
        SizeCounted = sizeCounted;
        RequiresFinalExamination = requiresFinalExamination;
    }

    /// <summary>The code of the route within the qualification.</summary>
    public string Code { get; }

    /// <summary>Its title; may be empty.</summary>
    public LocalizedText Title { get; }

    /// <summary>Points or number of units.</summary>
    public RouteMeasure Measure { get; }

    /// <summary>The system of its points.</summary>
    public PointSystem System { get; }

    /// <summary>Its units with their sizes, in ordinal order of their identifiers.</summary>
    public ValueList<RouteUnit> Units { get; }

    /// <summary>The root of its rule of combination.</summary>
    public RuleNode Rule { get; }

    /// <summary>What happens above an upper bound.</summary>
    public OverflowPolicy Overflow { get; }

    /// <summary>Which size counts for a recognised unit.</summary>
    public SizeCounted SizeCounted { get; }

    /// <summary>True when the qualification is awarded only after a final examination, which no accumulated unit replaces (rule T16).</summary>
    public bool RequiresFinalExamination { get; }

    /// <summary>The unit of the route with the identifier given; none when the route does not list it.</summary>
    /// <param name="unit">The unit.</param>
    public RouteUnit? Find(UnitId unit)
    {
        int low = 0, high = Units.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = Units[middle].Unit.CompareTo(unit);
            if (order == 0)
            {
                return Units[middle];
            }

            (low, high) = order < 0 ? (middle + 1, high) : (low, middle - 1);
        }

        return null;
    }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("code", Code);
        writer.Write("title", Title);
        writer.Write("measure", Measure);
        writer.Write("system", System);
        writer.Write("units", Units);
        writer.Write("rule", Rule);
        writer.Write("overflow", Overflow);
        writer.Write("sizeCounted", SizeCounted);
        writer.Write("requiresFinalExamination", RequiresFinalExamination);
    }
}
