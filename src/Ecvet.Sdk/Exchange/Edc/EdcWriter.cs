namespace Ecvet.Exchange.Edc;

/// <summary>Writes a credential as a tree: the credential itself, its issuer and how it is shown.</summary>
internal sealed partial class EdcWriter
{
    /// <summary>A white picture of one pixel, for the profile asks for a picture of every page.</summary>
    private const string WhitePixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mP4DwABAQEAHLCMmQAAAABJRU5ErkJggg==";
    private const string FileTypes = "http://publications.europa.eu/resource/authority/file-type";
    private const string Encodings = "http://data.europa.eu/snb/encoding/";
    private const string CredentialTypes = "http://data.europa.eu/snb/credential/";

    private readonly EdcCredential credential;
    private readonly ExchangeLog log;
    private readonly EdcNodes nodes;

    private EdcWriter(EdcCredential credential, ExchangeLog log, IEnumerable<string> taken)
    {
        this.credential = credential;
        this.log = log;
        var primary = credential.Language.Identifier() is null ? LanguageTag.English : credential.Language;
        nodes = new(primary, log, taken);
    }

    internal static ExchangeWrite Write(EdcCredential credential, EdcForm form, EdcVersion version)
    {
        var log = new ExchangeLog(EdcWords.FormatName);
        var tree = credential.Kept.IsEmpty ? Whole(credential, log, []) : EdcMerge.WithKept(credential, log);
        if (credential.Seal == EdcSeal.NotVerified)
        {
            log.Lose(ExchangeLossKind.Changed, EdcDiagnostics.SealNotWritten, "seal", "$.signatures");
        }

        return new(EdcDress.Put(tree, form, version, log).ToJson(), log.Findings.ToList(), log.Losses);
    }

    /// <summary>The complete credential in version 1.1.</summary>
    internal static LdValue Whole(EdcCredential credential, ExchangeLog log, IEnumerable<string> taken) => new EdcWriter(credential, log, taken).Credential();

    private LdValue Credential()
    {
        var transcript = credential.Transcript;
        var id = credential.Id.Length > 0 ? credential.Id : "urn:ecvet:transcript:" + transcript.Digest();
        var tree = LdValue.Node(nodes.NewId("credential", id), "").Set("type", EdcDress.Types(EdcVersion.DataModel1)).Set("@context", EdcDress.Contexts(EdcVersion.DataModel1));
        tree.Set("credentialProfiles", [EdcNodes.Concept(CredentialTypes + "e34929035b", CredentialTypes + "25831c2")]);
        tree.Set("credentialSchema", EdcDress.Schemas(EdcVersion.DataModel1));
        tree.Set("issuer", Issuer(withLegalIdentifier: true));
        var issued = credential.IssuedAt is { } moment ? EdcWords.Moment(moment) : "";
        tree.Set("issuanceDate", issued).Set("issued", issued);
        var valid = credential.ValidFrom is { } from ? EdcWords.Moment(from) : issued.Length > 0 ? issued : transcript.IssuedOn is { } day ? EdcWords.Day(day) : "";
        if (valid.Length == 0)
        {
            log.Find(EdcDiagnostics.NoValidFrom.At("validFrom"));
        }

        tree.Set("validFrom", valid);
        tree.Set("displayParameter", Display());
        return tree.Set("credentialSubject", Subject());
    }

    private LdValue Issuer(bool withLegalIdentifier = false) => Organisation(credential.Transcript.Issuer, "issuer", withLegalIdentifier);

