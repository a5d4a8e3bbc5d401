namespace Ecvet.Json;

/// <summary>Reads memoranda and learning agreements.</summary>
internal sealed class PartnershipReader(DocumentReader reader)
{
    internal Memorandum? ReadMemorandum()
    {
        if (reader.Document(JsonShapes.Memorandum) is not { } document)
        {
            return null;
        }

        var parties = new HashSet<Identifier<Institution>>();
        var equivalences = new HashSet<Identifier<Equivalence>>();
        return new(
            document.Id<Memorandum>("id"),
            ValueList.From(document.List("parties", node => Once(Party(node), static party => party.Institution.Id, parties, node, PartnershipDiagnostics.PartyNamedTwice))),
            ValueList.From(document.List("coveredOrganisations", Covered)),
            document.Period("validity"),
            ValueList.From(document.Ids<Qualification>("qualifications").Distinct().Order()),
            ValueList.From(document.List("comparability", Comparability)),
            ValueList.From(document.List("equivalences", node => Once(Equivalence(node), static item => item.Id, equivalences, node, PartnershipDiagnostics.EquivalenceNamedTwice)).OrderBy(static item => item.Id)),
            document.Boolean("acceptsStatus"),
            document.Boolean("acceptsProcedures"),
            document.Text("objectives"),
            document.Text("review"));
    }

    internal LearningAgreement? ReadAgreement() => reader.Document(JsonShapes.LearningAgreement) is { } document ? Agreement(document) : null;

    /// <summary>The agreement that stands in an object.</summary>
    internal LearningAgreement? Agreement(JsonObject document)
    {
        var id = document.Id<LearningAgreement>("id");
        var version = document.Count("version", 1) ?? 1;
        var learner = document.Code("learner");
        var (home, host) = (document.Id<Institution>("home"), document.Id<Institution>("host"));
        var qualification = reader.Reference(document.Node("qualification"));
        var memorandum = document.String("memorandum");
        var period = document.Period("period");
        var items = document.List("items", Item);
        var assessors = document.Ids<Institution>("assessors");
        var clause = document.Text("recognitionClause");
        var signatories = new HashSet<AgreementSignatory>();
        var signatures = document.List("signatures", node => Signature(node, signatories));
        var participant = document.Word<ParticipantKind>("participant");
        var terms = document.Has("terms") ? Terms(document.Node("terms")) : null;
        var inForce = document.Period("inForce");
        return learner is null || home.IsEmpty || host.IsEmpty || qualification is null ? null
            : new(id, new(learner), home, host, qualification, items, period, signatures, memorandum, assessors, clause, version, participant, terms, inForce);
    }

    private AgreementTerms? Terms(int node) => reader.Object(node, JsonShapes.AgreementTerms) is not { } found ? null : new(
        found.List("activities", reader.Localized), found.Word<LearningMode>("mode"), found.Text("support"), found.Text("assessment"), found.Text("documentation"),
        found.Text("reintegration"), found.Id<Institution>("intermediary"), found.String("project"));

    private T? Once<T, TKey>(T? item, Func<T, TKey> key, HashSet<TKey> seen, int node, DiagnosticDescriptor twice)
        where T : class
    {
        if (item is null || seen.Add(key(item)))
        {
            return item;
        }

        reader.Report(twice, node, key(item)?.ToString() ?? "");
        return null;
    }

    private MemorandumParty? Party(int node)
    {
        if (reader.Object(node, JsonShapes.MemorandumParty) is not { } found)
        {
            return null;
        }

        var functions = (InstitutionFunctions)found.Flags<InstitutionFunctions>("functions");
        var signedOn = found.Date("signedOn");
        return reader.Institution(found.Node("institution")) is { } institution ? new(institution, functions, signedOn) : null;
    }

    private CoveredOrganisation? Covered(int node)
    {
        if (reader.Object(node, JsonShapes.CoveredOrganisation) is not { } found)
        {
            return null;
        }

        var coveredBy = found.Id<Institution>("coveredBy");
        var functions = (InstitutionFunctions)found.Flags<InstitutionFunctions>("functions");
        return reader.Institution(found.Node("institution")) is { } institution ? new(institution, coveredBy, functions) : null;
    }

    private QualificationComparability? Comparability(int node)
    {
        if (reader.Object(node, JsonShapes.Comparability) is not { } found)
        {
            return null;
        }

        var (home, host) = (reader.Reference(found.Node("home")), reader.Reference(found.Node("host")));
        var (homeLevel, hostLevel) = (found.Eqf("homeLevel"), found.Eqf("hostLevel"));
        return home is null || host is null ? null : new(home, host, homeLevel, hostLevel);
    }

    private Equivalence? Equivalence(int node)
    {
        if (reader.Object(node, JsonShapes.Equivalence) is not { } found)
        {
            return null;
        }

        var errors = reader.Errors;
        var id = found.Id<Equivalence>("id");
        var from = found.Items("from");
        var to = found.List("to", Target);
        var read = (
            Host: found.Id<Institution>("host"), HostVersion: found.String("hostVersion"), HomeVersion: found.String("homeVersion"),
            DecidedBy: found.Id<Institution>("decidedBy"), DecidedOn: found.Date("decidedOn"), Ground: found.Text("ground"), Validity: found.Period("validity"));
        if (reader.Errors > errors)
        {
            return null;
        }

        if (from.Count > 0 && to.Count > 0)
        {
            return reader.Made(node, "from, to", () => new Equivalence(from, to, read.Host, read.HostVersion, read.HomeVersion, read.DecidedBy, read.DecidedOn, read.Ground, read.Validity, id));
        }

        reader.Report(JsonDiagnostics.Contradiction, node, from.Count == 0 ? "from" : "to");
        return null;
    }

    private EquivalenceTarget? Target(int node)
    {
        if (reader.Object(node, JsonShapes.EquivalenceTarget) is not { } found)
        {
            return null;
        }

        var parts = found.Codes("parts");
        if (reader.Item(found.Node("item")) is not { } item)
        {
            return null;
        }

        if (parts.Count == 0 || !item.IsWholeUnit)
        {
            return new(item, parts);
        }

        reader.Report(JsonDiagnostics.Contradiction, node, "item, parts");
        return null;
    }

    private AgreedItem? Item(int node)
    {
        if (reader.Object(node, JsonShapes.AgreedItem) is not { } found)
        {
            return null;
        }

        var host = found.Items("host");
        var points = found.Points("points");
        return reader.Item(found.Node("home")) is { } home ? new(home, host, points) : null;
    }

    private AgreementSignature? Signature(int node, HashSet<AgreementSignatory> signatories)
    {
        if (reader.Object(node, JsonShapes.Signature) is not { } found)
        {
            return null;
        }

        var errors = reader.Errors;
        var signatory = found.Word<AgreementSignatory>("signatory");
        if (!found.Has("signatory") || found.Date("signedOn") is not { } day || reader.Errors > errors)
        {
            return null;
        }

        if (signatories.Add(signatory))
        {
            return new(signatory, day);
        }

        reader.Report(JsonDiagnostics.ListedTwice, node, JsonWords.Word(signatory));
        return null;
    }
}
