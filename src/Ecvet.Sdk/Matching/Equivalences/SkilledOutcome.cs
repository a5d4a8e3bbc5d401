namespace Ecvet;

/// <summary>An outcome that names skill identifiers, with what is compared.</summary>
/// <param name="Id">The outcome.</param>
/// <param name="Version">The version of its unit.</param>
/// <param name="Institution">Who awards its qualification.</param>
/// <param name="Skills">The skill identifiers, in ordinal order.</param>
/// <param name="Level">The European level; none when unknown.</param>
/// <param name="Category">Knowledge, skills or competence.</param>
internal sealed record SkilledOutcome(OutcomeId Id, string Version, Identifier<Institution> Institution, ValueList<string> Skills, EqfLevel? Level, OutcomeCategory Category);
