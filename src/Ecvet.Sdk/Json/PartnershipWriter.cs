namespace Ecvet.Json;

/// <summary>Writes memoranda and learning agreements.</summary>
internal sealed class PartnershipWriter(DocumentWriter writer)
{
    internal void Write(Memorandum value) => writer.Document(JsonShapes.Memorandum, () =>
    {
        writer.Id("id", value.Id);
        writer.ListAlways("parties", value.Parties, party => writer.Object(() =>
        {
            writer.Institution("institution", party.Institution);
            writer.Flags<InstitutionFunctions>("functions", (int)party.Functions);
            writer.Date("signedOn", party.SignedOn);
        }));
        writer.List("coveredOrganisations", value.CoveredOrganisations, covered => writer.Object(() =>
        {
            writer.Institution("institution", covered.Institution);
            writer.Id("coveredBy", covered.CoveredBy);
            writer.Flags<InstitutionFunctions>("functions", (int)covered.Functions);
        }));
        writer.Period("validity", value.Validity);
        writer.Codes("qualifications", value.Qualifications);
        writer.List("comparability", value.Comparability, pair => writer.Object(() =>
        {
            writer.Reference("home", pair.Home);
            writer.Reference("host", pair.Host);
            writer.Eqf("homeLevel", pair.HomeLevel);
            writer.Eqf("hostLevel", pair.HostLevel);
        }));
        writer.List("equivalences", value.Equivalences, Equivalence);
        writer.Answer("acceptsStatus", value.AcceptsStatus);
        writer.Answer("acceptsProcedures", value.AcceptsProcedures);
        writer.Text("objectives", value.Objectives);
        writer.Text("review", value.Review);
    });

    internal void Write(LearningAgreement value) => writer.Document(JsonShapes.LearningAgreement, () => Members(value));

    /// <summary>What an agreement says, inside of whatever object it stands.</summary>
    internal void Members(LearningAgreement value)
    {
        writer.Id("id", value.Id);
        writer.Number("version", value.Version);
        writer.Strict("learner", value.Learner.Value);
        writer.Id("home", value.Home);
        writer.Id("host", value.Host);
        writer.Reference("qualification", value.Qualification);
        writer.String("memorandum", value.Memorandum);
        writer.Period("period", value.Period);
        writer.ListAlways("items", value.Items, item => writer.Object(() =>
        {
            writer.String("home", item.Home.ToString());
            writer.Codes("host", item.Host);
            writer.Points("points", item.Points);
        }));
        writer.Codes("assessors", value.Assessors);
        writer.Text("recognitionClause", value.RecognitionClause);
        writer.List("signatures", value.Signatures, signature => writer.Object(() =>
        {
            writer.WordAlways("signatory", signature.Signatory);
            writer.Date("signedOn", signature.SignedOn);
        }));
        writer.Word("participant", value.Participant);
        Terms(value.Terms);
        writer.Period("inForce", value.InForce);
    }

    private void Terms(AgreementTerms value)
    {
        if (value == AgreementTerms.None)
        {
            return;
        }

        writer.Object("terms", () =>
        {
            writer.List("activities", value.Activities, writer.TextValue);
            writer.Word("mode", value.Mode);
            writer.Text("support", value.Support);
            writer.Text("assessment", value.Assessment);
            writer.Text("documentation", value.Documentation);
            writer.Text("reintegration", value.Reintegration);
            writer.Id("intermediary", value.Intermediary);
            writer.String("project", value.Project);
        });
    }

    private void Equivalence(Equivalence value) => writer.Object(() =>
    {
        writer.Id("id", value.Id);
        writer.CodesAlways("from", value.From);
        writer.ListAlways("to", value.To, target => writer.Object(() =>
        {
            writer.String("item", target.Item.ToString());
            writer.Codes("parts", target.Parts);
        }));
        writer.Id("host", value.Host);
        writer.String("hostVersion", value.HostVersion);
        writer.String("homeVersion", value.HomeVersion);
        writer.Id("decidedBy", value.DecidedBy);
        writer.Date("decidedOn", value.DecidedOn);
        writer.Text("ground", value.Ground);
        writer.Period("validity", value.Validity);
    });
}
