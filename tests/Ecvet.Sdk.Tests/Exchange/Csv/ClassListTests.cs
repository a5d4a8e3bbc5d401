using Ecvet.Exchange.Csv;
using NodaTime;

namespace Ecvet.Tests.Exchange.Csv;

/// <summary>Class lists and lists of equivalences: read, planned, applied.</summary>
public class ClassListTests
{
    private const string Csv = """
        learner,unit,outcomes,date,result,grade,name
        L1,M7,"7.1, 7.2",2026-05-12,passed,4,***
        L2,M7,,2026-05-12,failed,1,***
        L2,M7,,2026-05-20,passed,3,***
        L1,M3,,2026-05-13,,,***
        """;

    private static Institution Host => Samples.HostSchool;

    [Fact]
    public void A_class_list_becomes_a_transcript_for_each_learner()
    {
        var read = ClassList.Read(Csv, Host);
        Assert.Equal("ECV5622 row 1, column G", read.Diagnostics.Select(static finding => finding.Code + " " + finding.Path).Single());
        var transcripts = read.ThrowIfErrors().ToTranscripts();
        Assert.Equal(["L1", "L2"], transcripts.Select(static transcript => transcript.Learner.Value));
        Assert.Equal(["7.1", "7.2"], transcripts[0].Credits.Single(static credit => credit.Unit.Code == "M7").Assessments[0].Outcomes);
        Assert.Equal(AssessmentResult.Unknown, transcripts[0].Credits.Single(static credit => credit.Unit.Code == "M3").Assessments[0].Result);
        Assert.Equal([AssessmentResult.Failed, AssessmentResult.Passed], transcripts[1].Credits.Single().Assessments.Select(static assessment => assessment.Result));
    }

    [Fact]
    public void Without_a_column_for_the_result_everything_listed_was_passed() =>
        Assert.True(ClassList.Read("learner,unit\r\nL1,M7", Host).ThrowIfErrors().ToTranscripts()[0].Credits[0].IsPositive);

    [Fact]
    public void A_transcript_of_a_class_list_is_matched()
    {
        var learner = ClassList.Read("learner,unit,outcomes,date\r\nL1,M7,\"7.1, 7.2\",2026-05-12", Host).ThrowIfErrors().ToTranscripts()[0];
        var proposal = Samples.VehicleTechnician.Match(learner, Samples.Memorandum, new DateOnly(2026, 6, 1));
        Assert.Contains(proposal.Units, static unit => unit.CoveredOutcomes.Count > 0);
    }

    [Fact]
    public void What_a_transcript_says_beyond_the_list_stays()
    {
        var known = Transcript.For("L1", Host).IssuedOn(new(2026, 6, 1))
            .Record("M7", new Assessment(AssessmentResult.Failed, new LocalDate(2026, 5, 12), ["7.1", "7.2"], assessor: new("firm"), mode: LearningMode.WorkBased)).Build();
        var plan = ClassList.Read(Csv, Host).ThrowIfErrors().Plan([known]);
        Assert.Equal(["Changed", "Added", "Added", "Added"], plan.Changes.Select(static change => change.Kind.ToString()));
        Assert.Equal(["result", "grade"], plan.Changes[0].Cells.Select(static cell => cell.Column));
        Assert.Equal("3 added, 1 changed, 0 unchanged, 0 not listed (stay), 0 removed.\n~ row 2: result: ***; grade: ***\n+ row 3: unit: M7\n+ row 4: unit: M7\n+ row 5: unit: M3\n", plan.Explain());
        var after = plan.Apply().Single(static transcript => transcript.Learner.Value == "L1");
        var assessment = after.Credits.Single(static credit => credit.Unit.Code == "M7").Assessments.Single();
        Assert.Equal((AssessmentResult.Passed, "firm", LearningMode.WorkBased), (assessment.Result, assessment.Assessor.Value, assessment.Mode));
        Assert.Equal(known.IssuedOn, after.IssuedOn);
    }

    [Fact]
    public void What_is_not_listed_is_removed_only_where_that_is_asked_for()
    {
        var known = Transcript.For("L9", Host).Passed("M1", on: new(2026, 1, 1)).Build();
        var list = ClassList.Read(Csv, Host).ThrowIfErrors();
        Assert.Equal(3, list.Plan([known]).Apply().Count);
        Assert.Equal("NotListed transcripts[0]/credits/" + known.Credits[0].Id, list.Plan([known]).Changes.Where(static change => change.Row is null).Select(static change => change.Kind + " " + change.Path).Single());
        Assert.Equal(["L1", "L2"], list.Plan([known], new(removeMissing: true)).Apply().Select(static transcript => transcript.Learner.Value));
    }

