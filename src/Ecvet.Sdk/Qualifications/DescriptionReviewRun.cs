using System.Globalization;

namespace Ecvet;

/// <summary>One review of a description.</summary>
internal sealed class DescriptionReviewRun(Qualification home, Route route, ValueList<LearningActivity> activities, ValueList<LearningOutcome> profile, DescriptionReviewOptions options)
{
    private readonly DiagnosticCollector findings = new();
    private readonly HashSet<UnitId> wholes = [.. home.Units.Select(static unit => unit.Id)];
    private readonly List<LearningUnit> units = [.. home.Units.SelectMany(static unit => unit.SelfAndParts())];

    internal DescriptionReview Review()
    {
        var known = units.SelectMany(static unit => unit.Outcomes.Select(outcome => unit.Id.Outcome(outcome.Code))).ToHashSet();
        var leading = activities.SelectMany(static activity => activity.Outcomes.Select(outcome => (outcome, activity.Code))).ToLookup(static pair => pair.outcome, static pair => pair.Code);
        var hours = Hours(known);
        var reviewed = ValueList.From(units.Select(unit => new ReviewedUnit(
            unit.Id,
            route.Find(unit.Id)?.Size.FixedPoints,
            hours.TryGetValue(unit.Id, out var sum) ? sum : null,
            ValueList.From(unit.Outcomes.Select(outcome => new ReviewedOutcome(unit.Id.Outcome(outcome.Code), outcome.Text, outcome.Category, ValueList.From(leading[unit.Id.Outcome(outcome.Code)])))),
            ValueList.From(home.Modules.Where(module => module.Units.Contains(unit.Id)).Select(static module => module.Module).Order(StringComparer.Ordinal)),
            unit.Says(static part => part.AssessmentProcedure) && unit.Says(static part => part.AssessmentCriteria))));
        LookAtProfile();
        LookAtUnits(reviewed);
        LookAtActivities(reviewed, known);
        LookAtModules(reviewed);
        LookAtSizes(reviewed);
        LookAtHours(reviewed);
        return new(home, route, activities, profile, options, reviewed, findings.ToList());
    }

    private void LookAtProfile()
    {
        var byCode = units.SelectMany(static unit => unit.Outcomes.Select(outcome => (unit.Id, outcome))).ToLookup(static pair => pair.outcome.Code, static pair => pair.Id, StringComparer.Ordinal);
        foreach (var outcome in profile)
        {
            var within = byCode[outcome.Code].Distinct().ToList();
            if (within.Count == 0)
            {
                findings.Add(QualificationDiagnostics.OutcomeInNoUnit.At("profile/" + outcome.Code, outcome.Code));
            }
            else if (within.Count > 1)
            {
                findings.Add(QualificationDiagnostics.OutcomeInTwoUnits.At("profile/" + outcome.Code, outcome.Code, string.Join(", ", within)));
            }
        }

        // Without a profile the same statement tells: word for word, in a language both have.
        var inProfile = profile.Select(static outcome => outcome.Code).ToHashSet(StringComparer.Ordinal);
        var byText = units.SelectMany(static unit => unit.Outcomes.SelectMany(outcome => outcome.Text.Texts.Select(text => (text.Language, Text: text.Text.Trim(), Outcome: unit.Id.Outcome(outcome.Code)))))
            .Where(pair => pair.Text.Length > 0 && !inProfile.Contains(pair.Outcome.Code)).GroupBy(static pair => (pair.Language, pair.Text), static pair => pair.Outcome);
        foreach (var same in byText.Select(static group => group.Distinct().ToList()).Where(static group => group.Select(static outcome => outcome.Unit).Distinct().Count() > 1))
        {
            findings.Add(QualificationDiagnostics.OutcomeInTwoUnits.At("outcomes/" + same[0], same[0].ToString(), string.Join(", ", same.Select(static outcome => outcome.Unit).Distinct())));
        }
    }

    /// <summary>A declared part is looked at with its whole.</summary>
    private void LookAtUnits(ValueList<ReviewedUnit> reviewed)
    {
        foreach (var (unit, review) in units.Zip(reviewed).Where(pair => wholes.Contains(pair.First.Id)))
        {
            if (!unit.SelfAndParts().Any(static part => part.Outcomes.Count > 0))
            {
                findings.Add(QualificationDiagnostics.UnitWithoutOutcome.At("units/" + unit.Id, unit.Id.ToString()));
            }

            if (!review.IsAssessed)
            {
                findings.Add(QualificationDiagnostics.UnitWithoutAssessment.At("units/" + unit.Id, unit.Id.ToString()));
            }
        }
    }

