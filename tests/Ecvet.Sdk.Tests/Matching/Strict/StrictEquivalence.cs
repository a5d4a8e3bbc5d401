namespace Ecvet.Tests.Matching;

/// <summary>Host items to a home unit (outcome -1), a home outcome, or some of its declared parts.</summary>
internal sealed record StrictEquivalence(StrictItem[] From, int Unit, int Outcome, string[] Parts)
{
    internal string Target => Outcome < 0 ? "U" + Unit : "U" + Unit + "/o" + Outcome;

    internal string Text => string.Join('+', From.Select(static item => item.Text)) + "=" + Target + string.Concat(Parts.Select(static part => "#" + part));
}
