using System.Diagnostics;

namespace Ecvet;

/// <summary>A decision record with a signature over its bytes. The library keeps the signature and does not judge it.</summary>
[DebuggerDisplay("{Record.Number} {Method,nq}")]
public sealed record SignedDecision
{
    /// <summary>A record with its signature.</summary>
    /// <param name="record">The record.</param>
    /// <param name="method">The name of the method.</param>
    /// <param name="signature">The signature.</param>
    public SignedDecision(DecisionRecord record, string method, ValueList<byte> signature)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentNullException.ThrowIfNull(signature);
        Record = record;
        Method = method;
        Signature = signature;
    }

    /// <summary>The record.</summary>
    public DecisionRecord Record { get; }

    /// <summary>The name of the method.</summary>
    public string Method { get; }

    /// <summary>The signature.</summary>
    public ValueList<byte> Signature { get; }
}
