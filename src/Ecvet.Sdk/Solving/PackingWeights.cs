using System.Numerics;

namespace Ecvet.Solving;

/// <summary>
/// What weighs how much when the ordered objectives are added up in one whole number: each more than everything after it can
/// amount to. An objective that is not sought weighs 0.
/// </summary>
internal readonly record struct PackingWeights(Int128 Points, Int128 Credits, Int128 Units, Int128 Agreed, Int128 Total)
{
    /// <summary>The weights where points, credits, units and agreed ways are at most these.</summary>
    public static PackingWeights For(MatchingObjective[] sought, long points, long credits, int units, int agreed)
    {
        var (ofPoints, ofCredits, ofUnits, ofAgreed, weight) = (Int128.Zero, Int128.Zero, Int128.Zero, Int128.Zero, Int128.One);
        for (var at = sought.Length - 1; at >= 0; at--)
        {
            switch (sought[at])
            {
                case MatchingObjective.MostPoints:
                    // Sixteen times what is needed to compare one after the other: then a bound on the weighed sum is sharp enough to bound the points alone.
                    ofPoints = weight > long.MaxValue / 32 ? weight : BitOperations.RoundUpToPowerOf2(16 * (ulong)weight);
                    weight = ofPoints * ((Int128)points + 1);
                    break;
                case MatchingObjective.FewestCredits:
                    ofCredits = weight;
                    weight *= (Int128)credits + 1;
                    break;
                case MatchingObjective.MostUnits:
                    ofUnits = weight;
                    weight *= units + 1;
                    break;
                default:
                    ofAgreed = weight;
                    weight *= agreed + 1;
                    break;
            }

            if (weight > long.MaxValue)
            {
                // Too large for 64 bits whatever follows; and 128 bits must not overflow on the way.
                return new(ofPoints, ofCredits, ofUnits, ofAgreed, long.MaxValue);
            }
        }

        return new(ofPoints, ofCredits, ofUnits, ofAgreed, weight);
    }
}
