namespace Ecvet.Tests;

/// <summary>Documents that belong together: what a host assessed, what was agreed, what home had decided before, and the qualification at home.</summary>
internal sealed record MatchingCase(Qualification Home, Transcript Transcript, Memorandum Memorandum, HomeRecord Record)
{
    /// <summary>The day on which the case is looked at: after every assessment, while everything is in force.</summary>
    public static DateOnly AsOf { get; } = new(2026, 6, 1);

    /// <summary>A failing case tells the codes in it.</summary>
    public override string ToString() =>
        $"units {string.Join(", ", Home.Units.Select(unit => $"{unit.Id}[{string.Join(' ', unit.Outcomes.Select(static outcome => outcome.Code))}]={Home.Routes[0].Find(unit.Id)!.Size}"))}; "
        + $"credits {string.Join(", ", Transcript.Credits.Select(static credit => $"{credit.Id}[{string.Join(" | ", credit.Assessments.Select(static a => $"{a.Result} {string.Join(' ', a.Outcomes)}"))}]"))}; "
        + $"equivalences {string.Join(", ", Memorandum.Equivalences.Select(static equivalence => equivalence.Id))}; "
        + $"decided {string.Join(", ", Record.Achievements.Select(static achievement => achievement.Id))}; validated {string.Join(", ", Record.ValidatedOutcomes.Select(static outcome => outcome.Outcome + outcome.Part))}; "
        + $"rule {string.Join(", ", Home.Routes[0].Rule.SelfAndDescendants().Select(static node => node.GetType().Name + " " + node.Id))}";
}
