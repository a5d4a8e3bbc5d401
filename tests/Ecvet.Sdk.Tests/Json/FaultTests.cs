namespace Ecvet.Tests.Json;

/// <summary>Every fault is found, with its code and its path, and none hides another.</summary>
public class FaultTests
{
    /// <summary>A qualification that is whole but for what is put into it.</summary>
    private const string Whole = """
        {"schemaVersion":1,"document":"qualification","id":"Q","version":"1","title":"Joiner",
         "units":[{"id":"S:A","title":"Sawing"},{"id":"S:B","title":"Planing"}],
         "routes":[{"code":"school","measure":"points","units":[{"unit":"S:A","size":"30"},{"unit":"S:B","size":"30"}],
           "rule":{"kind":"group","id":"root","points":{"from":"60","to":"60"},"children":[{"kind":"unit","id":"a","unit":"S:A"},{"kind":"unit","id":"b","unit":"S:B"}]}}]}
        """;

    [Fact]
    public void A_whole_document_has_no_finding()
    {
        Assert.True(EcvetJson.TryReadQualification(Whole, out var read, out var diagnostics), string.Join('\n', diagnostics));
        Assert.Empty(diagnostics);
        Assert.Equal(2, read.Units.Count);
    }

    [Theory]
    // The text.
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "NaN},{\"unit\":\"S:B\"", "ECV4003", "$")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "Infinity},{\"unit\":\"S:B\"", "ECV4003", "$")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "030},{\"unit\":\"S:B\"", "ECV4003", "$")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "},{\"unit\":\"S:B\"", "ECV4006", "$")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "1,5},{\"unit\":\"S:B\"", "ECV4007", "$")]
    [InlineData("]}}]}", "]}}],}", "ECV4004", "$")]
    [InlineData("]}}]}", "]}}]", "ECV4002", "$")]
    [InlineData("]}}]}", "]}}}", "ECV4002", "$")]
    [InlineData("]}}]}", "]}}]} x", "ECV4011", "$")]
    [InlineData("\"Sawing\"},{", "\"Sawing\"}{", "ECV4005", "$")]
    [InlineData("\"Sawing\"", "\"Saw\ning\"", "ECV4008", "$")]
    [InlineData("\"Sawing\"", "\"Saw\ting\"", "ECV4009", "$")]
    [InlineData("\"Sawing\"", "\"Saw\\xing\"", "ECV4010", "$")]
    [InlineData("\"Sawing\"", "\"Saw\\ud800ing\"", "ECV4001", "$.units[0].title")]

    // Members.
    [InlineData("\"points\":{\"from\":\"60\"", "\"conditions\":[{\"kind\":\"substitution\",\"id\":\"c\",\"unit\":\"S:A\",\"accepts\":[\"S:X\",\"S:Y\"],\"version\":\"1\"}],\"points\":{\"from\":\"60\"", "ECV4045", "$.routes[0].rule.conditions[0]")]
    [InlineData("\"Sawing\"", "5", "ECV4020", "$.units[0].title")]
    [InlineData("\"Sawing\"", "[\"Sawing\"]", "ECV4020", "$.units[0].title")]
    [InlineData("\"schemaVersion\":1", "\"schemaVersion\":\"1\"", "ECV4020", "$.schemaVersion")]
    [InlineData("{\"id\":\"S:A\",", "{", "ECV4021", "$.units[0]")]
    [InlineData("{\"id\":\"S:A\",", "{\"id\":null,", "ECV4021", "$.units[0]")]
    [InlineData("\"title\":\"Sawing\"", "\"title\":\"Sawing\",\"colour\":\"red\"", "ECV4022", "$.units[0]")]
    [InlineData("\"title\":\"Sawing\"", "\"title\":\"Sawing\",\"title\":\"Sawing\"", "ECV4023", "$.units[0]")]
    [InlineData("\"title\":\"Sawing\"", "\"title\":\"Sawing\",\"t\\u0069tle\":\"Sawing\"", "ECV4023", "$.units[0]")]
    [InlineData("\"measure\":\"points\"", "\"measure\":\"Points\"", "ECV4024", "$.routes[0].measure")]
    [InlineData("\"kind\":\"group\"", "\"kind\":\"crowd\"", "ECV4024", "$.routes[0].rule.kind")]
    [InlineData("\"kind\":\"group\",", "", "ECV4021", "$.routes[0].rule")]
    [InlineData("{\"id\":\"S:A\"", "{\"id\":\"S:A:B\"", "ECV4025", "$.units[0].id")]
    [InlineData("\"id\":\"root\"", "\"id\":\" root\"", "ECV4025", "$.routes[0].rule.id")]
    [InlineData("\"title\":\"Joiner\"", "\"title\":{\"e\":\"Joiner\"}", "ECV4033", "$.title")]
    [InlineData("\"title\":\"Joiner\"", "\"title\":{\"en\":\"Joiner\",\"EN\":\"Joiner\"}", "ECV4033", "$.title")]

    // Points.
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "\"1,5\"},{\"unit\":\"S:B\"", "ECV4027", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "\"-1\"},{\"unit\":\"S:B\"", "ECV4028", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "-1},{\"unit\":\"S:B\"", "ECV4028", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "1e400},{\"unit\":\"S:B\"", "ECV4029", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "0.00001},{\"unit\":\"S:B\"", "ECV4029", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "\"2000000000\"},{\"unit\":\"S:B\"", "ECV4029", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "\"thirty\"},{\"unit\":\"S:B\"", "ECV4026", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "\"\"},{\"unit\":\"S:B\"", "ECV4026", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "\"1e3\"},{\"unit\":\"S:B\"", "ECV4026", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "true},{\"unit\":\"S:B\"", "ECV4020", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "{\"from\":\"9\",\"to\":\"3\"}},{\"unit\":\"S:B\"", "ECV0405", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "{\"from\":\"9\"}},{\"unit\":\"S:B\"", "ECV4021", "$.routes[0].units[0].size")]
    [InlineData("\"30\"},{\"unit\":\"S:B\"", "\"30 ECTS\"},{\"unit\":\"S:B\"", "ECV0406", "$.routes[0]")]
    [InlineData("{\"from\":\"60\",\"to\":\"60\"}", "{\"from\":\"60 A\",\"to\":\"60 B\"}", "ECV0406", "$.routes[0].rule.points")]

    // Numbers and days.
    [InlineData("\"title\":\"Joiner\"", "\"title\":\"Joiner\",\"level\":{\"eqf\":9}", "ECV4030", "$.level.eqf")]
    [InlineData("\"title\":\"Joiner\"", "\"title\":\"Joiner\",\"level\":{\"eqf\":4.5}", "ECV4030", "$.level.eqf")]
    [InlineData("\"title\":\"Joiner\"", "\"title\":\"Joiner\",\"level\":{\"eqf\":1e99}", "ECV4030", "$.level.eqf")]
    [InlineData("\"title\":\"Joiner\"", "\"title\":\"Joiner\",\"transitionUntil\":\"2026-02-30\"", "ECV4031", "$.transitionUntil")]
    [InlineData("\"title\":\"Joiner\"", "\"title\":\"Joiner\",\"transitionUntil\":\"12/05/2026\"", "ECV4031", "$.transitionUntil")]
    [InlineData("\"title\":\"Joiner\"", "\"title\":\"Joiner\",\"validity\":{\"from\":\"2026-01-01\",\"to\":\"2025-01-01\"}", "ECV4032", "$.validity")]
    [InlineData("\"title\":\"Joiner\"", "\"title\":\"Joiner\",\"validity\":{\"to\":\"2026-01-01\"},\"transitionUntil\":\"2025-01-01\"", "ECV0410", "$.transitionUntil")]

    // The document.
    [InlineData("\"schemaVersion\":1", "\"schemaVersion\":2", "ECV4040", "$.schemaVersion")]
    [InlineData("\"schemaVersion\":1", "\"schemaVersion\":0", "ECV4030", "$.schemaVersion")]
    [InlineData("\"schemaVersion\":1,", "", "ECV4041", "$")]
    [InlineData("\"document\":\"qualification\"", "\"document\":\"transcript\"", "ECV4042", "$.document")]
    [InlineData("\"title\":\"Sawing\"", "\"title\":\"Sawing\",\"parts\":[{\"id\":\"S:P\",\"title\":\"Part\",\"parts\":[{\"id\":\"S:A\",\"title\":\"Again\"}]}]", "ECV4043", "$.units[0].parts[0].parts[0]")]
    [InlineData("{\"unit\":\"S:A\",\"size\":\"30\"},", "{\"unit\":\"S:A\",\"size\":\"30\"},{\"unit\":\"S:A\",\"size\":\"30\"},", "ECV4044", "$.routes[0].units[1]")]
    [InlineData("{\"kind\":\"unit\",\"id\":\"b\",\"unit\":\"S:B\"}", "{\"kind\":\"freeChoice\",\"id\":\"b\",\"value\":{\"kind\":\"fixed\"}}", "ECV4045", "$.routes[0].rule.children[1].value")]
    [InlineData("{\"kind\":\"unit\",\"id\":\"b\",\"unit\":\"S:B\"}", "{\"kind\":\"freeChoice\",\"id\":\"b\",\"step\":0}", "ECV4045", "$.routes[0].rule.children[1]")]

    // The structure, by the path in the document.
    [InlineData("{\"id\":\"S:B\",\"title\":\"Planing\"}", "{\"id\":\"S:A\",\"title\":\"Planing\"}", "ECV0401", "$.units[1]")]
    [InlineData("\"title\":\"Sawing\"", "\"title\":\"Sawing\",\"outcomes\":[{\"code\":\"1\"},{\"code\":\"1\"}]", "ECV0402", "$.units[0].outcomes[1]")]
    [InlineData("\"unit\":\"S:B\"}]}", "\"unit\":\"S:C\"}]}", "ECV0403", "$.routes[0].rule.children[1]")]
    [InlineData("\"id\":\"b\"", "\"id\":\"a\"", "ECV0404", "$.routes[0].rule.children[1]")]
    [InlineData("{\"from\":\"60\",\"to\":\"60\"}", "{\"from\":\"61\",\"to\":\"60\"}", "ECV0405", "$.routes[0].rule.points")]
    [InlineData("[{\"id\":\"S:A\",\"title\":\"Sawing\"},{\"id\":\"S:B\",\"title\":\"Planing\"}]", "[]", "ECV0407", "$.units")]
    [InlineData("\"id\":\"b\",", "\"id\":\"b\",\"conditions\":[{\"kind\":\"mayCountTwice\",\"id\":\"c\",\"groups\":[\"x\"]}],", "ECV0408", "$.routes[0].rule.children[1].conditions[0]")]
    [InlineData("\"children\":[", "\"childCount\":{\"from\":3},\"children\":[", "ECV0411", "$.routes[0].rule")]
    public void A_fault_is_found_where_it_is(string whole, string faulty, string code, string path)
    {
        Assert.Contains(whole, Whole, StringComparison.Ordinal);
        var at = Whole.IndexOf(whole, StringComparison.Ordinal);
        var text = Whole[..at] + faulty + Whole[(at + whole.Length)..];
        EcvetJson.TryReadQualification(text, out _, out var diagnostics);
        Assert.True(diagnostics.Any(finding => finding.Code == code && finding.Path == path), $"{code} at {path} is not among\n{string.Join('\n', diagnostics)}");
    }

    [Fact]
    public void All_faults_are_found_at_once()
    {
        const string Faulty = """
            {"schemaVersion":9,"id":"Q","version":"1","title":{"en":"Joiner","nonsense language":"x"},"private":"y","level":{"eqf":12},"totalPoints":NaN,
             "units":[
               {"id":"S:A","title":"Sawing","title":"Sawing","outcomes":[{"code":"1"},{"code":"1"},{"text":"without a code"}],"parts":[{"id":"S:A","title":"x"}]},
               {"id":"S:A","title":"Sawing"},
               {"id":"S:B","title":7}],
             "routes":[{"code":"school","measure":"points","units":[{"unit":"S:A","size":"1,5"},{"unit":"S:B","size":-3},{"unit":"S:C","size":1e400}],
               "rule":{"kind":"group","id":"root","children":[{"kind":"unit","id":"a","unit":"nowhere:X"},{"kind":"unit","id":"a","unit":"S:B"}]}}]}
            """;
        Assert.False(EcvetJson.TryReadQualification(Faulty, out var nothing, out var diagnostics));
        Assert.Null(nothing);
        var codes = diagnostics.Select(static finding => finding.Code).ToHashSet();
        string[] expected = ["ECV4003", "ECV4020", "ECV4021", "ECV4022", "ECV4023", "ECV4027", "ECV4028", "ECV4029", "ECV4030", "ECV4033", "ECV4040", "ECV4043", "ECV0401", "ECV0402"];
        Assert.Empty(expected.Except(codes));
        Assert.Equal(diagnostics, Assert.Throws<EcvetException>(() => EcvetJson.ReadQualification(Faulty)).Diagnostics);
    }

    [Fact]
    public void The_good_part_is_returned_where_it_is_asked_for()
    {
        var text = Whole.Replace("\"S:B\",\"title\":\"Planing\"", "\"S:B\",\"title\":\"Planing\",\"level\":{\"eqf\":9}", StringComparison.Ordinal)
            .Replace("\"routes\":[", "\"modules\":[{\"code\":\"m\",\"units\":[\"S:Z\"]}],\"routes\":[{\"code\":\"other\",\"measure\":\"points\",\"units\":[],\"rule\":{\"kind\":\"unit\",\"id\":\"a\",\"unit\":\"S:A\"}},", StringComparison.Ordinal);
        Assert.False(EcvetJson.TryReadQualification(text, out var part, out var diagnostics, new JsonReadOptions(returnGoodPart: true)));
        Assert.NotNull(part);
        Assert.Equal(2, part.Units.Count);
        Assert.Equal(["school"], part.Routes.Select(static route => route.Code));
        Assert.Empty(part.Modules);
        Assert.Contains(diagnostics, static finding => finding.Code == "ECV4030");
        Assert.Contains(diagnostics, static finding => finding is { Code: "ECV0403", Path: "$.modules[0]" });
        Assert.Contains(diagnostics, static finding => finding is { Code: "ECV0403", Path: "$.routes[0].rule" });
    }

    [Fact]
    public void An_unknown_member_is_a_warning_or_an_error_as_is_asked_and_is_never_named()
    {
        var text = Whole.Replace("\"id\":\"Q\"", "\"id\":\"Q\",\"marker-7f3a\":{\"marker-7f3b\":[\"marker-7f3c\"]}", StringComparison.Ordinal);
        Assert.True(EcvetJson.TryReadQualification(text, out _, out var tolerant));
        Assert.Equal(DiagnosticSeverity.Warning, Assert.Single(tolerant).Severity);
        Assert.False(EcvetJson.TryReadQualification(text, out _, out var strict, new JsonReadOptions(allowUnknownMembers: false)));
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(strict).Severity);
        Assert.DoesNotContain("marker", string.Concat(tolerant.Concat(strict).Select(static finding => finding + finding.Text("fr") + finding.WayOut("fr"))), StringComparison.Ordinal);
        Assert.Equal(["4"], Assert.Single(tolerant).Arguments);
    }

    [Fact]
    public void Points_are_read_as_texts_and_as_numbers_by_their_digits()
    {
        var expected = EcvetJson.ReadQualification(Whole);
        foreach (var digits in new[] { "30", "30.0", "3e1", "0.3E+2", "\"30\"", "\"30.0000\"" })
        {
            Assert.Equal(expected, EcvetJson.ReadQualification(Whole.Replace("\"30\"", digits, StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void Nothing_at_all_is_no_document()
    {
        foreach (var text in new[] { "", " ", "null", "[]", "\"x\"", "{", "}", "\0" })
        {
            Assert.False(EcvetJson.TryReadTranscript(text, out _, out var diagnostics));
            Assert.NotEmpty(diagnostics);
        }
    }
}