    private LdValue Organisation(Institution institution, string place, bool withLegalIdentifier = false)
    {
        var id = EdcWords.InstitutionNode(institution.Id.Value);
        if (!Country.TryParse(institution.Country, out var country))
        {
            log.Find(EdcDiagnostics.NoCountry.At(place, institution.Id.Value));
        }

        if (institution.Roles.Count > 0 || institution.QualityAssurance is not null || institution.UnitScheme != institution.Id.Value)
        {
            log.NoPlace(ExchangeDiagnostics.InstitutionDetails, place);
        }

        var node = LdValue.Node(id, "Organisation").Set("legalName", nodes.Title(institution.Name, institution.Id.Value, place + "/name"));
        if (withLegalIdentifier && credential.LegalIdentifier.Length > 0)
        {
            var legal = LdValue.Node(id + ":legalIdentifier", "LegalIdentifier").Set("notation", credential.LegalIdentifier);
            node.Set("eIDASIdentifier", country.Code.Length == 0 ? legal : legal.Set("spatial", InCountry(country)));
        }

        if (country.Code.Length > 0)
        {
            var address = LdValue.Node(id + ":address", "Address").Set("countryCode", InCountry(country));
            node.Set("location", LdValue.Node(id + ":location", "Location").Set("address", address));
        }

        return node;
    }

    /// <summary>An institution by its identifier: as an organisation where its country is known, else as an agent, which needs none.</summary>
    private LdValue Agent(Identifier<Institution> id, string place)
    {
        var known = id == credential.Transcript.Issuer.Id ? credential.Transcript.Issuer : credential.Institutions.FirstOrDefault(one => one.Id == id);
        if (known is not null && (known.Country.Length > 0 || known == credential.Transcript.Issuer))
        {
            return Organisation(known, place);
        }

        return LdValue.Node(EdcWords.InstitutionNode(id.Value), "Agent").Set("prefLabel", nodes.Title(known?.Name ?? LocalizedText.Empty, id.Value, place));
    }

    private static LdValue InCountry(Country country) => EdcNodes.Concept(country.Identifier, PublishedLists.CountryScheme);

    private LdValue InLanguage() => EdcNodes.Concept(nodes.Primary.Identifier()!, PublishedLists.LanguageScheme);

    private LdValue Display()
    {
        var picture = nodes.Node("mediaObject", "MediaObject").Set("content", WhitePixel)
            .Set("contentEncoding", EdcNodes.Concept(Encodings + "6146cde7dd", Encodings + "25831c2"))
            .Set("contentType", EdcNodes.Concept(FileTypes + "/PNG", FileTypes));
        var page = nodes.Node("displayDetail", "DisplayDetail").Set("image", picture).Set("page", LdValue.Literal("1"));
        var shown = nodes.Node("individualDisplay", "IndividualDisplay").Set("language", InLanguage()).Set("displayDetail", [page]);
        return nodes.Node("displayParameter", "DisplayParameter").Set("title", nodes.Title(credential.Title, CodeOfTranscript, "title"))
            .Set("language", [InLanguage()]).Set("primaryLanguage", InLanguage()).Set("individualDisplay", [shown]);
    }

    private string CodeOfTranscript => credential.Transcript.Id.IsEmpty ? "transcript" : credential.Transcript.Id.Value;

    private LdValue Subject()
    {
        var learner = credential.Learner;
        var person = nodes.Node("person", "Person").Set("givenName", nodes.Text(learner.GivenName, "learner/givenName")).Set("familyName", nodes.Text(learner.FamilyName, "learner/familyName"))
            .Set("fullName", nodes.Text(learner.FullName, "learner/fullName")).Set("dateOfBirth", learner.DateOfBirth is { } day ? EdcWords.Day(day) : "");
        if (!credential.Transcript.Learner.IsEmpty)
        {
            person.Set("identifier", nodes.Identifier(credential.Transcript.Learner.Value, LearnerScheme));
        }

        IEnumerable<LdValue> claims = [.. OfTranscript(), .. credential.Recognitions.Select(Recognised), .. credential.Activities.Select(Activity)];
        return person.Set("hasClaim", claims);
    }

    /// <summary>The scheme of the identifier that holds the key by which a system knows the learner.</summary>
    internal const string LearnerScheme = "learner key";
}
