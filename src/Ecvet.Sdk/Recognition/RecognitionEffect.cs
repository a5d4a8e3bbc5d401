namespace Ecvet;

/// <summary>What a recognition brings the learner.</summary>
public enum RecognitionEffect
{
    /// <summary>The unit is awarded, with its points by the rules at home (rule T5).</summary>
    UnitAwarded,

    /// <summary>A declared part of a unit is awarded, with the part's own size (rule T12).</summary>
    PartAwarded,

    /// <summary>Outcomes are attested: kept for the next time, no unit and no points (rule T12).</summary>
    OutcomesAttested,

    /// <summary>The learner need not attend the training for the unit, and still takes its assessment.</summary>
    Exemption,

    /// <summary>The achievement is mentioned in a supplement, and counts nowhere.</summary>
    Supplement,
}
