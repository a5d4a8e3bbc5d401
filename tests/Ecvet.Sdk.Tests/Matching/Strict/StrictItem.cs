namespace Ecvet.Tests.Matching;

/// <summary>A host unit (outcome 0), or its outcome 1 or 2.</summary>
internal readonly record struct StrictItem(int Credit, int Outcome)
{
    internal string Text => Outcome == 0 ? "H" + Credit : "H" + Credit + "/" + Outcome;
}
