using System.Diagnostics;

namespace Ecvet;

/// <summary>One learner by two versions or routes.</summary>
[DebuggerDisplay("{Preferred}: missing {First.Missing} or {Second.Missing}")]
public sealed record RouteComparison
{
    internal RouteComparison(AccumulationResult first, AccumulationResult second)
    {
        First = first;
        Second = second;
    }

    /// <summary>By the first.</summary>
    public AccumulationResult First { get; }

    /// <summary>By the second.</summary>
    public AccumulationResult Second { get; }

    /// <summary>
    /// Which is better for the learner, by the verdict first and then by what is missing; <see cref="PreferredRoute.Open"/> where
    /// one of them was not decided, or they measure differently and neither is complete.
    /// </summary>
    public PreferredRoute Preferred
    {
        get
        {
            var (a, b) = (First.Verdict, Second.Verdict);
            if (a == CompletionVerdict.NotDecided || b == CompletionVerdict.NotDecided)
            {
                return PreferredRoute.Open;
            }

            if (a != b)
            {
                return a > b ? PreferredRoute.First : PreferredRoute.Second;
            }

            if (First.Missing is not { } left || Second.Missing is not { } right)
            {
                return First.Missing is not null ? PreferredRoute.First : Second.Missing is not null ? PreferredRoute.Second : PreferredRoute.Equal;
            }

            if (left.IsZero && right.IsZero)
            {
                return PreferredRoute.Equal;
            }

            return left.Measure != right.Measure || left.System != right.System ? PreferredRoute.Open
                : left.Value < right.Value ? PreferredRoute.First
                : left.Value > right.Value ? PreferredRoute.Second
                : PreferredRoute.Equal;
        }
    }

    /// <summary>True when the two do not say the same about the learner: verdict, missing or counted.</summary>
    public bool Differs => First.Verdict != Second.Verdict || First.Missing != Second.Missing || First.Counted != Second.Counted;
}
