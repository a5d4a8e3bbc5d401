namespace Ecvet.Exchange.Elmo;

/// <summary>Namespaces and the order of elements.</summary>
internal static class ElmoFormats
{
    /// <summary>The namespace of our extension to an assessment.</summary>
    internal const string Extension = "urn:ecvet:elmo";

    private static Dictionary<string, string> Content => new(StringComparer.Ordinal)
    {
        ["elmo"] = "generatedDate learner report* attachment* groups extension Signature",
        ["learner"] = "citizenship identifier* givenNames familyName alternativeName dateOfBirth bday placeOfBirth countryOfBirth birthName currentAddress gender",
        ["report"] = "issuer learningOpportunitySpecification* resultOfRecognition* issueDate gradingScheme* status attachment*",
        ["recognitionReport"] = "issuer learningOpportunitySpecification* resultOfRecognition* issueDate gradingScheme* attachment*",
        ["issuer"] = "country identifier* title* url",
        ["learningOpportunitySpecification"] = "identifier* title* type subjectArea iscedCode url description* descriptionHtml* documentType specifies hasPart* extension",
        ["specifies"] = "learningOpportunityInstance extension",
        ["learningOpportunityInstance"] = "identifier* enrolment start date academicTerm duration status gradingSchemeLocalId gradingSchemeExternalId resultLabel shortenedGrading resultDistribution credit* level* languageOfInstruction engagementHours attachments grouping extension diplomaSupplement",
        ["academicTerm"] = "title* start end",
        ["credit"] = "scheme level value",
        ["level"] = "type description value",
        ["hasPart"] = "learningOpportunitySpecification",
        ["gradingScheme"] = "description*",
        ["resultOfRecognition"] = "identifier* title* description* subjectArea iscedCode status decisionDate recognitionBasis* recognitionResult* recognitionMapping* attachments",
        ["recognitionBasis"] = "recognitionReport",
        ["recognitionResult"] = "learningOpportunitySpecification",
        ["recognitionMapping"] = "mapping",
        ["mapping"] = "fromMapping* toMapping*",
        ["attachment"] = "identifier* title* type description* content* extension",
        ["extension"] = "assessment*",
        ["diplomaSupplement"] = "version issueDate introduction section* Signature",
        ["section"] = "title content additionalInformation* attachment* section*",
    };

    internal static XmlFormat V1 { get; } = new("ELMO 1", "https://github.com/emrex-eu/elmo-schemas/tree/v1", Content);

    internal static XmlFormat V2 { get; } = new("ELMO 2", "https://github.com/emrex-eu/elmo-schemas/tree/v2", Content);
}
