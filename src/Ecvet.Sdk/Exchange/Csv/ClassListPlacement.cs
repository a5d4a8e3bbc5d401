namespace Ecvet.Exchange.Csv;

/// <summary>Where each row of a class list stands in transcripts that are there. Attempts of one day are numbered in the order in which they are recorded.</summary>
internal sealed class ClassListPlacement
{
    internal ClassListPlacement(ValueList<Transcript> transcripts)
    {
        for (var t = 0; t < transcripts.Count; t++)
        {
            var attempts = new Dictionary<object, int>();
            for (var c = 0; c < transcripts[t].Credits.Count; c++)
            {
                var credit = transcripts[t].Credits[c];
                for (var a = 0; a < credit.Assessments.Count; a++)
                {
                    var row = Row(transcripts[t].Learner, credit, credit.Assessments[a]);
                    var attempt = attempts.GetValueOrDefault(row.Key) + 1;
                    attempts[row.Key] = attempt;
                    Rows.Add((row with { Attempt = attempt }, t, c, a));
                }
            }
        }
    }

    /// <summary>The rows, and the transcript, credit and assessment of each.</summary>
    internal List<(ClassListRow Row, int Transcript, int Credit, int Assessment)> Rows { get; } = [];

    private static ClassListRow Row(LearnerKey learner, Credit credit, Assessment assessment) => new()
    {
        Learner = learner,
        Unit = credit.Unit,
        Version = credit.Version.Trim(),
        Title = CellText.In(credit.Title, LanguageTag.Undetermined)?.Text ?? "",
        Outcomes = assessment.Outcomes,
        Result = assessment.Result,
        AssessedOn = assessment.AssessedOn,
        Grade = assessment.Grade,
        Points = credit.Points,
        Level = credit.Level.Eqf,
    };
}
