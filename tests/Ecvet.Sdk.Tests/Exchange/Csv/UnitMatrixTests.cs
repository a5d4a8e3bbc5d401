using Ecvet.Exchange.Csv;

namespace Ecvet.Tests.Exchange.Csv;

/// <summary>Unit matrices and outcome lists: read, allocated, planned, applied.</summary>
public class UnitMatrixTests
{
    private static readonly Institution School = new("clay-school", "Clay school");

    [Fact]
    public void C01_weights_in_a_sheet_become_points_that_add_up()
    {
        const string Csv = """
            Unit code;Unit title;Relative weight
            U1;Raw materials;15
            U5;Decoration;15
            U2;Mixing;20
            U4;Interior;25
            U3;Repair;10
            U6;Business;15
            """;
        var matrix = UnitMatrix.Read(Csv, School).ThrowIfErrors();
        var allocation = PointAllocation.Of(180, matrix.ToWeights());
        Assert.Equal("180", Points.Sum(allocation.Units.Select(static unit => unit.Points)).ToString());
        var home = Qualification.Named("Designer in clay plastering", School).Units(matrix).Sizes(allocation).Build();
        Assert.Equal("45", home.Routes[0].Find(UnitId.Parse("clay-school:U4"))!.Size.ToString());
        Assert.Equal("Interior", home.FindUnit(UnitId.Parse("clay-school:U4"))!.Title.In());
    }

    [Fact]
    public void C03_units_of_a_choice_count_once()
    {
        var rows = "unit,points,weight,choice\r\nM1,4,,\r\nM2,3,,\r\nM3,3,,\r\nM4,3,,\r\nM5,6,,\r\nM6,7,,\r\nM7,,18,large\r\nM8,,,large\r\nM9,,7,small\r\nM10,,7,small\r\n";
        var allocation = PointAllocation.Of(51, UnitMatrix.Read(rows).ThrowIfErrors().ToWeights());
        Assert.Equal(8, allocation.Units.Count);
        Assert.Equal("18", allocation.PointsOf("M8").ToString());
        Assert.Equal("7", allocation.PointsOf("M10").ToString());
        Assert.Equal("51", Points.Sum(allocation.Units.Select(static unit => unit.Points)).ToString());
    }

    [Fact]
    public void Decimal_commas_are_read_where_they_are_declared_and_refused_elsewhere()
    {
        const string Csv = "unit;points\r\nM7;7,5\r\nM8;2,5..10,5\r\nM9;3,5 ECTS\r\n";
        var matrix = UnitMatrix.Read(Csv, null, CsvOptions.SemicolonAndDecimalComma).ThrowIfErrors();
        Assert.Equal(["7.5", "2.5..10.5", "3.5 ECTS"], matrix.Rows.Select(static row => row.Value!.Size.ToString()));
        Assert.Equal(["ECV5633", "ECV5633", "ECV5633"], UnitMatrix.Read(Csv).Diagnostics.Select(static finding => finding.Code));
        Assert.Equal("ECV5633", Assert.Single(UnitMatrix.Read("unit;points\r\nM7;1.500\r\n", null, CsvOptions.SemicolonAndDecimalComma).Diagnostics).Code);
    }

    [Theory]
    [InlineData("\u0667\u066B\u0665")]
    [InlineData("\u0967")]
    [InlineData("\uFF17")]
    [InlineData("\u00BD")]
    public void Digits_of_another_script_are_refused_not_misread(string number) =>
        Assert.Equal("ECV5634 row 2, column B", UnitMatrix.Read("unit,points\r\nM7," + number).Diagnostics.Select(static finding => finding.Code + " " + finding.Path).Single());

    [Fact]
    public void A_row_at_fault_does_not_hide_the_others()
    {
        var read = UnitMatrix.Read("unit,title,points\r\nM7,One,x\r\n,Two,5\r\nM9,Three,5\r\n");
        Assert.Equal(["ECV5632", "ECV5630"], read.Diagnostics.Select(static finding => finding.Code));
        Assert.Equal(["row 2, column C", "row 3, column A"], read.Diagnostics.Select(static finding => finding.Path));
        Assert.Equal("M9", Assert.Single(read.Value!.Rows).Value!.Unit.Code);
        Assert.Throws<EcvetException>(read.ThrowIfErrors);
    }

    [Fact]
    public void Parts_and_outcomes_are_read_into_units()
    {
        const string Csv = "unit,title,part of,outcome,statement,category\r\nA,Whole,,,,\r\nA.1,Part,A,1,Knows it.,knowledge\r\nA.1,,,2,Does it.,skills\r\nB,Other,,1,Answers for it.,responsibility and autonomy\r\n";
        var units = UnitMatrix.Read(Csv, School).ThrowIfErrors().ToUnits();
        Assert.Equal(["clay-school:A", "clay-school:B"], units.Select(static unit => unit.Id.ToString()));
        Assert.Equal(["clay-school:A.1/1", "clay-school:A.1/2"], units[0].AllOutcomeIds().Select(static outcome => outcome.ToString()));
        Assert.Equal(OutcomeCategory.Competence, units[1].Outcomes[0].Category);
    }

