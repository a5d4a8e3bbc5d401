namespace Ecvet.Exchange.Loq;

/// <summary>Namespaces, the order of elements, and how identifiers of ours become identifiers of nodes.</summary>
internal static class LoqFormat
{
    internal const string Space = "http://data.europa.eu/snb/model/ap/loq-constraints/";
    internal const string Skos = "http://www.w3.org/2004/02/skos/core#";
    internal const string Terms = "http://purl.org/dc/terms/";

    /// <summary>The scheme of the identifiers we write beside others.</summary>
    internal const string OwnScheme = "urn:ecvet:id";

    /// <summary>The subject of the note by which an outcome is marked as competence, for which the published list has no value.</summary>
    internal const string CompetenceMark = "urn:ecvet:outcome-category:competence";

    internal const string Version = "3.1.0";

    /// <summary>Marks of the root, with and without its version.</summary>
    internal const string Root = "Courses";
    internal const string UnversionedRoot = "Courses without version";
    internal const string AgentMark = "agent:";

    /// <summary>The sections that are read.</summary>
    internal static ValueList<string> Sections { get; } =
        ["learningAchievementSpecificationReferences", "learningOutcomeReferences", "agentReferences", "locationReferences", "learningAssessmentSpecificationReferences"];

    internal const string Qualification = "qualification";
    internal const string Unit = "unit";
    internal const string Outcome = "outcome";
    internal const string Institution = "institution";
    internal const string Location = "location";
    internal const string Assessment = "assessment";

    private const string Prefix = "urn:ecvet:";

    private const string Specification = "identifier* title* altLabel* description* additionalNote* homepage* supplementaryDocument* category* status modified publisher type*";

    private const string Achievement = Specification
        + " learningOutcomeSummary ISCEDFCode* educationSubject* volumeOfLearning creditPoint* educationLevel* language* mode* learningSetting maximumDuration targetGroup* entryRequirement"
        + " learningOutcome* influencedBy* provenBy* entitlesTo* hasPart* specialisationOf* isPartOf* generalisationOf* awardingOpportunity* isPartialQualification EQFLevel NQFLevel* qualificationCode* accreditation*";

    internal static XmlFormat Xml { get; } = new(
        "LOQ 3.1.0", Space,
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Courses"] = "learningOpportunityReferences learningAchievementSpecificationReferences learningOutcomeReferences learningActivitySpecificationReferences learningAssessmentSpecificationReferences "
                + "learningEntitlementSpecificationReferences agentReferences groupReferences accreditationReferences gradingSchemeReferences locationReferences",
            ["learningOpportunityReferences"] = "learningOpportunity*",
            ["learningAchievementSpecificationReferences"] = "qualification* learningAchievementSpecification* qualificationReference*",
            ["learningOutcomeReferences"] = "learningOutcome*",
            ["learningActivitySpecificationReferences"] = "learningActivitySpecification*",
            ["learningAssessmentSpecificationReferences"] = "learningAssessmentSpecification*",
            ["learningEntitlementSpecificationReferences"] = "learningEntitlementSpecification*",
            ["agentReferences"] = "organisation* agent*",
            ["groupReferences"] = "group*",
            ["accreditationReferences"] = "accreditation*",
            ["gradingSchemeReferences"] = "gradingScheme*",
            ["locationReferences"] = "location*",
            ["qualification"] = Achievement,
            ["learningAchievementSpecification"] = Achievement,
            ["learningAssessmentSpecification"] = Specification + " language* mode* gradingScheme proves* hasPart* specialisationOf* isPartOf* generalisationOf*",
            ["learningOutcome"] = "identifier* title* type additionalNote* reusabilityLevel relatedSkill* relatedESCOSkill*",
            ["organisation"] = "altLabel* legalName* type* identifier* eidasLegalIdentifier registration vatIdentifier* taxIdentifier* homepage* additionalNote* accreditation* location* contactPoint* hasSubOrganization* subOrganizationOf logo groupMemberOf* status modified publisher",
            ["agent"] = "identifier* prefLabel* altLabel* additionalNote* location* contactPoint* groupMemberOf* status modified publisher",
            ["location"] = "identifier* geographicName* spatialCode* description* address* geometry*",
            ["address"] = "identifier* fullAddress countryCode",
            ["awardingOpportunity"] = "identifier* awardingBody* location temporal learningAchievementSpecification",
            ["identifier"] = "notation creator schemeAgency issued schemeName schemeVersion schemeId type*",
            ["additionalNote"] = "subject noteFormat noteLiteral",
            ["creditPoint"] = "framework point",
            ["relatedSkill"] = "prefLabel* altLabel* notation inScheme*",
            ["relatedESCOSkill"] = "prefLabel* altLabel* notation inScheme*",
        },
        ("skos", Skos),
        ("dc", Terms));

    /// <summary>The identifier of a node: a code that is an address already, or one made of our own identifier.</summary>
    internal static string Node(string kind, string code) => IsAddress(code) ? code : Prefix + kind + ":" + Uri.EscapeDataString(code);

    internal static string NodeOf(Ecvet.Qualification qualification) => qualification.Version.Length == 0 && IsAddress(qualification.Id.Value)
        ? qualification.Id.Value
        : Node(Qualification, WithVersion(CodeText.Escape(qualification.Id.Value), qualification.Version));

    internal static string NodeOf(UnitId unit, string version) => Node(Unit, unit.Scheme.Length == 0 && IsAddress(unit.Code) ? unit.Code : WithVersion(unit.ToString(), version));

    internal static string NodeOf(UnitId unit, LearningOutcome outcome) => Node(Outcome, IsAddress(outcome.Code) ? outcome.Code : unit.Outcome(outcome.Code).ToString());

    /// <summary>The code in the identifier of a node we made; none for one of somebody else, which is a code itself.</summary>
    internal static string? Own(string kind, string node)
    {
        var prefix = Prefix + kind + ":";
        return node.StartsWith(prefix, StringComparison.Ordinal) && Uri.UnescapeDataString(node[prefix.Length..]) is { Length: > 0 } code && CodeText.IsValid(code) ? code : null;
    }

    internal static bool IsOwn(string node) => node.StartsWith(Prefix, StringComparison.Ordinal);

    internal static string WithVersion(string code, string version) => version.Length == 0 ? code : code + "@" + CodeText.Escape(version);

    /// <summary>Takes the version off a code; false where what stands behind the sign is none.</summary>
    internal static (string Code, string Version) SplitVersion(string code)
    {
        var at = code.LastIndexOf('@');
        return at > 0 && CodeText.TryUnescape(code.AsSpan(at + 1), out var version) ? (code[..at], version) : (code, "");
    }

    /// <summary>A code that can stand as the identifier of a node as it is.</summary>
    private static bool IsAddress(string code) =>
        (code.StartsWith("http://", StringComparison.Ordinal) || code.StartsWith("https://", StringComparison.Ordinal) || (code.StartsWith("urn:", StringComparison.Ordinal) && !IsOwn(code)))
        && Uri.TryCreate(code, UriKind.Absolute, out _) && !code.Any(static c => char.IsWhiteSpace(c) || c is '<' or '>' or '"' or '{' or '}' or '|' or '\\' or '^' or '`');
}
