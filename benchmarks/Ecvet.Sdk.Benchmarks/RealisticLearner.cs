using System.Globalization;
using NodaTime;

namespace Ecvet.Benchmarks;

/// <summary>An invented learner of any size: home units of four outcomes each, host units of six outcomes each, every fourth passed in part and the others whole, a memorandum with an equivalence for each outcome it can reach, and a signed agreement.</summary>
internal sealed class RealisticLearner
{
    private static readonly Institution Home = new("home", "Home School", "FI");
    private static readonly Institution Host = new("host", "Host School", "SI");
    private static readonly LocalDate Day = new(2026, 6, 1);

    public RealisticLearner(int units = 12, int credits = 8)
    {
        var home = Qualification.Named("Growing", Home).EqfLevel(4);
        for (var unit = 0; unit < units; unit++)
        {
            home.Unit(Code("U", unit), "Unit", 15, described =>
            {
                for (var outcome = 1; outcome <= 4; outcome++)
                {
                    described.Outcome(Text(outcome), "Outcome");
                }
            });
        }

        Compiled = home.Build().Compile();
        var agreed = Memorandum.Between(Home, Host).SignedOn(new DateOnly(2025, 6, 1)).Valid(ValidityPeriod.Between(new DateOnly(2025, 8, 1), new DateOnly(2028, 7, 31)));
        for (var outcome = 0; outcome < units * 4; outcome++)
        {
            // Six of seven home outcomes have a counterpart; every fifth asks for two host outcomes together.
            var (credit, item) = (outcome / 6 % Math.Max(credits + 2, 1), outcome % 6 + 1);
            if (outcome % 7 != 3)
            {
                var from = Code("M", credit) + "/" + Text(item);
                agreed.Equates(outcome % 5 == 4 ? [from, Code("M", credit) + "/" + Text((item % 6) + 1)] : [from], [Code("U", outcome / 4) + "/" + Text((outcome % 4) + 1)]);
            }
        }

        var transcript = Transcript.For("learner", Host);
        for (var credit = 0; credit < credits; credit++)
        {
            // Every fourth credit is for some outcomes only, the others are for whole units.
            transcript.Passed(Code("M", credit), credit % 4 == 3 ? ["1", "2", "4"] : null, new DateOnly(2026, 4, 1 + (credit % 28)), new Grade("4", new("SI-1-5")), 6, eqfLevel: 4);
        }

        var agreement = new LearningAgreement(
            new("LA"), new("learner"), Home.Id, Host.Id, Compiled.Qualification.Reference, [new AgreedItem(Compiled.Qualification.Units[0].Id, [new UnitId("host", Code("M", 0))])],
            signatures: [new(AgreementSignatory.Learner, new(2026, 1, 10)), new(AgreementSignatory.Home, new(2026, 1, 11)), new(AgreementSignatory.Host, new(2026, 1, 12))]);
        Request = MatchRequest.For(transcript.Build(), Day).Under(agreed.Build()).With(agreement);
        Table = Compiled.PrepareVerdicts(Request);
        Encoded = Table.Encode(Request);
    }

    public CompiledQualification Compiled { get; }

    public MatchRequest Request { get; }

    public VerdictTable Table { get; }

    public EncodedLearner Encoded { get; }

    private static string Code(string letter, int number) => letter + number.ToString("000", CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
