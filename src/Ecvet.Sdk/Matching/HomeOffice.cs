namespace Ecvet;

/// <summary>Who decides about recognition: validation and recognition are always with the home institution (rules I3 and T5).</summary>
internal static class HomeOffice
{
    private static readonly LocalizedText Unnamed = LocalizedText.Of("en", "the home institution").With("fr", "l'établissement d'origine");

    internal static LocalizedText NameOf(Qualification home, MatchRequest request)
    {
        var known = home.AwardingBodies.Concat(request.Memoranda.OrderBy(static memorandum => memorandum.Id).SelectMany(static memorandum => memorandum.Parties.Select(static party => party.Institution)));
        if (request.Enrolment is { Home.IsEmpty: false } enrolment && known.FirstOrDefault(institution => institution.Id == enrolment.Home) is { Name.IsEmpty: false } learnersOwn)
        {
            return learnersOwn.Name;
        }

        var recognising = home.AwardingBodies.Where(static institution => institution.Holds(InstitutionFunctions.Recognise) != false && !institution.Name.IsEmpty).ToList();
        return recognising.Count switch
        {
            0 => Unnamed,
            1 => recognising[0].Name,
            _ => string.Join(" + ", recognising.Select(static institution => institution.Name.In())),
        };
    }
}
