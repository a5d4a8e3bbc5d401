using NodaTime;

namespace Ecvet;

/// <summary>Puts a learner's case into the numbers of a table: every identifier is looked up here and nowhere later.</summary>
internal sealed class LearnerEncoder(VerdictTable table, Qualification home, MatchRequest request)
{
    private readonly List<EncodedCredit> credits = [];
    private readonly List<CreditKey> keys = [];
    private readonly List<EncodedPass> passes = [];
    private readonly List<int> ranks = [];
    private readonly List<EncodedItem> items = [];
    private readonly List<int> itemPasses = [];
    private readonly Dictionary<CreditKey, int> slots = [];
    private readonly Dictionary<UnitOrOutcome, int> ownItems = [];

    internal EncodedLearner Encode()
    {
        var learner = MatchRun.OneLearner(request);
        var (agreed, agreedItems, agreedCovers) = EncodeAgreement();
        foreach (var transcript in ShownItems.InOrder(request))
        {
            foreach (var credit in transcript.Credits)
            {
                Add(transcript, credit);
            }
        }

        var ordered = items.Where(item => item.Item >= 0 || item.HomeOutcome >= 0 || (item.IsWholeUnit && credits[item.Credit].HomeUnit >= 0)).OrderBy(static item => item.Item).ToArray();
        return new(table, learner, ValueList.From(keys))
        {
            CreditRows = [.. credits],
            Passes = [.. passes],
            Ranks = [.. ranks],
            Items = ordered,
            ItemNumbers = Array.ConvertAll(ordered, static item => item.Item),
            ItemPasses = [.. itemPasses],
            IsEnrolled = request.Enrolment is not null,
            Home = request.Enrolment is { Home.IsEmpty: false } enrolment ? table.InstitutionNumber(enrolment.Home) : VerdictTable.AnyHome,
            AgreementSigned = request.Agreement is { SignedOn: { } signed } agreement && RouteFinder.Concerns(agreement, home, request) ? DayNumber.Of(signed) : DayNumber.Never,
            Agreed = agreed,
            AgreedItems = agreedItems,
            AgreedCovers = agreedCovers,
            Recognised = [.. request.Record.Achievements.Where(achievement => !(achievement.RecognisedOn > request.AsOf)).Select(achievement => table.Entry(achievement.Unit).Home).Where(static unit => unit >= 0)],
            Exempted = [.. request.Record.Exemptions.Where(exemption => exemption.Ground.DecidedOn <= request.AsOf).Select(exemption => table.Entry(exemption.Unit).Home).Where(static unit => unit >= 0)],
            Validated = [.. request.Record.ValidatedOutcomes.Where(validated => !(validated.ValidatedOn > request.AsOf)).Select(Validated).Where(static bit => bit.Outcome >= 0)],
        };
    }

    private ValidatedBit Validated(ValidatedOutcome validated)
    {
        var outcome = table.Entry(validated.Outcome).Home;
        return outcome < 0 || validated.Part.Length == 0
            ? new(outcome, ValidatedBit.Whole)
            : new(outcome, table.PositionOfPart(outcome, validated.Part) is var position and >= 0 ? position : ValidatedBit.Undeclared);
    }

    /// <summary>Host items that only the learner's own agreement asks for get numbers after those of the table.</summary>
    private (EncodedEquivalence[] Agreed, WantedItem[] Items, WordBits[] Covers) EncodeAgreement()
    {
        if (RouteFinder.InForce(home, request) is not { } agreement)
        {
            return ([], [], []);
        }

        var agreed = new List<EncodedEquivalence>();
        var wanted = new List<WantedItem>();
        var covers = new List<WordBits>();
        foreach (var item in agreement.Items.Where(static item => item.Host.Count > 0))
        {
            var (firstItem, firstCover) = (wanted.Count, covers.Count);
            covers.AddRange(table.CoverOf(item.Home));
            if (covers.Count == firstCover)
            {
                continue;
            }

            wanted.AddRange(item.Host.Distinct().Select(host => new WantedItem(NumberOf(host), host.IsWholeUnit ? -1 : NumberOf(host.Unit))));
            agreed.Add(new(new(firstItem, wanted.Count - firstItem), new(firstCover, covers.Count - firstCover)));
        }

        return ([.. agreed], [.. wanted], [.. covers]);
    }

    private int NumberOf(UnitOrOutcome item)
    {
        var known = Known(item, table.Entry(item));
        if (known < 0)
        {
            ownItems[item] = known = table.ItemCount + ownItems.Count;
        }

        return known;
    }

    private int Known(UnitOrOutcome item, ItemEntry entry) => entry.Item >= 0 ? entry.Item : ownItems.TryGetValue(item, out var own) ? own : -1;

    private void Add(Transcript transcript, Credit credit)
    {
        var issuer = transcript.Issuer.Id;
        var underAgreement = request.Agreement is { } agreement && agreement.Host == issuer ? agreement : null;
        var key = new CreditKey(issuer, credit.Id);
        if (!slots.TryGetValue(key, out var slot))
        {
            slots[key] = slot = slots.Count;
        }

        keys.Add(key);
        var unit = table.Entry(credit.Unit);
        var first = passes.Count;
        var positive = credit.Assessments.Where(static assessment => assessment.Result == AssessmentResult.Passed)
            .OrderBy(static assessment => assessment.AssessedOn ?? LocalDate.MinIsoValue).ThenBy(static assessment => assessment.Grade?.Value, StringComparer.Ordinal).ToList();
        foreach (var assessment in positive)
        {
            var settled = assessment.Assessor.IsEmpty || assessment.Assessor == issuer || (underAgreement?.Assessors.Contains(assessment.Assessor) ?? false);
            passes.Add(new(DayNumber.Of(assessment.AssessedOn), settled ? EncodedPass.MayAssess : table.InstitutionNumber(assessment.Assessor)));
            foreach (var scheme in table.Schemes)
            {
                ranks.Add(assessment.Grade is { } grade ? scheme.RankOf(grade) ?? -1 : -1);
            }
        }

        credits.Add(new()
        {
            Issuer = table.InstitutionNumber(issuer),
            IsUnderAgreement = underAgreement is not null,
            Slot = slot,
            ExpiresOn = credit.ExpiresOn is { } last ? DayNumber.Of(last) : DayNumber.Never,
            Version = table.VersionNumber(credit.Version),
            HostUnit = unit.HostUnit,
            HomeUnit = unit.Home,
            Level = (byte)(credit.Level.Eqf?.Value ?? 0),
            Passes = new(first, positive.Count),
        });
        foreach (var item in positive.SelectMany(assessment => ShownItems.Items(credit, assessment)).Distinct().Order())
        {
            var start = itemPasses.Count;
            for (var i = 0; i < positive.Count; i++)
            {
                if (item.IsWholeUnit ? positive[i].IsOfWholeUnit : positive[i].Outcomes.Contains(item.Outcome!.Value.Code))
                {
                    itemPasses.Add(first + i);
                }
            }

            var entry = item.IsWholeUnit ? unit : table.Entry(item);
            items.Add(new(Known(item, entry), credits.Count - 1, item.IsWholeUnit ? -1 : entry.Home, item.IsWholeUnit, new(start, itemPasses.Count - start)));
        }
    }
}
