using System.Collections.Frozen;

namespace Ecvet.Exchange.Case;

/// <summary>The names of members that the format has.</summary>
internal static class CaseNames
{
    internal static FrozenSet<string> All { get; } = new[]
    {
        "$", "CFDocument", "CFItems", "CFAssociations", "CFDefinitions", "CFRubrics", "extensions", "ecvet", "identifier", "uri", "frameworkType", "caseVersion", "creator", "title", "lastChangeDateTime",
        "officialSourceURL", "publisher", "description", "subject", "subjectURI", "language", "version", "adoptionStatus", "statusStartDate", "statusEndDate", "licenseURI", "notes",
        "fullStatement", "alternativeLabel", "CFItemType", "humanCodingScheme", "listEnumeration", "abbreviatedStatement", "conceptKeywords", "conceptKeywordsURI", "educationLevel", "CFItemTypeURI",
        "associationType", "sequenceNumber", "originNodeURI", "destinationNodeURI", "CFAssociationGroupingURI", "targetType", "CFPackageURI",
    }.ToFrozenSet(StringComparer.Ordinal);
}
