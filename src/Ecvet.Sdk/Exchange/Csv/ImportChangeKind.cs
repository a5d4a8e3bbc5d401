namespace Ecvet.Exchange.Csv;

/// <summary>What an import would do with one thing.</summary>
public enum ImportChangeKind
{
    /// <summary>It is not there yet and would be added.</summary>
    Added,

    /// <summary>It is there and would be changed.</summary>
    Changed,

    /// <summary>It is there just so.</summary>
    Unchanged,

    /// <summary>It is there, the table does not list it, and it stays.</summary>
    NotListed,

    /// <summary>It is there, the table does not list it, and it would be removed, as the options ask.</summary>
    Removed,
}
