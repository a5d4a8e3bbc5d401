namespace Ecvet;

/// <summary>The bodies that may act at home, and the functions they hold (rules I1 to I4): roles are functions in a scope.</summary>
internal sealed class HomeBodies
{
    private readonly Dictionary<Identifier<Institution>, InstitutionFunctions?> functions = [];

    internal HomeBodies(Qualification home, MatchRequest opening)
    {
        foreach (var body in home.AwardingBodies)
        {
            functions[body.Id] = Of(body, home.Id.Value);
        }

        foreach (var id in new[] { opening.Enrolment?.Home ?? default, opening.Agreement?.Home ?? default }.Where(id => !id.IsEmpty && !functions.ContainsKey(id)))
        {
            var party = opening.Memoranda.SelectMany(static memorandum => memorandum.Parties).FirstOrDefault(party => party.Institution.Id == id);
            functions[id] = party is null ? null : Of(party.Institution, home.Id.Value) ?? (party.Functions == InstitutionFunctions.None ? null : party.Functions);
        }
    }

    /// <summary>True when the body acts at home and nothing says that it lacks the function: unknown is not no.</summary>
    internal bool May(Identifier<Institution> body, InstitutionFunctions function) =>
        functions.TryGetValue(body, out var held) && (held is not { } known || (known & function) == function);

    internal ValueList<Identifier<Institution>> ThatMay(InstitutionFunctions function) => ValueList.From(functions.Keys.Where(body => May(body, function)).Order());

    private static InstitutionFunctions? Of(Institution body, string code) =>
        body.Roles.Count == 0
            ? null
            : body.Roles.Where(role => role.Covers(InstitutionFunctions.None, code)).Aggregate(InstitutionFunctions.None, static (sum, role) => sum | role.Functions);
}
