namespace Ecvet.Tests.Matching;

/// <summary>An equivalence as plain numbers: host items to a home outcome, or to the whole unit.</summary>
internal sealed record RandomEquivalence(int[] From, int Unit, int? Outcome)
{
    internal string Target => Outcome is null ? "U" + Unit : "U" + Unit + "/o" + Outcome;

    internal string Text => string.Join('+', From) + "=" + Target;
}
