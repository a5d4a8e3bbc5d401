namespace Ecvet;

/// <summary>The kinds of acts in the life of a learning agreement.</summary>
public enum AgreementActKind
{
    /// <summary>A party proposes a text: the first one, a counter-proposal, or an amendment of what is in force.</summary>
    Proposal,

    /// <summary>A party approves exactly the text that is open.</summary>
    Approval,

    /// <summary>A party other than the one that proposed turns the open text down.</summary>
    Rejection,

    /// <summary>The party that proposed takes the open text back.</summary>
    Retraction,

    /// <summary>A party withdraws from the agreement in force.</summary>
    Withdrawal,

    /// <summary>The host confirms that the stay took place.</summary>
    Completion,
}
