using NodaTime;

namespace Ecvet;

/// <summary>What a stay would bring before departure, and what it brought after return.</summary>
public static class MobilityExtensions
{
    /// <summary>What the agreement would bring if all goes as planned; for the days before departure.</summary>
    /// <param name="agreement">The agreement, signed or not.</param>
    /// <param name="home">The home qualification.</param>
    /// <param name="known">
    /// What is known at home today: <c>MatchRequest.On(today).Under(memorandum).With(enrolment).With(record)</c>. Transcripts in it count as
    /// what the learner has shown already.
    /// </param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    /// <exception cref="ArgumentException">The agreement is about another qualification.</exception>
    public static MobilityForesight Foresee(this LearningAgreement agreement, Qualification home, MatchRequest known, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(agreement);
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(known);
        if (!agreement.Qualification.Means(home))
        {
            throw new ArgumentException("The agreement is about another qualification.", nameof(home));
        }

        var assessed = agreement.Period.To ?? known.AsOf;
        var signed = agreement.SignedOn is null
            ? agreement.SignedBy(Enum.GetValues<AgreementSignatory>().Select(party => new AgreementSignature(party, LocalDate.Min(known.AsOf, assessed))))
            : agreement;
        var before = known.AsAt(LocalDate.Max(known.AsOf, assessed));
        var compiled = home.Compile();
        var after = compiled.Match(before.With(signed).With(AsPlanned.Transcript(signed, Host(signed, known), assessed)), cancellation);
        var units = new CaseUnits(home);
        return new(signed, compiled.Match(before, cancellation), after, ValueList.From(signed.Items.Select(item => Foreseen(item, after, units))));
    }

    /// <summary>Agreed, achieved and recognised side by side, unit by unit, after return.</summary>
    /// <param name="case">The case: its opening holds the agreement, its acts the transcripts and what home decided.</param>
    /// <param name="day">The day as of which it is asked.</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    public static MobilityReturn ReturnOn(this RecognitionCase @case, LocalDate day, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(@case);
        return new ReturnFinder(@case, day, cancellation).Find();
    }

    /// <inheritdoc cref="ReturnOn(RecognitionCase, LocalDate, CancellationToken)"/>
    public static MobilityReturn ReturnOn(this RecognitionCase @case, DateOnly day, CancellationToken cancellation = default) => ReturnOn(@case, LocalDate.FromDateOnly(day), cancellation);

    private static ForeseenItem Foreseen(AgreedItem item, RecognitionProposal after, CaseUnits units)
    {
        var unit = after.Find(units.Named(item.Home.Unit));
        var within = units.Within(item.Home).ToHashSet();
        var open = ValueList.From(unit?.OpenOutcomes.Where(outcome => within.Contains(outcome.Outcome)));
        var isCovered = unit is not null && (item.Home.IsWholeUnit ? unit.Verdict is UnitVerdict.Recognisable or UnitVerdict.AlreadyRecognised : open.Count == 0 && units.Knows(units.Named(item.Home)));
        return new(item, unit, open, isCovered);
    }

    private static Institution Host(LearningAgreement agreement, MatchRequest known) =>
        known.Memoranda.SelectMany(static memorandum => memorandum.Parties.Select(static party => party.Institution).Concat(memorandum.CoveredOrganisations.Select(static covered => covered.Institution)))
            .FirstOrDefault(institution => institution.Id == agreement.Host) ?? new Institution(agreement.Host, LocalizedText.Empty);
}
