namespace Ecvet;

/// <summary>What of a case leaves the house, by a profile.</summary>
public static class RequestExport
{
    /// <summary>
    /// The case as it leaves the house: <c>home.Match(request.Export(profile))</c> is the proposal for the receiver, with the same verdicts. Only where
    /// one of several passes is chosen by its grade do the grades have to leave as well.
    /// </summary>
    /// <param name="request">The case.</param>
    /// <param name="profile">Which parts leave, and under which key.</param>
    public static MatchRequest Export(this MatchRequest request, ExportProfile profile)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(profile);
        if (profile == ExportProfile.Full)
        {
            return request;
        }

        var names = new Dictionary<Identifier<Institution>, CreditNames>();
        var renamed = new List<(Identifier<Institution> Issuer, Identifier<Credit> Before, Identifier<Credit> Now)>();
        var transcripts = new List<Transcript>();
        foreach (var transcript in ShownItems.InOrder(request))
        {
            var issuer = transcript.Issuer.Id;
            transcripts.Add(TranscriptExport.Export(transcript, profile, names.TryGetValue(issuer, out var known) ? known : names[issuer] = new(), out var credits));
            renamed.AddRange(credits.Select(pair => (issuer, pair.Key, pair.Value)));
        }

        return request.Replacing(transcripts, request.Agreement?.Export(profile), request.Enrolment?.Export(profile), request.Record.Export(profile), Pairs(request.Pinned), Pairs(request.Excluded));

        IEnumerable<CreditPair> Pairs(ValueList<CreditPair> pairs) =>
            from pair in pairs
            from credit in renamed
            where credit.Issuer == pair.Issuer && credit.Before == pair.Credit
            select new CreditPair(pair.Issuer, credit.Now, pair.Unit, pair.Ground?.Export(profile));
    }
}
