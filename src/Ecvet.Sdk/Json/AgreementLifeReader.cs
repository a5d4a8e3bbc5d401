using NodaTime;

namespace Ecvet.Json;

/// <summary>
/// Reads the life of an agreement and judges it while reading: every act has to be possible after those before it, and every approval
/// to be of the text that stands there. The good part is the life before the first act that is faulty or not possible.
/// </summary>
internal sealed class AgreementLifeReader(DocumentReader reader)
{
    internal AgreementLife? Read()
    {
        if (reader.Document(JsonShapes.AgreementLife) is not { } document)
        {
            return null;
        }

        var id = document.Id<LearningAgreement>("id");
        var acts = new List<AgreementAct>();
        var places = new List<int>();
        var isWhole = true;
        foreach (var node in reader.Elements(document.Node("acts")))
        {
            // What comes after a faulty act is read for its own faults and not judged: it may stand on what could not be read.
            var act = Act(node);
            isWhole &= act is not null;
            if (isWhole)
            {
                acts.Add(act!);
                places.Add(node);
            }
        }

        if (id.IsEmpty)
        {
            return null;
        }

        var outcome = AgreementLife.Begin(id).Replay(acts);
        foreach (var refusal in outcome.Refusals)
        {
            reader.Report(refusal.Descriptor, places[outcome.Life.Acts.Count], [.. refusal.Arguments]);
        }

        return outcome.Life;
    }

    private AgreementAct? Act(int node)
    {
        var errors = reader.Errors;
        if (reader.Object(node, JsonShapes.AgreementActs) is not { } found)
        {
            return null;
        }

        var by = found.Word<AgreementSignatory>("by");
        var on = found.Date("on");
        var of = found.Kind == "approval" ? reader.Digest(found.Node("of")) : null;
        var text = found.Kind == "proposal" && found.Has("agreement") && reader.Object(found.Node("agreement"), JsonShapes.AgreementText) is { } agreement ? new PartnershipReader(reader).Agreement(agreement) : null;
        var reason = found.Kind == "approval" ? LocalizedText.Empty : found.Text("reason");
        var isMissing = !found.Has("by") || (found.Kind == "proposal" && text is null) || (found.Kind == "approval" && of is null);
        return reader.Errors > errors || isMissing || on is not { } day ? null : reader.Made(node, "kind, reason", () => Made(found.Kind, by, day, text, of, reason));
    }

    private static AgreementAct Made(string kind, AgreementSignatory by, LocalDate on, LearningAgreement? text, Digest? of, LocalizedText reason) => kind switch
    {
        "proposal" => new AgreementProposal(by, on, text!, reason),
        "approval" => new AgreementApproval(by, on, of ?? default),
        "rejection" => new ProposalRejection(by, on, reason),
        "retraction" => new ProposalRetraction(by, on, reason),
        "withdrawal" => new AgreementWithdrawal(by, on, reason),
        _ => new AgreementCompletion(on, by, reason),
    };
}
