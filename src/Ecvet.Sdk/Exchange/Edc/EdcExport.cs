using Ecvet.Exchange.Edc;
using NodaTime;

namespace Ecvet;

/// <summary>Makes European Digital Credentials of transcripts.</summary>
public static class EdcExport
{
    /// <summary>A European Digital Credential of a transcript. Write it with <see cref="EdcCredential.Write"/>; the losses stand beside the document.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="qualification">The issuer's qualification with the units: titles, outcomes with their skills, levels and sizes come from it. Without it the units stand with their codes.</param>
    /// <param name="learner">The person; unnamed unless said.</param>
    /// <param name="id">The identifier of the credential, such as <c>urn:uuid:...</c>; of the identifier of the transcript unless said.</param>
    /// <param name="title">What it is called where it is shown; the title of the qualification unless said.</param>
    /// <param name="language">The language it is shown in first; English unless said.</param>
    /// <param name="validFrom">From when on it is valid; the day of issue of the transcript unless said.</param>
    /// <param name="fields">The fields of education of the qualification and its units.</param>
    /// <param name="institutions">Other institutions named in it (assessors, home and hosting institutions), with names and countries.</param>
    /// <param name="activities">Learning activities, such as stays abroad.</param>
    /// <param name="recognitions">What the home institution recognised.</param>
    /// <param name="route">The code of the route whose sizes are written; the only one, or the first, unless said.</param>
    /// <param name="unitForm">What units are written as.</param>
    public static EdcCredential ToEdc(
        this Transcript transcript,
        Qualification? qualification = null,
        EdcLearner? learner = null,
        string? id = null,
        LocalizedText? title = null,
        LanguageTag? language = null,
        Instant? validFrom = null,
        IEnumerable<EducationField>? fields = null,
        IEnumerable<Institution>? institutions = null,
        IEnumerable<EdcActivity>? activities = null,
        IEnumerable<EdcRecognition>? recognitions = null,
        string? route = null,
        EdcUnitForm unitForm = EdcUnitForm.PartialQualification)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        var ofFields = ValueList.From(fields);
        var recognised = ValueList.From(recognitions);
        var sizes = route is null ? qualification?.Routes[0] : qualification?.FindRoute(route) ?? throw new ArgumentException("The qualification has no such route.", nameof(route));
        var named = transcript.Credits.Where(static credit => credit.IsPositive).Select(static credit => credit.Unit).Concat(recognised.Select(static recognition => recognition.Achievement.Unit)).ToHashSet();
        var units = qualification?.Units.SelectMany(static unit => unit.SelfAndParts()).Where(unit => named.Contains(unit.Id)).DistinctBy(static unit => unit.Id)
            .OrderBy(static unit => unit.Id).Select(unit => new EdcUnit(unit, sizes?.Find(unit.Id)?.Size.FixedPoints, ofFields));
        return new EdcCredential(id ?? (transcript.Id.IsEmpty ? "" : "urn:ecvet:transcript:" + Uri.EscapeDataString(transcript.Id.Value)), transcript)
        {
            Learner = learner ?? EdcLearner.Unnamed,
            Title = title ?? qualification?.Title ?? LocalizedText.Empty,
            Language = language ?? LanguageTag.English,
            ValidFrom = validFrom,
            Qualification = qualification is null ? null : new(qualification.Reference, qualification.Title, qualification.Level, qualification.TotalPoints, ofFields),
            Units = ValueList.From(units),
            Institutions = ValueList.From((institutions ?? []).Concat(qualification?.AwardingBodies ?? []).Where(one => one.Id != transcript.Issuer.Id).DistinctBy(static one => one.Id).OrderBy(static one => one.Id)),
            Activities = ValueList.From(activities),
            Recognitions = recognised,
            UnitForm = unitForm,
            HasRule = qualification is not null,
        };
    }
}