    private void LookAtActivities(ValueList<ReviewedUnit> reviewed, HashSet<OutcomeId> known)
    {
        foreach (var activity in activities)
        {
            if (activity.Outcomes.Count == 0)
            {
                findings.Add(QualificationDiagnostics.ActivityWithoutOutcome.At("activities/" + activity.Code, activity.Code));
            }

            foreach (var outcome in activity.Outcomes.Where(outcome => !known.Contains(outcome)))
            {
                findings.Add(QualificationDiagnostics.ActivityNamesUnknown.At("activities/" + activity.Code, activity.Code, outcome.ToString()));
            }
        }

        if (activities.Count > 0)
        {
            foreach (var outcome in reviewed.SelectMany(static unit => unit.Outcomes).Where(static outcome => outcome.Activities.Count == 0))
            {
                findings.Add(QualificationDiagnostics.OutcomeInNoActivity.At("outcomes/" + outcome.Outcome, outcome.Outcome.ToString()));
            }
        }
    }

    private void LookAtModules(ValueList<ReviewedUnit> reviewed)
    {
        if (home.Modules.Count == 0)
        {
            return;
        }

        foreach (var unit in reviewed.Where(unit => unit.Modules.Count == 0 && wholes.Contains(unit.Unit)))
        {
            findings.Add(QualificationDiagnostics.UnitInNoModule.At("units/" + unit.Unit, unit.Unit.ToString()));
        }

        if (home.Modules.Count > 1 && home.Modules.All(static module => module.Units.Count == 1) && home.Modules.Select(static module => module.Units[0]).Distinct().Count() == home.Modules.Count)
        {
            findings.Add(QualificationDiagnostics.UnitsFollowModules.At("modules", Number(home.Modules.Count)));
        }
    }

    private void LookAtSizes(ValueList<ReviewedUnit> reviewed)
    {
        var sized = reviewed.Where(unit => unit.Points is { Amount: > 0 } && wholes.Contains(unit.Unit)).OrderBy(static unit => unit.Points!.Value.Amount).ThenBy(static unit => unit.Unit).ToList();
        if (sized.Count > 1 && (Ratio)sized[^1].Points!.Value.Amount / sized[0].Points!.Value.Amount is var times && times > options.SizeFactor)
        {
            findings.Add(QualificationDiagnostics.SizesFarApart.At("units/" + sized[^1].Unit, sized[^1].Unit.ToString(), sized[^1].Points!.Value.ToString(), Short(times), sized[0].Unit.ToString(), sized[0].Points!.Value.ToString()));
        }
    }

    private void LookAtHours(ValueList<ReviewedUnit> reviewed)
    {
        var both = reviewed.Where(static unit => unit.HoursPerPoint is not null).ToList();
        if (both.Count < 2)
        {
            return;
        }

        var all = both.Aggregate(Ratio.Zero, static (sum, unit) => sum + unit.Hours!.Value) / both.Aggregate(Ratio.Zero, static (sum, unit) => sum + unit.Points!.Value.Amount);
        foreach (var unit in both.Where(unit => unit.HoursPerPoint > all * options.HoursFactor || unit.HoursPerPoint * options.HoursFactor < all))
        {
            findings.Add(QualificationDiagnostics.HoursFarFromPoints.At("units/" + unit.Unit, unit.Unit.ToString(), Short(unit.HoursPerPoint!.Value), Short(all)));
        }
    }

    /// <summary>The hours of an activity are divided evenly among the outcomes it leads to: which of them took how long nobody says.</summary>
    private Dictionary<UnitId, Ratio> Hours(HashSet<OutcomeId> known)
    {
        var sums = new Dictionary<UnitId, Ratio>();
        foreach (var activity in activities.Where(static activity => activity.Hours is not null))
        {
            var outcomes = activity.Outcomes.Where(known.Contains).ToList();
            foreach (var unit in outcomes.GroupBy(static outcome => outcome.Unit))
            {
                sums[unit.Key] = sums.GetValueOrDefault(unit.Key) + (activity.Hours!.Value * new Ratio(unit.Count(), outcomes.Count));
            }
        }

        return sums;
    }

    /// <summary>At most one decimal: what is told here is far from the limit.</summary>
    private static string Short(Ratio ratio) => (ratio.RoundedTo(new(1, 10)).AsDecimal() ?? 0m).ToString(CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
