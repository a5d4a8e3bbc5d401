using NodaTime;

namespace Ecvet;

/// <summary>By which route an assessment may count, and why.</summary>
/// <param name="Route">The route.</param>
/// <param name="Day">The day on which memoranda are judged: that of the agreement's signature, else of the assessment; none when unknown.</param>
/// <param name="Reasons">Why it goes the individual way.</param>
internal sealed record RouteFinding(TransferRoute Route, LocalDate? Day, ValueList<Diagnostic> Reasons);
