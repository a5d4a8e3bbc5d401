namespace Ecvet;

/// <summary>Who goes abroad under an agreement.</summary>
public enum ParticipantKind
{
    /// <summary>A learner: what is achieved may be recognised towards a qualification.</summary>
    Learner,

    /// <summary>A member of staff. The Recommendation is about learners: such an agreement has a life of its own and leads to no recognition.</summary>
    Staff,
}
