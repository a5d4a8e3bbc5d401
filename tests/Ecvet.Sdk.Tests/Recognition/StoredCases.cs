using Ecvet.Tests.House;
using Ecvet.Tests.Matching;
using static Ecvet.Tests.Recognition.ProcessCase;

namespace Ecvet.Tests.Recognition;

/// <summary>
/// The cases whose decision records are stored in <c>Records</c>, one folder a case, as the version in its name wrote them. A version
/// adds cases; none is ever changed, for what is stored has to be verified for ever.
/// </summary>
internal static class StoredCases
{
    internal static readonly string Folder = Path.Combine(Repository.Root, "tests", "Ecvet.Sdk.Tests", "Recognition", "Records");

    /// <summary>The folders with their cases. What they are made of must keep its canonical form.</summary>
    internal static IReadOnlyDictionary<string, Func<RecognitionCase>> All { get; } = new SortedDictionary<string, Func<RecognitionCase>>(StringComparer.Ordinal)
    {
        ["0.1.0-baker"] = static () => Baker,
        ["0.1.0-individual"] = static () => Individual,
        ["0.1.0-award"] = static () => Award,
        ["0.1.0-parts-and-letters"] = static () => PartsAndLetters,
    };

    internal static IEnumerable<string> Stored => Directory.GetDirectories(Folder).Select(static path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    internal static List<byte[]> Records(string name) => [.. Directory.GetFiles(Path.Combine(Folder, name), "*.record").Order(StringComparer.Ordinal).Select(File.ReadAllBytes)];

    internal static Digest Head(string name) => Digest.Parse(File.ReadAllText(Path.Combine(Folder, name, "head.txt")).Trim());

    internal static string Json(string name) => File.ReadAllText(Path.Combine(Folder, name, "records.json"));

    internal static ValueList<DecisionRecord> Read(string name) =>
        ValueList.From(Records(name).Select(static bytes => DecisionRecord.TryRead(bytes, out var record, out _) ? record : throw new InvalidOperationException("A stored record is not read.")));

    /// <summary>A partnership, a refusal, an appeal that is upheld.</summary>
    internal static RecognitionCase Baker => Open()
        .Then(Received("A/1", "A/2", "B"))
        .Then(Validated(TransferRoute.Partnership, "BREAD", "CAKE"))
        .Then(Recognised("BREAD"))
        .Then(Refused("CAKE"))
        .Then(new Appeal(Day(3), 4, "The cakes were good."))
        .Then(new AppealDecision(Home, Day(4), 5, isUpheld: true, "They were."))
        .Then(Recognised("CAKE", day: 5));

    /// <summary>Outside a memorandum: identified, assessed twice, validated, recognised with other points, and one act corrected.</summary>
    private static RecognitionCase Individual => OpenOutsideMemorandum()
        .Then(new Identification(Home, Opened, Items("BREAD", "CAKE")))
        .Then(new HomeAssessment(Home, Day(1), Items("BREAD"), AssessmentResult.Failed))
        .Then(new HomeAssessment(Home, Day(2), Items("BREAD", "CAKE"), AssessmentResult.Passed))
        .Then(new Validation(Home, Day(2), Items("BREAD", "CAKE"), TransferRoute.IndividualProcedure, "By what was shown in the workshop."))
        .Then(Recognised("BREAD", points: new(new(24.5m), "Rule book, section 4", "The ovens are smaller here."), day: 3))
        .Then(Recognised("CAKE", RecognitionEffect.Exemption, reason: "Works as a pastry cook.", day: 3))
        .Then(new Correction(Home, Day(4), 6, "A unit was meant, not an exemption."))
        .Then(Recognised("CAKE", day: 5));

    /// <summary>A route with a final examination, to the award.</summary>
    private static RecognitionCase Award => OpenOutsideMemorandum(Qualification.Named("Baker", SmallCase.Home).Unit("BREAD", "Bread", 30, static unit => unit.Outcome("1", "Bakes"))
            .Rule(static rule => rule.Points(30).RequiredUnits("BREAD")).RequiresFinalExamination().Build())
        .Then(new Identification(Home, Opened, Items("BREAD")))
        .Then(new HomeAssessment(Home, Opened, Items("BREAD"), AssessmentResult.Passed))
        .Then(Validated(TransferRoute.IndividualProcedure, "BREAD"))
        .Then(Recognised("BREAD"))
        .Then(new FinalExamination(Home, Day(3), AssessmentResult.Failed))
        .Then(new FinalExamination(Home, Day(60), AssessmentResult.Passed))
        .Then(new QualificationAward(Home, Day(61)));

    /// <summary>Codes with letters of several scripts and with signs that are escaped, a declared part awarded by itself, a version.</summary>
    private static RecognitionCase PartsAndLetters
    {
        get
        {
            Institution here = new("šola/pekárna", LocalizedText.Of("sl", "Pekarska šola").With("hu", "Pékiskola"), "SI", "Ж:1"), there = new("gastgeber ü", "Gastgeber", "AT");
            var home = Qualification.Named("Pék – пекарь", here).Id("q α").Version("2026 · б").Unit("A%2FB%25", "Kruh", 30, static unit => unit
                    .Part("A%2FB%25.1", "Testo", 12, static part => part.Outcome("α/1", "Kneads"))
                    .Part("A%2FB%25.2", "Peka", 18, static part => part.Outcome("ß", "Bakes")))
                .Rule(static rule => rule.Points(30).RequiredUnits("A%2FB%25")).Build();
            var part = home.Units[0].Parts[0].Id;
            var agreed = Memorandum.Between(here, there).Id("mou é").Equates("X", part.ToString()).Build();
            return RecognitionCase.Open(home, "key ñ", MatchRequest.On(Opened).Under(agreed))
                .Then(new TranscriptReceived(Transcript.For("key ñ", there).Passed("X", on: SmallCase.Spring).Build(), Opened))
                .Then(new Validation(here.Id, Day(1), [part], TransferRoute.Partnership))
                .Then(new RecognitionDecision(here.Id, Day(2), part, RecognitionEffect.PartAwarded));
        }
    }

    /// <summary>With ECVET_APPROVE=1 what is missing is stored, once; what is there stays as it is.</summary>
    internal static void Store()
    {
        if (!Repository.Approving)
        {
            return;
        }

        foreach (var (name, open) in All)
        {
            var folder = Directory.CreateDirectory(Path.Combine(Folder, name)).FullName;
            if (!File.Exists(Path.Combine(folder, "head.txt")))
            {
                var records = open().ToRecords();
                foreach (var record in records)
                {
                    File.WriteAllBytes(Path.Combine(folder, $"{record.Number:000}.record"), record.ToBytes());
                }

                File.WriteAllText(Path.Combine(folder, "head.txt"), records[^1].Hash + "\n");
            }

            if (!File.Exists(Path.Combine(folder, "records.json")))
            {
                File.WriteAllText(Path.Combine(folder, "records.json"), EcvetJson.WriteDecisionRecords(Read(name), indented: true) + "\n");
            }

            if (!Listed().ContainsKey(name))
            {
                File.AppendAllText(Path.Combine(Folder, "chains.txt"), $"{Head(name)}  {Records(name).Count}  {name}\n");
            }
        }
    }

    /// <summary>The hash of the last record and the number of records of every folder that was ever stored.</summary>
    internal static Dictionary<string, (Digest Head, int Count)> Listed()
    {
        var path = Path.Combine(Folder, "chains.txt");
        return (File.Exists(path) ? File.ReadAllLines(path) : []).Select(static line => line.Split("  "))
            .ToDictionary(static parts => parts[2], static parts => (Digest.Parse(parts[0]), int.Parse(parts[1], System.Globalization.CultureInfo.InvariantCulture)));
    }
}
