using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ecvet;

/// <summary>
/// Describes a memorandum by hand. Host units are meant in the scheme of the host, home units in the scheme of the home institution.
/// Unless an equivalence names others, these are the two institutions of <see cref="Memorandum.Between"/>: in a network, and where
/// recognition goes both ways, say whose items are meant.
/// </summary>
public sealed class MemorandumBuilder
{
    private readonly List<MemorandumParty> parties = [];
    private readonly List<CoveredOrganisation> covered = [];
    private readonly List<Identifier<Qualification>> qualifications = [];
    private readonly List<QualificationComparability> comparability = [];
    private readonly List<Equivalence> equivalences = [];
    private readonly Institution first;
    private readonly Institution second;
    private Identifier<Memorandum> id;
    private ValidityPeriod validity;
    private LocalDate? signedOn;
    private bool? acceptsStatus;
    private bool? acceptsProcedures;
    private LocalizedText objectives = LocalizedText.Empty;
    private LocalizedText review = LocalizedText.Empty;

    internal MemorandumBuilder(Institution home, Institution host)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(host);
        first = home;
        second = host;
        id = new(CodeText.Compose(home.Id + " and " + host.Id));
        parties.Add(new(home, InstitutionFunctions.Validate | InstitutionFunctions.Recognise));
        parties.Add(new(host, InstitutionFunctions.ProvideLearning | InstitutionFunctions.Assess));
    }

    /// <summary>The identifier; made of those of the two institutions unless said.</summary>
    /// <param name="value">The identifier.</param>
    public MemorandumBuilder Id(string value)
    {
        id = new(value);
        return this;
    }

    /// <summary>When the memorandum is in force, both ends included; without end and beginning unless said.</summary>
    /// <param name="period">The days.</param>
    public MemorandumBuilder Valid(ValidityPeriod period)
    {
        validity = period;
        return this;
    }

    /// <summary>The day on which the parties signed.</summary>
    /// <param name="day">The day.</param>
    public MemorandumBuilder SignedOn(DateOnly day)
    {
        signedOn = LocalDate.FromDateOnly(day);
        return this;
    }

    /// <summary>One more party.</summary>
    /// <param name="institution">The institution.</param>
    /// <param name="functions">The functions it takes on.</param>
    public MemorandumBuilder With(Institution institution, InstitutionFunctions functions)
    {
        parties.Add(new(institution, functions));
        return this;
    }

    /// <summary>An organisation that is covered and does not sign (rule M5).</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="functions">The functions it takes on.</param>
    public MemorandumBuilder Covers(Institution organisation, InstitutionFunctions functions = InstitutionFunctions.ProvideLearning | InstitutionFunctions.Assess)
    {
        covered.Add(new(organisation, default, functions));
        return this;
    }

    /// <summary>The home qualifications the memorandum is about; all unless said.</summary>
    /// <param name="qualificationIds">Their identifiers.</param>
    public MemorandumBuilder About(params IEnumerable<string> qualificationIds)
    {
        qualifications.AddRange(qualificationIds.Select(static value => new Identifier<Qualification>(value)));
        return this;
    }

    /// <summary>What is said of the comparability of two qualifications (rule M4).</summary>
    /// <param name="value">The comparison.</param>
    public MemorandumBuilder Compares(QualificationComparability value)
    {
        ArgumentNullException.ThrowIfNull(value);
        comparability.Add(value);
        return this;
    }

    /// <summary>A host unit or outcome corresponds to a home unit or outcome.</summary>
    /// <param name="hostItem">The host unit (<c>M7</c>) or outcome (<c>M7/7.1</c>).</param>
    /// <param name="homeItem">The home unit (<c>BODY</c>) or outcome (<c>BODY/1</c>).</param>
    /// <param name="homeParts">The declared parts of the home outcome that are covered; none means all of it.</param>
    /// <param name="host">Whose item the host item is: another partner of a network, say. The second institution of <see cref="Memorandum.Between"/> unless said.</param>
    /// <param name="home">Whose item the home item is, and who decided. The first institution of <see cref="Memorandum.Between"/> unless said.</param>
    /// <exception cref="ArgumentException">An item is neither a unit nor an outcome, or the host and the home institution are the same.</exception>
    public MemorandumBuilder Equates(string hostItem, string homeItem, IEnumerable<string>? homeParts = null, Institution? host = null, Institution? home = null) =>
        Equates([hostItem], [homeItem], homeParts, host, home);

    /// <summary>Host units or outcomes, all of them together, correspond to home units or outcomes.</summary>
    /// <param name="hostItems">The host units or outcomes.</param>
    /// <param name="homeItems">The home units or outcomes.</param>
    /// <param name="homeParts">The declared parts that are covered, of every home outcome named; none means all of it.</param>
    /// <param name="host">Whose items the host items are: another partner of a network, say. The second institution of <see cref="Memorandum.Between"/> unless said.</param>
    /// <param name="home">Whose items the home items are, and who decided. The first institution of <see cref="Memorandum.Between"/> unless said.</param>
    /// <exception cref="ArgumentException">An item is neither a unit nor an outcome, there is none, or the host and the home institution are the same.</exception>
    public MemorandumBuilder Equates(IEnumerable<string> hostItems, IEnumerable<string> homeItems, IEnumerable<string>? homeParts = null, Institution? host = null, Institution? home = null)
    {
        ArgumentNullException.ThrowIfNull(hostItems);
        ArgumentNullException.ThrowIfNull(homeItems);
        var (from, to) = (host ?? second, home ?? first);
        if (from.Id == to.Id)
        {
            throw new ArgumentException("What one institution holds equal among its own units is no equivalence between partners: name another host or another home institution.", nameof(host));
        }

        equivalences.Add(new(
            hostItems.Select(item => UnitOrOutcome.Read(item, from.UnitScheme, nameof(hostItems))),
            homeItems.Select(item => new EquivalenceTarget(UnitOrOutcome.Read(item, to.UnitScheme, nameof(homeItems)), homeParts)),
            from.Id,
            decidedBy: to.Id));
        return this;
    }

    /// <summary>An equivalence described in full.</summary>
    /// <param name="equivalence">The equivalence.</param>
    public MemorandumBuilder Equates(Equivalence equivalence)
    {
        ArgumentNullException.ThrowIfNull(equivalence);
        equivalences.Add(equivalence);
        return this;
    }

    /// <summary>The parties accept each other's status and each other's quality assurance, assessment, validation and recognition (rules M1 and M2).</summary>
    public MemorandumBuilder AcceptsEachOther()
    {
        acceptsStatus = true;
        acceptsProcedures = true;
        return this;
    }

    /// <summary>Objectives and review (rule M3).</summary>
    /// <param name="objectivesText">The objectives.</param>
    /// <param name="reviewText">How the memorandum is reviewed.</param>
    public MemorandumBuilder Conditions(LocalizedText objectivesText, LocalizedText reviewText)
    {
        objectives = objectivesText;
        review = reviewText;
        return this;
    }

    /// <summary>The memorandum described.</summary>
    /// <exception cref="EcvetException">Its structure is at fault; all findings are in the exception.</exception>
    public Memorandum Build() => TryBuild(out var memorandum, out var diagnostics) ? memorandum : throw new EcvetException(diagnostics);

    /// <summary>The memorandum described, if its structure is sound; otherwise all findings.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <returns>True when there is no error.</returns>
    public bool TryBuild([NotNullWhen(true)] out Memorandum? memorandum, out ValueList<Diagnostic> diagnostics)
    {
        var findings = new DiagnosticCollector();
        var ids = new HashSet<Identifier<Equivalence>>();
        foreach (var equivalence in equivalences.Where(equivalence => !ids.Add(equivalence.Id)))
        {
            findings.Add(PartnershipDiagnostics.EquivalenceNamedTwice.At("equivalences", equivalence.Id.Value));
        }

        var institutions = new HashSet<Identifier<Institution>>();
        foreach (var party in parties.Where(party => !institutions.Add(party.Institution.Id)))
        {
            findings.Add(PartnershipDiagnostics.PartyNamedTwice.At("parties", party.Institution.Id.Value));
        }

        diagnostics = findings.ToList();
        memorandum = findings.HasErrors ? null : new(
            id,
            ValueList.From(parties.Select(party => party.SignedOn is null && signedOn is not null ? new MemorandumParty(party.Institution, party.Functions, signedOn) : party)),
            ValueList.From(covered),
            validity,
            ValueList.From(qualifications.Distinct().Order()),
            ValueList.From(comparability),
            ValueList.From(equivalences.OrderBy(static equivalence => equivalence.Id)),
            acceptsStatus,
            acceptsProcedures,
            objectives,
            review);
        return memorandum is not null;
    }
}
