namespace Ecvet;

/// <summary>What one credit supports at home.</summary>
internal sealed class CreditSupport
{
    private readonly HashSet<Diagnostic> questions = [];

    internal HashSet<OutcomeId> Outcomes { get; } = [];

    internal HashSet<UnitId> Units { get; } = [];

    internal IEnumerable<Diagnostic> Questions => questions.OrderBy(static question => question.Code, StringComparer.Ordinal).ThenBy(static question => question.ToString(), StringComparer.Ordinal);

    /// <summary>True when it supports something without a question to a person.</summary>
    internal bool IsCertain { get; private set; }

    internal void Add(CoverageGround ground, OutcomeId? outcome, UnitId unit)
    {
        IsCertain |= ground.IsCertain;
        questions.UnionWith(ground.Questions);
        Units.Add(unit);
        if (outcome is { } known)
        {
            Outcomes.Add(known);
        }
    }
}
