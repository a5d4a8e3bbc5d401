namespace Ecvet;

/// <summary>A row of the grid: an outcome, or a unit that has none.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Outcome">The outcome; none for a unit without outcomes.</param>
/// <param name="Text">The statement.</param>
/// <param name="Status">How far it is covered.</param>
/// <param name="Grounds">Everything that covers it.</param>
internal sealed record GridRow(UnitProposal Unit, OutcomeCoverage? Outcome, LocalizedText Text, CoverageStatus Status, ValueList<CoverageGround> Grounds);
