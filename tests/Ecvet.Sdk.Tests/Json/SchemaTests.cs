using Ecvet.Json;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Json;

/// <summary>The published schemas are those by which documents are read. Whether they accept the golden files is seen by an independent validator in .ci/run.</summary>
public class SchemaTests
{
    private static readonly string[] Names = ["accumulationResult", "agreementLife", "decisionRecords", "learningAgreement", "memorandum", "proposal", "qualification", "transcript"];

    public static TheoryData<string> Documents => [.. Names];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_published_schema_is_up_to_date(string document)
    {
        var path = Path.Combine(Repository.Root, "docs", "schemas", document + ".schema.json");
        var fresh = SchemaText.Of(Shape(document));
        if (Repository.Approving)
        {
            File.WriteAllText(path, fresh);
        }

        Assert.True(File.Exists(path) && File.ReadAllText(path) == fresh, "Run this test with ECVET_APPROVE=1 and read the difference.");
    }

    [Fact]
    public void There_is_no_schema_without_a_document() =>
        Assert.Equal(
            Names,
            Repository.Files("docs/schemas").Select(static file => Path.GetFileName(file).Split('.')[0]).Order(StringComparer.Ordinal));

    private static JsonShape Shape(string document) => document switch
    {
        "qualification" => JsonShapes.Qualification,
        "memorandum" => JsonShapes.Memorandum,
        "learningAgreement" => JsonShapes.LearningAgreement,
        "agreementLife" => JsonShapes.AgreementLife,
        "proposal" => JsonShapes.Proposal,
        "decisionRecords" => JsonShapes.DecisionRecords,
        "accumulationResult" => JsonShapes.AccumulationResult,
        _ => JsonShapes.Transcript,
    };
}
