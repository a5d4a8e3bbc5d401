namespace Ecvet.Tests.Register;

/// <content>What is found when JSON is read. The piece shown is the piece read.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfJsonText =>
    [
        InCredit("ECV4001", "\"title\": \"Saw\\ud800ing\""),
        new("ECV4002", "`{\"schemaVersion\": 1`, and nothing more", static () => Read("{\"schemaVersion\": 1")),
        InCredit("ECV4003", "\"points\": NaN"),
        new("ECV4004", "`{\"schemaVersion\": 1,}`", static () => Read("{\"schemaVersion\": 1,}")),
        InCredit("ECV4005", "\"title\": \"Sawing\" \"points\": \"5\""),
        InCredit("ECV4006", "\"title\": , \"points\": \"5\""),
        InCredit("ECV4007", "\"points\": 1,5"),
        new("ECV4008", "a text that goes on in the next line", static () => Read(Credit("\"title\": \"Sawing\nand planing\""))),
        new("ECV4009", "a text with a tabulator in it", static () => Read(Credit("\"title\": \"Sawing\tand planing\""))),
        InCredit("ECV4010", "\"title\": \"Sawing\\planing\""),
        new("ECV4011", "two documents in one file", static () => Read(Credit() + Credit())),
        new("ECV4012", "100 bytes are allowed, and the document has more", static () => Read(Credit(), new(maximumBytes: 100))),
        new("ECV4013", "two levels are allowed, and a credit lies on the third", static () => Read(Credit(), new(maximumDepth: 2))),
        new("ECV4014", "five values are allowed, and the document has more", static () => Read(Credit(), new(maximumItems: 5))),
        new("ECV4015", "fifteen bytes are allowed, and the key of the learner has more", static () => Read(Credit().Replace("learner-9", "learner-number-9", StringComparison.Ordinal), new(maximumStringLength: 15))),
    ];

    private static IEnumerable<FindingExample> OfJsonMembers =>
    [
        InCredit("ECV4020", "\"points\": true"),
        new("ECV4021", "a credit that does not name its unit", static () => Read("""{"schemaVersion":1,"learner":"learner-9","issuer":{"id":"host","name":"Host"},"credits":[{"assessments":[]}]}""")),
        InCredit("ECV4022", "\"colour\": \"red\""),
        InCredit("ECV4023", "\"points\": \"5\", \"points\": \"7\""),
        InCredit("ECV4024", "\"assessments\": [{\"result\": \"pass\"}]"),
        InCredit("ECV4025", "\"id\": \" M7\""),
        InCredit("ECV4026", "\"points\": \"thirty\""),
        InCredit("ECV4027", "\"points\": \"1,5\""),
        InCredit("ECV4028", "\"points\": -1"),
        InCredit("ECV4029", "\"points\": 1e400"),
        InCredit("ECV4030", "\"level\": {\"eqf\": 9}"),
        InCredit("ECV4031", "\"expiresOn\": \"30/02/2026\""),
        InQualification("ECV4032", "\"validity\": {\"from\": \"2026-08-01\", \"to\": \"2025-07-31\"}"),
        InCredit("ECV4033", "\"title\": {\"in English\": \"Sawing\"}"),
        new("ECV4040", "`\"schemaVersion\": 2`", static () => Read(Credit().Replace("\"schemaVersion\":1", "\"schemaVersion\":2", StringComparison.Ordinal))),
        new("ECV4041", "a document without `schemaVersion`", static () => Read(Credit().Replace("\"schemaVersion\":1,", "", StringComparison.Ordinal))),
        new("ECV4042", "a qualification, read as a transcript", static () => Read(EcvetJson.WriteQualification(Samples.VehicleBodyRepair))),
        InQualification("ECV4043", "\"units\": [{\"id\": \"home:A\", \"title\": \"Sawing\", \"parts\": [{\"id\": \"home:A\", \"title\": \"Sawing\"}]}]"),
        InRoute("ECV4044", "\"units\": [{\"unit\": \"home:A\"}, {\"unit\": \"home:A\"}], \"rule\": {\"kind\": \"unit\", \"id\": \"a\", \"unit\": \"home:A\"}"),
        InRoute("ECV4045", "\"units\": [], \"rule\": {\"kind\": \"freeChoice\", \"id\": \"b\", \"value\": {\"kind\": \"fixed\"}}"),
        new("ECV4046", "three hundred groups, one in the other", static () => ReadQualification(Qualify("\"routes\":[{\"code\":\"school\",\"measure\":\"points\",\"units\":[],\"rule\":" + Nested(300) + "}]"), new(maximumDepth: JsonReadOptions.GreatestDepth))),
        new("ECV4047", "a stored proposal in which somebody changed a verdict", static () => Changed()),
    ];

    private static FindingExample InCredit(string code, string piece) => new(code, "`" + piece + "` in a credit", () => Read(Credit(piece)));

    private static FindingExample InQualification(string code, string piece) => new(code, "`" + piece + "` in a qualification", () => ReadQualification(Qualify(piece)));

    private static FindingExample InRoute(string code, string piece) => new(code, "`" + piece + "` in a route", () => ReadQualification(Qualify("\"routes\":[{\"code\":\"school\",\"measure\":\"points\"," + piece + "}]")));

    private static string Credit(string piece = "\"points\": \"5\"") =>
        "{\"schemaVersion\":1,\"learner\":\"learner-9\",\"issuer\":{\"id\":\"host\",\"name\":\"Host\"},\"credits\":[\n{\"unit\": \"host:M7\", " + piece + (piece.Contains("assessments", StringComparison.Ordinal) ? "" : ", \"assessments\": []") + "}]}";

    private static string Qualify(string piece) =>
        "{\"schemaVersion\":1,\"id\":\"Q\",\"version\":\"1\",\"title\":\"Joiner\"," + (piece.StartsWith("\"units\"", StringComparison.Ordinal) ? "" : "\"units\":[{\"id\":\"home:A\",\"title\":\"Sawing\"}],")
        + (piece.StartsWith("\"routes\"", StringComparison.Ordinal) ? "" : "\"routes\":[],") + piece + "}";

    private static string Nested(int groups) =>
        string.Concat(Enumerable.Range(0, groups).Select(static i => "{\"kind\":\"group\",\"id\":\"n" + i.ToString(System.Globalization.CultureInfo.InvariantCulture) + "\",\"children\":["))
        + "{\"kind\":\"unit\",\"id\":\"n\",\"unit\":\"home:A\"}" + string.Concat(Enumerable.Repeat("]}", groups));

    private static ValueList<Diagnostic> Changed()
    {
        var proposal = Samples.VehicleTechnician.Match(Samples.LearnerWithMuch, Samples.Memorandum, new DateOnly(2026, 6, 1));
        return EcvetJson.ReadProposal(EcvetJson.WriteProposal(proposal).Replace("\"verdict\":\"recognisable\"", "\"verdict\":\"notCovered\"", StringComparison.Ordinal)).Verify(proposal);
    }
}
