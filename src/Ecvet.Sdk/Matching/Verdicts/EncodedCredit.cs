namespace Ecvet;

/// <summary>A credit in numbers.</summary>
internal readonly record struct EncodedCredit
{
    /// <summary>The number of the issuer among the institutions of the memoranda; -1 where none names it.</summary>
    internal int Issuer { get; init; }

    /// <summary>True when the learning agreement is with the issuer.</summary>
    internal bool IsUnderAgreement { get; init; }

    /// <summary>Credits of one issuer with one identifier share a place, because support is told by it.</summary>
    internal int Slot { get; init; }

    /// <summary>The last day on which it counts.</summary>
    internal int ExpiresOn { get; init; }

    /// <summary>The number of its version; -1 for one that nothing asks for.</summary>
    internal int Version { get; init; }

    /// <summary>The number of the unit among the described units of hosts; -1 where it is not described.</summary>
    internal int HostUnit { get; init; }

    /// <summary>The number of the same unit at home; -1 where home has no such unit.</summary>
    internal int HomeUnit { get; init; }

    /// <summary>Its own European level; 0 when not said.</summary>
    internal byte Level { get; init; }

    /// <summary>Its positive assessments, by day and grade.</summary>
    internal Stretch Passes { get; init; }
}
