using System.Globalization;
using Ecvet.Json;

namespace Ecvet.Exchange.Elmo;

/// <content>Credits: one specification with its instance for each assessment.</content>
internal sealed partial class ElmoWriter
{
    private IEnumerable<XmlPart> Credits(Credit credit, Institution issuer, string key, string place)
    {
        place += "/credits/" + credit.Id;
        if (credit.Assessments.Count == 0)
        {
            log.Lose(ExchangeLossKind.Guessed, ElmoDiagnostics.NoAssessment, place, "", log.Format);
            yield return Specification(credit, new Assessment(AssessmentResult.Unknown), 0, issuer, key, place);
        }

        for (var i = 0; i < credit.Assessments.Count; i++)
        {
            yield return Specification(credit, credit.Assessments[i], i, issuer, key, place);
        }
    }

    private XmlPart Specification(Credit credit, Assessment assessment, int number, Institution issuer, string key, string place)
    {
        key = KeyOf(key, credit.Id, number);
        var part = Part("learningOpportunitySpecification").Bind(key);
        var isOwn = credit.Unit.Scheme == issuer.Id.Value;
        var isPlain = isOwn || (credit.Unit.Scheme.Length > 0 && credit.Unit.Scheme != "local" && !credit.Unit.Scheme.StartsWith(ElmoReader.OwnKind, StringComparison.Ordinal));
        part.Add(Leaf("identifier", isPlain ? credit.Unit.Code : credit.Unit.ToString(), place).With("type", isOwn ? "local" : isPlain ? XmlText.Legal(credit.Unit.Scheme) : ElmoReader.UnitKind));
        if (credit.Version.Length > 0)
        {
            part.Add(Leaf("identifier", credit.Version, place).With("type", ElmoReader.VersionKind));
        }

        if (credit.Id != new Credit(credit.Unit, [], credit.Version).Id)
        {
            part.Add(Leaf("identifier", credit.Id.Value, place).With("type", ElmoReader.CreditKind));
        }

        Texts(part, "title", credit.Title, place, credit.Unit.Code);
        part.Add(Leaf("type", "Module", place));
        part.Add(Part("specifies", Instance(credit, assessment, key, place + "/assessments/" + Number(number))).Bind(key + ":specifies"));
        return part;
    }

    private XmlPart Instance(Credit credit, Assessment assessment, string key, string place)
    {
        var part = Part("learningOpportunityInstance").Bind(key + ":instance");
        if (assessment.AssessedOn is { } day)
        {
            part.Add(Leaf("date", Day(day), place));
        }

        part.Add(Leaf("status", assessment.Result switch { AssessmentResult.Passed => "passed", AssessmentResult.Failed => "failed", _ => "in-progress" }, place));
        if (assessment.Grade is { } grade)
        {
            if (!grade.Scheme.IsEmpty)
            {
                part.Add(Leaf("gradingSchemeLocalId", grade.Scheme.Value, place));
            }

            part.Add(Leaf("resultLabel", grade.Value, place));
        }

        if (credit.Points is { } points)
        {
            part.Add(Part("credit", Leaf("scheme", points.System == PointSystem.Ects ? "ects" : points.System.Code, place), Leaf("value", points.Amount.ToString(CultureInfo.InvariantCulture), place)));
        }

        if (credit.Level.Eqf is { } european)
        {
            part.Add(Part("level", Leaf("type", "EQF", place), Leaf("value", european.ToString(), place)));
        }

        if (credit.Level.National is { } national)
        {
            part.Add(Part("level", Leaf("type", "NQF", place), Leaf("description", national.Framework, place), Leaf("value", national.Level, place)));
        }

        ExchangeLevels.Compare(credit.Level, place, "", log);
        if (credit.Level.IsTentative)
        {
            log.NoPlace(ExchangeDiagnostics.TentativeLevel, place);
        }

        if (Extension(credit, assessment, place) is { } extension)
        {
            part.Add(Part("extension", extension).Bind(key + ":extension"));
        }

        return part;
    }

    /// <summary>What an assessment says and ELMO has no place for: without it a part of a unit would be read as the whole.</summary>
    private XmlPart? Extension(Credit credit, Assessment assessment, string place)
    {
        var part = XmlPart.Element(ElmoFormats.Extension, "assessment");
        Said(ExchangeDiagnostics.AssessedOutcomes, assessment.Outcomes.Count > 0);
        Said(ExchangeDiagnostics.Assessor, Note(part, "assessor", assessment.Assessor.IsEmpty ? null : assessment.Assessor.Value));
        Said(ExchangeDiagnostics.AssessmentType, Note(part, "type", Word(assessment.Type)));
        Said(assessment.Setting == LearningSetting.Informal ? ExchangeDiagnostics.InformalSetting : ExchangeDiagnostics.Setting, Note(part, "setting", Word(assessment.Setting)));
        Said(ExchangeDiagnostics.Mode, Note(part, "mode", Word(assessment.Mode)));
        Said(ExchangeDiagnostics.AssessmentLanguage, Note(part, "language", assessment.Language?.Value));
        Said(ExchangeDiagnostics.Expiry, Note(part, "expires", credit.ExpiresOn is { } last ? Day(last) : null));
        foreach (var outcome in assessment.Outcomes)
        {
            part.Add(XmlPart.Leaf(ElmoFormats.Extension, "outcome", XmlText.Legal(outcome)));
        }

        Said(ExchangeDiagnostics.Evidence, assessment.Evidence.Count > 0);
        foreach (var evidence in assessment.Evidence)
        {
            var one = XmlPart.Element(ElmoFormats.Extension, "evidence");
            Note(one, "reference", evidence.Reference.Length > 0 ? evidence.Reference : null);
            Note(one, "date", evidence.Date is { } day ? Day(day) : null);
            foreach (var kind in evidence.Kind.Texts)
            {
                one.Add(XmlPart.Leaf(ElmoFormats.Extension, "kind", XmlText.Legal(kind.Text)).With("lang", kind.Language.Value, XmlFormat.XmlSpace));
            }

            part.Add(one);
        }

        return part.Labels.Count + part.Children.Count > 0 ? part : null;

        void Said(DiagnosticDescriptor what, bool isSaid)
        {
            if (isSaid)
            {
                log.Lose(ExchangeLossKind.Extension, what, place, "", log.Format);
            }
        }
    }

    private static bool Note(XmlPart part, string name, string? value)
    {
        part.With(name, value is null ? null : XmlText.Legal(value));
        return value is not null;
    }

    /// <summary>The word of a value as it stands in our own JSON; none where it is not said.</summary>
    private static string? Word<T>(T value)
        where T : struct, Enum => value.Equals(default(T)) ? null : JsonWords.Word(value);

    private static string KeyOf(string list, Identifier<Credit> credit, int assessment) => list + ":" + credit + "#" + Number(assessment);
}
