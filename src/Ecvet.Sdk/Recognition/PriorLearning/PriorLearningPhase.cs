namespace Ecvet;

/// <summary>
/// The four phases of the validation of non-formal and informal learning (Council Recommendation of 20 December 2012). Each may be
/// used by itself. "Validation" is there the whole of them; in ECVET it is the one act that confirms (rule T4).
/// </summary>
public enum PriorLearningPhase
{
    /// <summary>What a person may be able to do is found out in a dialogue about experience.</summary>
    Identification,

    /// <summary>It is made visible by evidence.</summary>
    Documentation,

    /// <summary>It is formally assessed.</summary>
    Assessment,

    /// <summary>It is certified: the home institution validates and recognises (<see cref="RecognitionCase"/>).</summary>
    Certification,
}
