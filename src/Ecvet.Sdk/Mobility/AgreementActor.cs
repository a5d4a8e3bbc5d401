namespace Ecvet;

/// <summary>Who may do an act in the life of a learning agreement.</summary>
public enum AgreementActor
{
    /// <summary>Each of the three parties.</summary>
    EachParty,

    /// <summary>The party that proposed the open text.</summary>
    Proposer,

    /// <summary>The two parties that did not propose it.</summary>
    OtherParties,

    /// <summary>The parties that have not approved it yet.</summary>
    WhoHasNotApproved,

    /// <summary>The hosting institution.</summary>
    Host,
}
