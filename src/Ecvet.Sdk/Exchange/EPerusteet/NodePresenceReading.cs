namespace Ecvet.Exchange.EPerusteet;

/// <summary>How a group is read when neither it nor its parent says whether it must be taken.</summary>
public enum NodePresenceReading
{
    /// <summary>It has to be taken.</summary>
    Required,

    /// <summary>It may be taken.</summary>
    Open,
}
