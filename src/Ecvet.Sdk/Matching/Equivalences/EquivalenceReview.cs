using NodaTime;

namespace Ecvet;

/// <summary>
/// Reviews equivalences before a learner is harmed by them: what contradicts, what holds one way only, what loses something, what refers
/// to nothing, what has ended, what is said twice.
/// </summary>
public static class EquivalenceReview
{
    /// <summary>Reviews the equivalences of one memorandum.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="asOf">The day as of which it is asked.</param>
    /// <param name="qualifications">The qualifications it refers to, of home and of the partner. Units of whom none is given are not looked up.</param>
    public static ValueList<Diagnostic> ReviewEquivalences(this Memorandum memorandum, DateOnly asOf, params IEnumerable<Qualification> qualifications)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return Of([memorandum], qualifications, LocalDate.FromDateOnly(asOf));
    }

    /// <summary>Reviews the equivalences of several memoranda together, and those that stand by themselves.</summary>
    /// <param name="memoranda">The memoranda, in any order and of any partners.</param>
    /// <param name="qualifications">The qualifications they refer to, of home and of the partners. Units of whom none is given are not looked up.</param>
    /// <param name="asOf">The day as of which it is asked.</param>
    /// <param name="others">Equivalences that stand outside a memorandum.</param>
    /// <returns>The findings, memorandum by memorandum; the path is the identifier of the memorandum.</returns>
    public static ValueList<Diagnostic> Of(IEnumerable<Memorandum> memoranda, IEnumerable<Qualification> qualifications, LocalDate asOf, IEnumerable<Equivalence>? others = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(qualifications);
        var inOrder = memoranda.Distinct().OrderBy(static memorandum => memorandum.Id).ToList();
        var standing = inOrder.SelectMany(static memorandum => memorandum.Equivalences.Select(equivalence => new EquivalenceInForce(equivalence, memorandum)))
            .Concat((others ?? []).Distinct().OrderBy(static equivalence => equivalence.Id).Select(static equivalence => new EquivalenceInForce(equivalence, null))).ToList();
        var known = new KnownUnits(qualifications);
        var findings = new DiagnosticCollector();
        findings.AddRange(new ReferenceReview(known, asOf).Find(inOrder, standing));
        findings.AddRange(new PairReview(standing).Find());
        findings.AddRange(new LossReview(known, standing).Find());
        return findings.ToList();
    }
}
