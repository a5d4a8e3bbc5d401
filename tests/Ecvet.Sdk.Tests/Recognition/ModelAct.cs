namespace Ecvet.Tests.Recognition;

/// <summary>An act in words.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="ByHome">Whether home acts, or somebody else.</param>
/// <param name="Items">Home units or outcomes; for a transcript, what was passed at the host.</param>
/// <param name="Yes">Passed, by partnership, unit awarded, upheld.</param>
/// <param name="Number">The act it refers to.</param>
internal sealed record ModelAct(ActKind Kind, bool ByHome, string[] Items, bool Yes, int Number)
{
    internal ProcessAct ToAct(int day)
    {
        var by = ByHome ? ProcessCase.Home : Matching.SmallCase.Stranger.Id;
        var on = ProcessCase.Day(day);
        return Kind switch
        {
            ActKind.TranscriptReceived => new TranscriptReceived(ProcessCase.Passed(Items).Build(), on),
            ActKind.Identification => new Identification(by, on, ProcessCase.Items(Items)),
            ActKind.HomeAssessment => new HomeAssessment(by, on, ProcessCase.Items(Items), Yes ? AssessmentResult.Passed : AssessmentResult.Failed),
            ActKind.Validation => new Validation(by, on, ProcessCase.Items(Items), Yes ? TransferRoute.Partnership : TransferRoute.IndividualProcedure),
            ActKind.Recognition => new RecognitionDecision(by, on, UnitId.Parse(Items[0]), Yes ? RecognitionEffect.UnitAwarded : RecognitionEffect.OutcomesAttested),
            ActKind.Refusal => new Refusal(by, on, UnitId.Parse(Items[0]), "No", "More"),
            ActKind.Appeal => new Appeal(on, Number, "Why?"),
            ActKind.AppealDecision => new AppealDecision(by, on, Number, Yes, "So"),
            _ => new Correction(by, on, Number, "Mistake"),
        };
    }
}
