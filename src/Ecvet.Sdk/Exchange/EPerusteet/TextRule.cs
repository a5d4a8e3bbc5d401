using System.Diagnostics;

namespace Ecvet.Exchange.EPerusteet;

/// <summary>One rule that stands only in the text of a structure, put into terms.</summary>
[DebuggerDisplay("{Kind} {Path,nq}")]
public sealed record TextRule
{
    private TextRule(TextRuleKind kind, string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        Kind = kind;
        Path = path;
    }

    /// <summary>What it says.</summary>
    public TextRuleKind Kind { get; }

    /// <summary>The place: child positions from the root of the route, such as <c>0/1/3</c>; empty for the root.</summary>
    public string Path { get; }

    /// <summary>Positions of children, for alternatives.</summary>
    public ValueList<int> Children { get; private init; } = [];

    /// <summary>Codes of units.</summary>
    public ValueList<string> Units { get; private init; } = [];

    /// <summary>The least number.</summary>
    public int? Minimum { get; private init; }

    /// <summary>The largest number.</summary>
    public int? Maximum { get; private init; }

    /// <summary>An amount of points.</summary>
    public Points? Amount { get; private init; }

    /// <summary>Exactly one of the children named is taken.</summary>
    /// <param name="path">The group.</param>
    /// <param name="children">The positions of the children.</param>
    public static TextRule Alternatives(string path, params IEnumerable<int> children) => new(TextRuleKind.Alternatives, path) { Children = ValueList.From(children) };

    /// <summary>So many children are taken; this replaces what the structure says.</summary>
    /// <param name="path">The group.</param>
    /// <param name="minimum">The least.</param>
    /// <param name="maximum">The most.</param>
    public static TextRule ChildCount(string path, int? minimum, int? maximum) => new(TextRuleKind.ChildCount, path) { Minimum = minimum, Maximum = maximum };

    /// <summary>The group has to be taken when its parent is.</summary>
    /// <param name="path">The group.</param>
    public static TextRule Required(string path) => new(TextRuleKind.Required, path);

    /// <summary>Whatever its size, an achievement counts the amount in the slot.</summary>
    /// <param name="path">The slot.</param>
    /// <param name="amount">The amount.</param>
    public static TextRule FixedValue(string path, Points amount) => new(TextRuleKind.FixedValue, path) { Amount = amount };

    /// <summary>An achievement counts at most the amount in the slot.</summary>
    /// <param name="path">The slot.</param>
    /// <param name="amount">The amount.</param>
    public static TextRule Ceiling(string path, Points amount) => new(TextRuleKind.Ceiling, path) { Amount = amount };

    /// <summary>The slot holds at most so many achievements.</summary>
    /// <param name="path">The slot.</param>
    /// <param name="items">The number.</param>
    public static TextRule MaximumItems(string path, int items) => new(TextRuleKind.MaximumItems, path) { Maximum = items };

    /// <summary>The unit counts once for each target.</summary>
    /// <param name="unit">The code of the unit.</param>
    public static TextRule Repeatable(string unit) => new(TextRuleKind.Repeatable, "") { Units = [unit] };

    /// <summary>The unit does not count together with the others in the competence area (or route) of the place.</summary>
    /// <param name="path">The place of the unit.</param>
    /// <param name="unit">The code of the unit.</param>
    /// <param name="others">The codes of the others.</param>
    public static TextRule NotTogether(string path, string unit, params IEnumerable<string> others) => new(TextRuleKind.NotTogether, path) { Units = [unit, .. others] };
}
