using System.Diagnostics;

namespace Ecvet;

/// <summary>What came of verifying decision records.</summary>
[DebuggerDisplay("intact: {IsIntact}")]
public sealed record ChainVerification
{
    internal ChainVerification(ValueList<DecisionRecord> records, ValueList<Diagnostic> diagnostics, bool isEndVerified)
    {
        Records = records;
        IsEndVerified = isEndVerified;
        Diagnostics = diagnostics;
    }

    /// <summary>True when every record is as it was written and none is missing or in another place.</summary>
    public bool IsIntact => Diagnostics.Count == 0;

    /// <summary>The records that could be read, in the order given.</summary>
    public ValueList<DecisionRecord> Records { get; }

    /// <summary>True when it was asked whether records are missing at the end: by the hash of the last one noted apart, or by the acts of the case. Otherwise nobody could notice.</summary>
    public bool IsEndVerified { get; }

    /// <summary>What is not as it was.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
