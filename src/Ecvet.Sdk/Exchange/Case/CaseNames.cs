namespace Ecvet.Exchange.Case;

/// <summary>The names of members that the format has.</summary>
internal static class CaseNames
{
    internal static HashSet<string> All { get; } = new(StringComparer.Ordinal)
    {
        "$", "CFDocument", "CFItems", "CFAssociations", "CFDefinitions", "CFRubrics", "extensions", "ecvet", "identifier", "uri", "frameworkType", "caseVersion", "creator", "title", "lastChangeDateTime",
        "officialSourceURL", "publisher", "description", "subject", "subjectURI", "language", "version", "adoptionStatus", "statusStartDate", "statusEndDate", "licenseURI", "notes",
        "fullStatement", "alternativeLabel", "CFItemType", "humanCodingScheme", "listEnumeration", "abbreviatedStatement", "conceptKeywords", "conceptKeywordsURI", "educationLevel", "CFItemTypeURI",
        "associationType", "sequenceNumber", "originNodeURI", "destinationNodeURI", "CFAssociationGroupingURI", "targetType", "CFPackageURI",
    };
}