    [Fact]
    public void A_plan_says_what_would_be_done_and_keeps_what_the_table_does_not_say()
    {
        var home = Samples.VehicleBodyRepair;
        var plan = UnitMatrix.Read("unit,title,points,outcome,statement\r\nM7,Panels,,,\r\nM7,,,7.1,Replaces a panel.\r\nM7,,,7.9,Paints.\r\nM11,New,3,,\r\nM1,,4,,\r\n", Samples.HostSchool).ThrowIfErrors().Plan(home);
        Assert.True(plan.CanBeApplied, plan.Explain());
        Assert.Equal(
            ["Changed units/" + Id("M7"), "Changed outcomes/" + Id("M7") + "/7.1", "Added outcomes/" + Id("M7") + "/7.9", "Added units/" + Id("M11"), "Unchanged units/" + Id("M1")],
            plan.Changes.Where(static change => change.Row is not null).Select(static change => change.Kind + " " + change.Path));
        Assert.Equal(0, plan.Count(ImportChangeKind.Removed));
        Assert.Equal("ECV5653", Assert.Single(plan.Diagnostics).Code);
        var after = plan.Apply();
        Assert.Equal(home.FindUnit(Unit("M7"))!.Outcomes.Count + 1, after.FindUnit(Unit("M7"))!.Outcomes.Count);
        Assert.Equal(home.FindUnit(Unit("M7"))!.AssessmentProcedure, after.FindUnit(Unit("M7"))!.AssessmentProcedure);
        Assert.Equal(home.Routes[0].Rule, after.Routes[0].Rule);
        Assert.Equal("3", after.Routes[0].Find(Unit("M11"))!.Size.ToString());
        Assert.Same(home, plan.Current);
    }

    [Fact]
    public void A_unit_that_a_rule_names_is_not_removed()
    {
        var plan = UnitMatrix.Read("unit,title\r\nM1,One\r\n", Samples.HostSchool).ThrowIfErrors().Plan(Samples.VehicleBodyRepair, new(removeMissing: true));
        Assert.False(plan.CanBeApplied);
        Assert.Contains(plan.Diagnostics, static finding => finding.Code == "ECV0403");
        Assert.Throws<EcvetException>(plan.Apply);
    }

    [Fact]
    public void An_outcome_list_removes_outcomes_and_no_unit()
    {
        var home = Qualification.Named("Q", School).Unit("A", "A", 5, static unit => unit.Outcome("1", "One.").Outcome("2", "Two.")).Unit("B", "B", 5).Build();
        var plan = UnitMatrix.Read("unit,outcome,statement\r\nA,1,First.\r\n", School).ThrowIfErrors().Plan(home, new(removeMissing: true));
        Assert.Equal("1", Assert.Single(plan.Apply().FindUnit(UnitId.Parse("clay-school:A"))!.Outcomes).Code);
        Assert.Equal(2, plan.Apply().Units.Count);
        Assert.Equal("0 added, 1 changed, 0 unchanged, 0 not listed (stay), 1 removed.\n~ outcomes/clay-school:A/1 (row 2): statement: One. -> First.\n- outcomes/clay-school:A/2\n", plan.Explain());
    }

    [Fact]
    public void Every_sample_qualification_is_written_and_planned_without_a_change()
    {
        foreach (var home in new[] { Samples.VehicleTechnician, Samples.VehicleBodyRepair })
        {
            foreach (var language in new[] { default, LanguageTag.English, LanguageTag.French })
            {
                var matrix = UnitMatrix.Read(UnitMatrix.Of(home, language: language).ToCsv(), home.AwardingBodies[0], new(language: language)).ThrowIfErrors();
                Assert.True(matrix.Plan(home, new(removeMissing: true)).ChangesNothing);
            }
        }
    }

    [Fact]
    public void A_language_that_is_said_is_the_only_one_that_changes()
    {
        var home = Qualification.Named("Q", School).Unit(new LearningUnit(new("clay-school", "A"), LocalizedText.Of("en", "Wood").With("fr", "Bois"))).Build();
        var plan = UnitMatrix.Read("unit,title\r\nA,Le bois\r\n", School, new(language: LanguageTag.French)).ThrowIfErrors().Plan(home);
        var title = plan.Apply().Units[0].Title;
        Assert.Equal(("Wood", "Le bois"), (title.In("en"), title.In("fr")));
    }

    private static string Id(string code) => Unit(code).ToString();

    private static UnitId Unit(string code) => new(Samples.HostSchool.UnitScheme, code);
}
