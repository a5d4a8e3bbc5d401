using System.Diagnostics;

namespace Ecvet;

/// <summary>The outcomes of a unit in the terms of one <see cref="UnitCatalogue"/>: looked up once, asked any number of times without allocating.</summary>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{Outcomes.Count} outcomes")]
public sealed class CatalogueQuery
{
    internal CatalogueQuery(UnitCatalogue catalogue, QueryOutcome[] asked)
    {
        Catalogue = catalogue;
        Asked = asked;
        Outcomes = ValueList.From(asked.Select(static outcome => outcome.Outcome));
        Unanswered = ValueList.From(asked.Where(static outcome => !outcome.CanBeCovered).Select(static outcome => outcome.Outcome));
        Columns = Array.TrueForAll(asked, static outcome => outcome.Only is not null) ? Array.ConvertAll(asked, static outcome => outcome.Only!) : null;
    }

    /// <summary>The outcomes asked about, those of declared parts among them.</summary>
    public ValueList<OutcomeId> Outcomes { get; }

    /// <summary>The outcomes that no unit of the catalogue covers, because it names no skill identifier, or none that the catalogue has.</summary>
    public ValueList<OutcomeId> Unanswered { get; }

    internal UnitCatalogue Catalogue { get; }

    internal QueryOutcome[] Asked { get; }

    /// <summary>A column for each outcome, where each is answered by one.</summary>
    internal ulong[][]? Columns { get; }
}
