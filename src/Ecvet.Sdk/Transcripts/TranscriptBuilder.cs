using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Ecvet;

/// <summary>Describes a transcript by hand. What is said of one unit in several calls becomes one credit with several assessments.</summary>
public sealed class TranscriptBuilder
{
    private readonly LearnerKey learner;
    private readonly Institution issuer;
    private readonly List<Credit> credits = [];
    private readonly Dictionary<(UnitId Unit, string Version), int> positions = [];
    private Identifier<Transcript> id;
    private LocalDate? issuedOn;
    private string memorandum = "";
    private string agreement = "";
    private TranscriptPurpose purpose;

    internal TranscriptBuilder(string learner, Institution issuer)
    {
        ArgumentNullException.ThrowIfNull(issuer);
        this.learner = new(learner);
        this.issuer = issuer;
    }

    /// <summary>The identifier of the document.</summary>
    /// <param name="value">The identifier.</param>
    public TranscriptBuilder Id(string value)
    {
        id = new(value);
        return this;
    }

    /// <summary>The day of issue.</summary>
    /// <param name="day">The day.</param>
    public TranscriptBuilder IssuedOn(DateOnly day)
    {
        issuedOn = LocalDate.FromDateOnly(day);
        return this;
    }

    /// <summary>The memorandum and the learning agreement it refers to.</summary>
    /// <param name="memorandumId">The identifier of the memorandum; empty when none.</param>
    /// <param name="agreementId">The identifier of the learning agreement; empty when none.</param>
    public TranscriptBuilder Under(string memorandumId, string agreementId = "")
    {
        ArgumentNullException.ThrowIfNull(memorandumId);
        ArgumentNullException.ThrowIfNull(agreementId);
        memorandum = memorandumId;
        agreement = agreementId;
        return this;
    }

    /// <summary>What the transcript is for.</summary>
    /// <param name="value">The purpose.</param>
    public TranscriptBuilder Purpose(TranscriptPurpose value)
    {
        purpose = value;
        return this;
    }

    /// <summary>A positive assessment.</summary>
    /// <param name="unit">The unit; in the scheme of the issuer unless it names one (<c>scheme:code</c>).</param>
    /// <param name="outcomes">The codes of the outcomes shown; none means the whole unit.</param>
    /// <param name="on">The day of the assessment.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="points">Points as the host states them.</param>
    /// <param name="version">The version of the unit; empty when not said.</param>
    /// <param name="title">The title of the unit.</param>
    /// <param name="eqfLevel">The European level of the unit, 1 to 8; none when not said.</param>
    /// <exception cref="ArgumentException">The unit is no unit identifier.</exception>
    public TranscriptBuilder Passed(
        string unit, IEnumerable<string>? outcomes = null, DateOnly? on = null, Grade? grade = null, decimal? points = null, string version = "", string? title = null, int? eqfLevel = null) =>
        Record(unit, new Assessment(AssessmentResult.Passed, Day(on), outcomes, grade: grade), version, title, eqfLevel, points);

    /// <summary>A negative assessment. It never cancels a positive one.</summary>
    /// <param name="unit">The unit; in the scheme of the issuer unless it names one (<c>scheme:code</c>).</param>
    /// <param name="outcomes">The codes of the outcomes not shown; none means the whole unit.</param>
    /// <param name="on">The day of the assessment.</param>
    /// <param name="grade">The grade.</param>
    /// <param name="version">The version of the unit; empty when not said.</param>
    /// <exception cref="ArgumentException">The unit is no unit identifier.</exception>
    public TranscriptBuilder Failed(string unit, IEnumerable<string>? outcomes = null, DateOnly? on = null, Grade? grade = null, string version = "") =>
        Record(unit, new Assessment(AssessmentResult.Failed, Day(on), outcomes, grade: grade), version);

    /// <summary>An assessment described in full.</summary>
    /// <param name="unit">The unit; in the scheme of the issuer unless it names one (<c>scheme:code</c>).</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="version">The version of the unit; empty when not said.</param>
    /// <param name="title">The title of the unit.</param>
    /// <param name="eqfLevel">The European level of the unit, 1 to 8; none when not said.</param>
    /// <param name="points">Points as the host states them.</param>
    /// <exception cref="ArgumentException">The unit is no unit identifier.</exception>
    public TranscriptBuilder Record(string unit, Assessment assessment, string version = "", string? title = null, int? eqfLevel = null, decimal? points = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        var key = (Unit: QualificationBuilder.ReadUnit(unit, issuer.UnitScheme), Version: version);
        if (!positions.TryGetValue(key, out var position))
        {
            positions[key] = credits.Count;
            credits.Add(new(key.Unit, [assessment], version, title, Level(eqfLevel), Amount(points)));
            return this;
        }

        var known = credits[position];
        credits[position] = new(
            known.Unit, known.Assessments.Add(assessment), version, known.Title.IsEmpty ? title : known.Title,
            known.Level == QualificationLevel.Unknown ? Level(eqfLevel) : known.Level, known.Points ?? Amount(points), known.ExpiresOn, known.Id);
        return this;
    }

    /// <summary>A credit described in full.</summary>
    /// <param name="credit">The credit.</param>
    public TranscriptBuilder Credit(Credit credit)
    {
        ArgumentNullException.ThrowIfNull(credit);
        positions.TryAdd((credit.Unit, credit.Version), credits.Count);
        credits.Add(credit);
        return this;
    }

    /// <summary>The transcript described.</summary>
    /// <exception cref="EcvetException">Its structure is at fault; all findings are in the exception.</exception>
    public Transcript Build() => TryBuild(out var transcript, out var diagnostics) ? transcript : throw new EcvetException(diagnostics);

    /// <summary>The transcript described, if its structure is sound; otherwise all findings.</summary>
    /// <param name="transcript">The transcript.</param>
    /// <param name="diagnostics">The findings.</param>
    /// <returns>True when there is no error.</returns>
    public bool TryBuild([NotNullWhen(true)] out Transcript? transcript, out ValueList<Diagnostic> diagnostics)
    {
        var findings = new DiagnosticCollector();
        var ids = new HashSet<Identifier<Credit>>();
        foreach (var credit in credits.Where(credit => !ids.Add(credit.Id)))
        {
            findings.Add(TranscriptDiagnostics.CreditNamedTwice.At("credits/" + credit.Id, credit.Id.Value));
        }

        var ordered = credits.OrderBy(static credit => credit.Unit).ThenBy(static credit => credit.Version, StringComparer.Ordinal).ThenBy(static credit => credit.Id);
        diagnostics = findings.ToList();
        transcript = findings.HasErrors ? null : new(id, learner, issuer, ValueList.From(ordered), issuedOn, memorandum, agreement, purpose);
        return transcript is not null;
    }

    private static LocalDate? Day(DateOnly? on) => on is { } day ? LocalDate.FromDateOnly(day) : null;

    private static QualificationLevel? Level(int? eqfLevel) => eqfLevel is { } level ? new(new EqfLevel(level)) : null;

    private static Points? Amount(decimal? points) => points is { } amount ? new Points(amount) : null;
}
