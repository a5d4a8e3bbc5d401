using System.Diagnostics;

namespace Ecvet;

/// <summary>What is found of one home unit, without its grounds: a plain value for the caller's own buffer.</summary>
/// <param name="Verdict">What is found.</param>
/// <param name="Route">By which route it would be recognised; none where nothing covers it.</param>
[DebuggerDisplay("{Verdict} {Route}")]
public readonly record struct UnitFinding(UnitVerdict Verdict, TransferRoute? Route);
