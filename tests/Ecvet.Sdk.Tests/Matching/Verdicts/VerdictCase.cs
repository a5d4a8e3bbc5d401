using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Ecvet.Tests.Matching;

/// <summary>
/// A random learner's case in which everything that verdicts depend on occurs: several hosts and memoranda, dates on both sides of
/// every boundary, versions, levels, parts, compensation, agreement, enrolment, record, grades. It shrinks by leaving things out.
/// </summary>
internal sealed record VerdictCase(
    Qualification Home,
    MatchPolicy Policy,
    ValueList<Transcript> Transcripts,
    ValueList<Memorandum> Memoranda,
    ValueList<Equivalence> Equivalences,
    ValueList<Qualification> Hosts,
    ValueList<GradingScheme> Schemes,
    LearningAgreement? Agreement,
    Enrolment? Enrolment,
    HomeRecord Record)
{
    internal static readonly LocalDate AsOf = new(2026, 6, 1);

    internal static Arbitrary<VerdictCase> Arbitrary { get; } = Arb.From(Gen.Choose(0, int.MaxValue).Select(static seed => new VerdictCaseMaker(seed).Make()), Shrink);

    internal MatchRequest Common => MatchRequest.On(AsOf).Under(Memoranda).WithEquivalences(Equivalences).Knowing(Hosts).Grading(Schemes).By(Policy);

    internal MatchRequest Request
    {
        get
        {
            var request = Common.With(Transcripts).With(Record);
            request = Agreement is null ? request : request.With(Agreement);
            return Enrolment is null ? request : request.With(Enrolment);
        }
    }

    public override string ToString() =>
        $"{Policy.Name}; units {string.Join(", ", Home.Units.Select(static u => $"{u.Id}[{string.Join(' ', u.Outcomes.Select(static o => o.Code + (o.Parts.Count > 0 ? "#" + o.Parts.Count : "")))}]({u.Parts.Count})"))}; "
        + $"credits {string.Join(", ", Transcripts.SelectMany(static t => t.Credits.Select(c => t.Issuer.Id + " " + c.Id)))}; memoranda {string.Join(", ", Memoranda.Select(static m => m.Id + " " + m.Validity + " " + string.Join(" & ", m.Equivalences.Select(static e => e.Id))))}; "
        + $"equivalences {string.Join(", ", Equivalences.Select(static e => e.Id))}; agreement {Agreement is not null}; enrolment {Enrolment is not null}; record {Record.Achievements.Count}+{Record.ValidatedOutcomes.Count}+{Record.Exemptions.Count}";

    private static IEnumerable<VerdictCase> Shrink(VerdictCase value)
    {
        foreach (var fewer in Arbitraries.WithoutOne(value.Transcripts))
        {
            yield return value with { Transcripts = ValueList.From(fewer) };
        }

        foreach (var fewer in Arbitraries.WithOneSmaller(value.Transcripts, static transcript => Arbitraries.WithoutOne(transcript.Credits).Select(credits => Arbitraries.With(transcript, credits))))
        {
            yield return value with { Transcripts = ValueList.From(fewer) };
        }

        foreach (var fewer in Arbitraries.WithoutOne(value.Memoranda))
        {
            yield return value with { Memoranda = ValueList.From(fewer) };
        }

        foreach (var fewer in Arbitraries.WithoutOne(value.Equivalences))
        {
            yield return value with { Equivalences = ValueList.From(fewer) };
        }

        if (value.Agreement is not null)
        {
            yield return value with { Agreement = null };
        }

        if (value.Enrolment is not null)
        {
            yield return value with { Enrolment = null };
        }

        if (!value.Record.Equals(HomeRecord.Empty))
        {
            yield return value with { Record = HomeRecord.Empty };
        }

        if (value.Hosts.Count > 0)
        {
            yield return value with { Hosts = ValueList<Qualification>.Empty };
        }
    }
}
