namespace Ecvet.Exchange.Csv;

/// <summary>A transcript while a class list is imported into it.</summary>
internal sealed class EditedTranscript
{
    private readonly Transcript before;
    private readonly List<(Credit Credit, List<Assessment?> Assessments)> credits;
    private readonly Dictionary<(UnitId, string), int> last = [];
    private bool isChanged;

    internal EditedTranscript(Transcript before)
    {
        this.before = before;
        credits = [.. before.Credits.Select(static credit => (credit, credit.Assessments.ToList<Assessment?>()))];
        for (var i = 0; i < credits.Count; i++)
        {
            last[(credits[i].Credit.Unit, credits[i].Credit.Version.Trim())] = i;
        }
    }

    /// <summary>Adds an assessment to the last credit of its unit and version, so that attempts keep their numbers.</summary>
    internal void Add(ClassListRow row)
    {
        isChanged = true;
        var assessment = new Assessment(row.Result, row.AssessedOn, row.Outcomes, grade: row.Grade);
        if (last.TryGetValue((row.Unit, row.Version), out var place))
        {
            credits[place].Assessments.Add(assessment);
            Describe(place, row);
        }
        else
        {
            last[(row.Unit, row.Version)] = credits.Count;
            credits.Add((new(row.Unit, [], row.Version, row.Title, row.Level is { } level ? new(level) : null, row.Points), [assessment]));
        }
    }

    internal void Change(ClassListRow row, int credit, int assessment)
    {
        isChanged = true;
        var known = credits[credit].Assessments[assessment]!;
        credits[credit].Assessments[assessment] = new(
            row.Result == AssessmentResult.Unknown ? known.Result : row.Result, known.AssessedOn, known.Outcomes, known.Assessor, Graded(row.Grade, known.Grade), known.Type, known.Setting, known.Mode, known.Language, known.Evidence);
        Describe(credit, row);
    }

    internal void Remove(int credit, int assessment)
    {
        isChanged = true;
        credits[credit].Assessments[assessment] = null;
    }

    /// <summary>The transcript as it is now; none where everything in it was removed.</summary>
    internal Transcript? Build()
    {
        if (!isChanged)
        {
            return before;
        }

        var kept = credits.Where(static credit => credit.Assessments.Count == 0 || credit.Assessments.Exists(static assessment => assessment is not null))
            .Select(static credit => With(credit.Credit, credit.Assessments.OfType<Assessment>()))
            .OrderBy(static credit => credit.Unit).ThenBy(static credit => credit.Version, StringComparer.Ordinal).ThenBy(static credit => credit.Id);
        var list = ValueList.From(kept);
        return list.Count == 0 ? null : new(before.Id, before.Learner, before.Issuer, list, before.IssuedOn, before.Memorandum, before.Agreement, before.Purpose);
    }

    private static Grade? Graded(Grade? row, Grade? known) => row is null ? known : row.Scheme.IsEmpty && known is not null ? new(row.Value, known.Scheme) : row;

    private void Describe(int place, ClassListRow row)
    {
        var (known, assessments) = credits[place];
        var title = row.Title.Length == 0 || CellText.In(known.Title, LanguageTag.Undetermined)?.Text == row.Title ? known.Title : CellText.With(known.Title, LanguageTag.Undetermined, row.Title);
        var level = row.Level is { } eqf ? new(eqf, known.Level.National, known.Level.Eqf == eqf && known.Level.IsTentative) : known.Level;
        credits[place] = (new(known.Unit, known.Assessments, known.Version, title, level, row.Points ?? known.Points, known.ExpiresOn, known.Id), assessments);
    }

    private static Credit With(Credit credit, IEnumerable<Assessment> assessments) =>
        new(credit.Unit, assessments, credit.Version, credit.Title, credit.Level, credit.Points, credit.ExpiresOn, credit.Id);
}