    [Fact]
    public void Attempts_of_one_day_are_numbered()
    {
        var list = ClassList.Read("learner,unit,date,result,attempt\r\nL1,M3,2026-05-13,failed,\r\nL1,M3,2026-05-13,passed,2\r\n", Host).ThrowIfErrors();
        var transcript = list.ToTranscripts().Single();
        Assert.Equal([AssessmentResult.Failed, AssessmentResult.Passed], transcript.Credits.Single().Assessments.Select(static assessment => assessment.Result));
        Assert.True(list.Plan([transcript]).ChangesNothing);
    }

    [Fact]
    public void Transcripts_of_another_issuer_are_not_compared() =>
        Assert.Throws<ArgumentException>(() => ClassList.Read(Csv, Host).Value!.Plan([Transcript.For("L1", Samples.HomeSchool).Build()]));

    [Fact]
    public async Task Rows_read_in_turn_are_the_same()
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(Csv);
        var rows = new List<ImportedRow<ClassListRow>>();
        await foreach (var row in ClassList.ReadRowsAsync(new MemoryStream(bytes), Host))
        {
            rows.Add(row);
        }

        Assert.Equal(ClassList.ReadRows(new MemoryStream(bytes), Host), rows);
        Assert.Equal(5, rows.Count);
    }

    [Fact]
    public void Equivalences_of_several_items_stand_in_one_row_or_in_several()
    {
        const string List = "id,from,to,parts,decided by,decided on\r\nE1,\"M1; M2\",\"SERVICE/1, SERVICE/2\",,home,2026-01-15\r\nE2,M6/6.3,SURFACE/3,fill,,\r\nE3,M1,SERVICE/3,,,\r\nE3,M2,,,,\r\n,P3,COM-FOREIGN,,,\r\n";
        var read = EquivalenceList.Read(List, Samples.HomeSchool, Samples.HostSchool).ThrowIfErrors();
        Assert.Equal([2, 1, 2, 1], read.Equivalences.Select(static equivalence => equivalence.From.Count));
        Assert.Equal(["fill"], read.Equivalences[1].To[0].Parts);
        Assert.Equal(new LocalDate(2026, 1, 15), read.Equivalences[0].DecidedOn);
        var agreed = Memorandum.Between(Samples.HomeSchool, Samples.HostSchool).Equates(read).Build();
        Assert.Equal(4, agreed.Equivalences.Count);
        Assert.True(read.Plan(agreed.Equivalences).ChangesNothing);
    }

    [Fact]
    public void The_equivalences_of_the_sample_memorandum_come_back()
    {
        var known = Samples.Memorandum.Equivalences;
        var read = EquivalenceList.Read(EquivalenceList.Of(known, Samples.HomeSchool, Samples.HostSchool).ToCsv(), Samples.HomeSchool, Samples.HostSchool).ThrowIfErrors();
        Assert.Equal(known, read.Equivalences);
        Assert.True(read.Plan(known, new(removeMissing: true)).ChangesNothing);
    }

    [Fact]
    public void Equivalences_that_are_not_listed_stay_unless_their_removal_is_asked_for()
    {
        var two = EquivalenceList.Read("id,from,to\r\nE1,M1,BODY/1\r\nE2,M2,BODY/2\r\n").ThrowIfErrors().Equivalences;
        var one = EquivalenceList.Read("id,from,to\r\nE1,M1,BODY/1\r\n").ThrowIfErrors();
        Assert.Equal(two, one.Plan(two).Apply());
        Assert.True(one.Plan(two).ChangesNothing);
        Assert.Equal([two[0]], one.Plan(two, new(removeMissing: true)).Apply());
        Assert.Equal("equivalences/E2", one.Plan(two, new(removeMissing: true)).Changes.Single(static change => change.Kind == ImportChangeKind.Removed).Path);
    }

    [Fact]
    public void Items_that_differ_are_a_change_of_the_equivalence_with_that_id()
    {
        var plan = EquivalenceList.Read("id,from,to\r\nE1,M2,BODY/1\r\n").ThrowIfErrors().Plan([new Equivalence([UnitId.Parse("M1")], [new(UnitOrOutcome.Parse("BODY/1"))], ground: "Compared.", id: new("E1"))]);
        Assert.Equal("0 added, 1 changed, 0 unchanged, 0 not listed (stay), 0 removed.\n~ equivalences/E1 (row 2): from: M1 -> M2\n", plan.Explain());
        Assert.Equal("Compared.", plan.Apply()[0].Ground.In());
        Assert.Equal("0 ajouts, 1 modifications, 0 sans changement, 0 hors liste (conservés), 0 suppressions.", plan.Explain("fr").Split('\n')[0]);
    }
}
