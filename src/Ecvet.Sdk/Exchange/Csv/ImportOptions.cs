using System.Diagnostics;

namespace Ecvet.Exchange.Csv;

/// <summary>How a table is compared with what is there. An import adds and changes; it removes nothing unless that is asked for here.</summary>
[DebuggerDisplay("remove missing {RemoveMissing}, route {Route,nq}")]
public sealed record ImportOptions
{
    /// <summary>Settings of an import.</summary>
    /// <param name="removeMissing">Whether what the table does not list is removed; kept unless said.</param>
    /// <param name="route">The code of the route whose sizes the table gives; needed where the qualification has several.</param>
    public ImportOptions(bool removeMissing = false, string route = "")
    {
        ArgumentNullException.ThrowIfNull(route);
        RemoveMissing = removeMissing;
        Route = route;
    }

    /// <summary>Nothing is removed; the only route is meant.</summary>
    public static ImportOptions Default { get; } = new();

    /// <summary>True when what the table does not list is removed.</summary>
    public bool RemoveMissing { get; }

    /// <summary>The code of the route whose sizes the table gives; empty for the only one.</summary>
    public string Route { get; }
}
