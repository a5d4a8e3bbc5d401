namespace Ecvet.Json;

/// <summary>Writes the life of an agreement.</summary>
internal sealed class AgreementLifeWriter(DocumentWriter writer)
{
    internal void Write(AgreementLife value) => writer.Document(JsonShapes.AgreementLife, () =>
    {
        writer.Id("id", value.Id);
        writer.ListAlways("acts", value.Acts, Act);
    });

    private void Act(AgreementAct value) => writer.Object(() =>
    {
        writer.WordAlways("kind", value.Kind);
        writer.WordAlways("by", value.By);
        writer.Date("on", value.On);
        switch (value)
        {
            case AgreementProposal proposal:
                writer.Object("agreement", () => new PartnershipWriter(writer).Members(proposal.Agreement));
                break;
            case AgreementApproval approval:
                writer.String("of", approval.Of.ToString());
                break;
        }

        writer.Text("reason", value.Reason);
    });
}
