using Ecvet.Rules;

namespace Ecvet.Tests.SampleDocuments;

/// <summary>The shipped documents say what their description says.</summary>
public class SamplesTests
{
    [Fact]
    public void The_home_qualification_has_180_points_and_six_areas_of_90_and_55()
    {
        var rule = Assert.IsType<GroupRule>(Samples.VehicleTechnician.Routes[0].Rule);
        Assert.Equal(new Points(180), rule.Points.Minimum);
        Assert.Equal(new Points(180), Samples.VehicleTechnician.TotalPoints);
        var areas = Assert.Single(rule.SelfAndDescendants().OfType<PathwayChoice>()).Children;
        Assert.Equal(6, areas.Count);
        Assert.All(areas, static area => Assert.Equal(
            [new Points(90), new Points(55)],
            area.Children.Cast<GroupRule>().Select(static group => group.Points.Minimum!.Value)));
    }

    [Fact]
    public void The_compulsory_units_of_every_area_are_worth_what_their_group_asks_for()
    {
        var route = Samples.VehicleTechnician.Routes[0];
        var groups = route.Rule.SelfAndDescendants().OfType<GroupRule>().Where(static group => group.Id.Value.EndsWith("/compulsory", StringComparison.Ordinal)).ToList();
        Assert.Equal(6, groups.Count);
        Assert.All(groups, group => Assert.Equal(
            group.Points.Minimum,
            Points.Sum(group.Children.Cast<UnitRule>().Select(unit => route.Find(unit.Unit)!.Size.FixedPoints!.Value))));
    }

    [Fact]
    public void The_parts_of_the_unit_communication_are_worth_the_whole()
    {
        var route = Samples.VehicleTechnician.Routes[0];
        var whole = Samples.VehicleTechnician.Units.Single(static unit => unit.Id.Code == "COMMUNICATION");
        Assert.Equal(route.Find(whole.Id)!.Size.FixedPoints, Points.Sum(whole.Parts.Select(part => route.Find(part.Id)!.Size.FixedPoints!.Value)));
    }

    [Fact]
    public void All_46_units_are_there_with_an_outcome_an_assessment_and_the_code_of_the_register()
    {
        Assert.Equal(46, Samples.VehicleTechnician.Units.Count);
        Assert.All(Samples.VehicleTechnician.Units, static unit =>
        {
            Assert.NotEmpty(unit.AllOutcomeIds());
            Assert.False(unit.AssessmentProcedure.IsEmpty);
            Assert.Matches("^FI-[0-9]{6}$", Assert.Single(unit.Tags));
        });
        Assert.Equal(46, Samples.VehicleTechnician.Units.SelectMany(static unit => unit.Tags).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_host_units_are_worth_54_and_with_one_of_each_choice_51_points()
    {
        var sizes = Samples.VehicleBodyRepair.Routes[0].Units.ToDictionary(static unit => unit.Unit.Code, static unit => unit.Size.Minimum.Amount);
        Assert.Equal(54m, sizes.Where(static unit => unit.Key[0] == 'P').Sum(static unit => unit.Value));
        Assert.Equal(51m, sizes.Where(static unit => unit.Key is not ("M8" or "M10") && unit.Key[0] == 'M').Sum(static unit => unit.Value));
        Assert.Equal(76m, sizes.Where(static unit => unit.Key[0] == 'M').Sum(static unit => unit.Value));
    }

    [Fact]
    public void Every_item_of_the_memorandum_and_of_the_agreement_is_there()
    {
        Assert.All(Samples.Memorandum.Equivalences.SelectMany(static equivalence => equivalence.From), static item => Exists(Samples.VehicleBodyRepair, item));
        Assert.All(Samples.Memorandum.Equivalences.SelectMany(static equivalence => equivalence.To), static target =>
        {
            Exists(Samples.VehicleTechnician, target.Item);
            var outcome = Samples.VehicleTechnician.FindUnit(target.Item.Unit)!.Outcomes.FirstOrDefault(outcome => outcome.Code == target.Item.Outcome?.Code);
            Assert.All(target.Parts, part => Assert.Contains(part, outcome!.Parts.Select(static known => known.Code)));
        });
        Assert.All(Samples.Agreement.Items, static item =>
        {
            Exists(Samples.VehicleTechnician, item.Home);
            Assert.All(item.Host, static host => Exists(Samples.VehicleBodyRepair, host));
        });
    }

    [Fact]
    public void Every_outcome_a_host_assessed_is_one_of_its_unit()
    {
        foreach (var credit in new[] { Samples.LearnerWithMuch, Samples.LearnerWithSecondMobility }.SelectMany(static transcript => transcript.Credits))
        {
            var unit = Samples.VehicleBodyRepair.FindUnit(credit.Unit) ?? Samples.VehicleTechnician.FindUnit(credit.Unit);
            Assert.NotNull(unit);
            Assert.Subset(unit.Outcomes.Select(static outcome => outcome.Code).ToHashSet(StringComparer.Ordinal), credit.Assessments.SelectMany(static assessment => assessment.Outcomes).ToHashSet(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void The_agreement_was_signed_by_all_three_before_the_stay_and_while_the_memorandum_was_in_force()
    {
        var signed = Assert.NotNull(Samples.Agreement.SignedOn);
        Assert.True(signed < Samples.Agreement.Period.From);
        Assert.True(Samples.Memorandum.Validity.Contains(signed));
        Assert.Equal(Samples.Memorandum.Id.Value, Samples.Agreement.Memorandum);
    }

    [Fact]
    public void The_third_school_is_no_party_to_the_memorandum()
    {
        Assert.False(Samples.Memorandum.Includes(Samples.OtherSchool.Id));
        Assert.Equal(Samples.OtherSchool, Samples.LearnerOutsideMemorandum.Issuer);
    }

    [Fact]
    public void The_record_and_the_enrolments_name_nodes_and_units_of_the_home_qualification()
    {
        var nodes = Samples.VehicleTechnician.Routes[0].Rule.SelfAndDescendants().Select(static node => node.Id).ToHashSet();
        Assert.All(Samples.Enrolment.Pathways.Concat(Samples.SecondMobilityEnrolment.Pathways), pathway => Assert.Contains(pathway, nodes));
        Assert.All(Samples.SecondMobilityRecord.Achievements.SelectMany(static achievement => achievement.AcceptedFor), node => Assert.Contains(node, nodes));
        Assert.All(Samples.SecondMobilityRecord.ValidatedOutcomes, static outcome => Exists(Samples.VehicleTechnician, outcome.Outcome));
    }

    [Fact]
    public void The_faulty_qualification_shows_every_fault_of_structure_that_one_description_can_have()
    {
        Assert.False(Samples.FaultyQualification().TryBuild(out var qualification, out var findings));
        Assert.Null(qualification);
        Assert.Equal(
            ["ECV0401", "ECV0402", "ECV0403", "ECV0404", "ECV0405", "ECV0406", "ECV0408", "ECV0409", "ECV0410", "ECV0411"],
            findings.Select(static finding => finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    private static void Exists(Qualification qualification, UnitOrOutcome item)
    {
        var unit = qualification.FindUnit(item.Unit);
        Assert.True(unit is not null, $"{item} is no unit of {qualification.Id}.");
        Assert.True(item.Outcome is not { } outcome || unit.Outcomes.Any(known => known.Code == outcome.Code), $"{item} is no outcome of {qualification.Id}.");
    }
}
