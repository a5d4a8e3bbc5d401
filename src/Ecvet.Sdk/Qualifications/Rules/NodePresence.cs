namespace Ecvet.Rules;

/// <summary>Whether a node has to be taken when the group that holds it is taken.</summary>
public enum NodePresence
{
    /// <summary>Taken or not, as the arithmetic of the group demands.</summary>
    AsArithmeticDemands,

    /// <summary>Taken whenever its group is taken: a compulsory unit, a group that must be satisfied.</summary>
    Required,

    /// <summary>Never demanded by itself.</summary>
    Optional,
}
