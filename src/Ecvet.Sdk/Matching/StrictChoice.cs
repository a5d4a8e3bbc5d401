using Ecvet.Solving;

namespace Ecvet;

/// <summary>Which units are proposed under a stricter policy, each with how it is borne.</summary>
/// <param name="Chosen">The units proposed.</param>
/// <param name="Covers">Every way in which each unit could be borne.</param>
/// <param name="Found">What the engine found.</param>
internal sealed record StrictChoice(SortedDictionary<UnitId, UnitCover> Chosen, SortedDictionary<UnitId, List<UnitCover>> Covers, CandidateChoice Found)
{
    internal bool IsProven => Found.Status == SolveStatus.Optimal;

    /// <summary>Equal where the same units rest on the same credits.</summary>
    internal string Key => string.Join('|', Chosen.Select(static pair => pair.Key + "<" + string.Join('+', pair.Value.Credits.Select(static credit => credit.Issuer + " " + credit.Credit + " " + credit.Item))));
}
