namespace Ecvet;

/// <summary>What a cell of a grid of marks says.</summary>
internal enum MarkSign
{
    /// <summary>Nothing.</summary>
    Empty,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>No.</summary>
    No,

    /// <summary>Not known: a person is asked.</summary>
    Unknown,
}
