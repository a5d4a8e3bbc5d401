using NodaTime;

namespace Ecvet;

/// <summary>Whether evidence carries an item: valid, authentic, current and sufficient, and not badges or quiz results alone.</summary>
internal sealed class EvidenceReview(PriorLearningRequest request, CaseUnits units)
{
    internal ValueList<EvidenceGap> Gaps(IEnumerable<UnitOrOutcome> items, LocalDate day)
    {
        var gaps = new List<EvidenceGap>();
        foreach (var item in items)
        {
            var given = request.Evidence.Where(evidence => request.Flat(evidence.Shows).Contains(item)).ToList();
            if (given.Count == 0)
            {
                gaps.Add(new(units.Named(item), EvidenceGapKind.NoEvidence));
            }
            else if (!given.Exists(static evidence => evidence.CanSufficeAlone))
            {
                gaps.Add(new(units.Named(item), EvidenceGapKind.OnlyBadges));
            }
            else
            {
                // One piece that carries it is enough; otherwise all that is wanting is said of each piece.
                var wanting = given.Where(static evidence => evidence.CanSufficeAlone).Select(evidence => Wanting(item, evidence, day).ToList()).ToList();
                gaps.AddRange(wanting.Exists(static piece => piece.Count == 0) ? [] : wanting.SelectMany(static piece => piece));
            }
        }

        return ValueList.From(gaps);
    }

    private IEnumerable<EvidenceGap> Wanting(UnitOrOutcome item, PriorLearningEvidence evidence, LocalDate day)
    {
        var judgement = request.JudgementOf(evidence.Id);
        foreach (var criterion in Enum.GetValues<EvidenceCriterion>())
        {
            switch (judgement?[criterion])
            {
                case null: yield return new(units.Named(item), EvidenceGapKind.NotJudged, evidence.Id, criterion); break;
                case false: yield return new(units.Named(item), EvidenceGapKind.NotMet, evidence.Id, criterion, judgement.Reason); break;
                default: break;
            }
        }

        if (request.Policy.EvidenceNotOlderThanMonths is { } months && (evidence.Date is not { } date || date.PlusMonths(months) < day))
        {
            yield return new(units.Named(item), EvidenceGapKind.TooOld, evidence.Id, EvidenceCriterion.Current);
        }
    }
}
