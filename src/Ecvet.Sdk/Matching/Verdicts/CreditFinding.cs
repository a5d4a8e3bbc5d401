using System.Diagnostics;

namespace Ecvet;

/// <summary>What becomes of one credit, without its grounds: a plain value for the caller's own buffer.</summary>
/// <param name="Status">What becomes of it.</param>
/// <param name="Route">The route that is open to it.</param>
[DebuggerDisplay("{Status} {Route}")]
public readonly record struct CreditFinding(CreditStatus Status, TransferRoute Route);
