using NodaTime;

namespace Ecvet.Exchange.Elmo;

/// <summary>Tells what was decided in a case as ELMO states it: a report of each body that decided, with its results of recognition.</summary>
internal sealed class ElmoCase(RecognitionCase @case, Func<Institution, string>? pageOf)
{
    private readonly CaseUnits units = new(@case.Home);

    internal IEnumerable<ElmoReport> Reports(DateOnly issuedOn) => Enumerable.Range(1, @case.Acts.Count)
        .Where(number => @case.Stands(number) && @case.Acts[number - 1] is RecognitionDecision or Refusal or QualificationAward)
        .GroupBy(number => @case.Acts[number - 1].By).OrderBy(static decided => decided.Key)
        .Select(decided => Report(Body(decided.Key), [.. decided], issuedOn));

    private ElmoReport Report(Institution body, List<int> numbers, DateOnly issuedOn)
    {
        var recognitions = numbers.Select(number => (Number: number, Recognition: Recognition(number))).ToList();
        return new(
            Transcript.For(@case.Learner.Value, body).IssuedOn(issuedOn).Build(), Page(body), recognitions: recognitions.Select(static one => one.Recognition).OfType<ElmoRecognition>())
        {
            LeftOut = ValueList.From(recognitions.Where(static one => one.Recognition is null).Select(static one => "acts/" + one.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        };
    }

    private ElmoRecognition? Recognition(int number) => @case.Acts[number - 1] switch
    {
        RecognitionDecision { Effect: RecognitionEffect.UnitAwarded or RecognitionEffect.PartAwarded } decision =>
            Recognition(ElmoRecognitionStatus.Positive, number, decision.Unit, Result(decision), Both(decision.Reason, decision.Points?.Reason)),
        Refusal refusal => Recognition(ElmoRecognitionStatus.Negative, number, refusal.Unit, null, Both(refusal.Reason, refusal.WouldChange)),
        _ => null,
    };

    private ElmoRecognition Recognition(ElmoRecognitionStatus status, int number, UnitId unit, Credit? result, LocalizedText reason)
    {
        var named = units.Find(unit)!;
        var day = @case.Acts[number - 1].On;
        var bases = Bases(number, named.Id, day);
        return new(status, day, bases.Count == 0 ? null : bases[0].Transcript, result is null ? [] : [result], Titled(named), reason, bases.Count == 0 ? "" : bases[0].IssuerUrl, bases.Skip(1));
    }

    /// <summary>The credits on which the unit rests, as the library found them when it was decided: of each transcript those that support it, each once, also where a later transcript repeats it.</summary>
    private List<ElmoBasis> Bases(int number, UnitId unit, LocalDate day)
    {
        var before = @case.Before(number - 1);
        var from = (before.ProposalOn(day).Find(unit)?.From ?? ValueList<CreditReference>.Empty).Select(static credit => (credit.Issuer, credit.Credit)).ToHashSet();
        var told = new HashSet<(Identifier<Institution> Issuer, Credit Credit)>();
        var bases = new List<ElmoBasis>();
        foreach (var transcript in before.RequestOn(day).Transcripts)
        {
            var credits = transcript.Credits.Where(credit => from.Contains((transcript.Issuer.Id, credit.Id)) && told.Add((transcript.Issuer.Id, credit))).ToList();
            if (credits.Count > 0)
            {
                bases.Add(new(Part(transcript, credits), Page(transcript.Issuer)));
            }
        }

        return bases;
    }

    private static Transcript Part(Transcript whole, List<Credit> credits)
    {
        var part = credits.Aggregate(Transcript.For(whole.Learner.Value, whole.Issuer), static (builder, credit) => builder.Credit(credit));
        return (whole.IssuedOn is { } day ? part.IssuedOn(day.ToDateOnly()) : part).Build();
    }

    private Credit Result(RecognitionDecision decision)
    {
        var unit = units.Find(decision.Unit)!;
        var points = decision.Points?.Points ?? @case.ProposalOn(decision.On).Route.Find(unit.Id)?.Size.FixedPoints;
        return new(unit.Id, [new Assessment(AssessmentResult.Passed, grade: decision.Grade)], unit.Version, unit.Title, unit.Level, points);
    }

    /// <summary>The body with its name and country, where the documents of the case say them.</summary>
    private Institution Body(Identifier<Institution> id) =>
        @case.Home.AwardingBodies.Concat(@case.Opening.Memoranda.SelectMany(static memorandum => memorandum.Parties).Select(static party => party.Institution)).FirstOrDefault(body => body.Id == id) ?? new(id, LocalizedText.Empty);

    private string Page(Institution body) => pageOf?.Invoke(body) ?? "";

    // A refusal has no result that would name the unit: its code stands in the title.
    private static LocalizedText Titled(LearningUnit unit) => unit.Title.IsEmpty
        ? unit.Id.Code
        : LocalizedText.Of(unit.Title.Texts.Select(text => new LocalizedString(text.Language, text.Text + " (" + unit.Id.Code + ")")));

    /// <summary>Two texts one after the other, language by language.</summary>
    private static LocalizedText Both(LocalizedText first, LocalizedText? second) => LocalizedText.Of(
        first.Texts.Concat(second?.Texts ?? []).GroupBy(static text => text.Language).Select(static texts => new LocalizedString(texts.Key, string.Join(' ', texts.Select(static text => text.Text)))));
}
