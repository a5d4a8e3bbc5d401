using System.Diagnostics;

namespace Ecvet;

/// <summary>What came of verifying decision records.</summary>
[DebuggerDisplay("intact: {IsIntact}")]
public sealed record ChainVerification
{
    internal ChainVerification(ValueList<DecisionRecord> records, ValueList<Diagnostic> diagnostics)
    {
        Records = records;
        Diagnostics = diagnostics;
    }

    /// <summary>True when every record is as it was written and none is missing or in another place.</summary>
    public bool IsIntact => Diagnostics.Count == 0;

    /// <summary>The records that could be read, in the order given.</summary>
    public ValueList<DecisionRecord> Records { get; }

    /// <summary>What is not as it was.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }
}
