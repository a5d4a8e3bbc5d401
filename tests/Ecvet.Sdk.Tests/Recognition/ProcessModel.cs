namespace Ecvet.Tests.Recognition;

/// <summary>The process as a few sets of words: written without the library, to compare it with.</summary>
internal sealed class ProcessModel(bool memorandumInForce)
{
    private static readonly Dictionary<string, string[]> Outcomes = new() { ["BREAD"] = ["BREAD/1", "BREAD/2"], ["CAKE"] = ["CAKE/1"], ["ICE"] = ["ICE/1"], ["SWEET"] = ["SWEET/1"] };
    private static readonly Dictionary<string, string> Equated = new() { ["A/1"] = "BREAD/1", ["A/2"] = "BREAD/2", ["B"] = "CAKE/1", ["C/1"] = "ICE/1" };
    private readonly List<(ModelAct Act, int Day)> acts = [];
    private readonly HashSet<int> withdrawn = [];

    internal static IEnumerable<string> Units => Outcomes.Keys;

    internal HashSet<string> Validated { get; private set; } = [];

    internal HashSet<string> Recognised { get; private set; } = [];

    internal int Count => acts.Count;

    /// <summary>Does the act if it is legal, and says whether it was.</summary>
    internal bool Do(ModelAct act, int day)
    {
        if ((acts.Count > 0 && day < acts[^1].Day) || !IsLegal(act))
        {
            return false;
        }

        acts.Add((act, day));
        if (act.Kind == ActKind.Correction)
        {
            withdrawn.Add(act.Number);
        }

        if (act.Kind == ActKind.AppealDecision && act.Yes)
        {
            withdrawn.Add(acts[act.Number - 1].Act.Number);
        }

        Validated = [.. Standing(ActKind.Validation).SelectMany(static validation => Within(validation.Items))];
        Recognised = [.. Standing(ActKind.Recognition).Where(static decision => decision.Yes).SelectMany(static decision => decision.Items)];
        return true;
    }

    private bool IsLegal(ModelAct act) => act.Kind switch
    {
        ActKind.TranscriptReceived => true,
        ActKind.Identification => act.ByHome,
        ActKind.HomeAssessment => act.ByHome && Within(act.Items).All(Identified),
        ActKind.Validation => act.ByHome && act.Items.All(item => Open([item]).Any()) && Open(act.Items).All(item => act.Yes ? ByPartnership(item) : Identified(item) && (Passed(item) || Credited(item))),
        ActKind.Recognition => act.ByHome && !Refused(act.Items[0])
            && (act.Yes ? !Recognised.Contains(act.Items[0]) && Within(act.Items).All(Validated.Contains) : Within(act.Items).Any(Validated.Contains)),
        ActKind.Refusal => act.ByHome && !Refused(act.Items[0]) && !Recognised.Contains(act.Items[0]),
        ActKind.Appeal => Stands(act.Number) is { Kind: ActKind.HomeAssessment or ActKind.Validation or ActKind.Recognition or ActKind.Refusal or ActKind.Correction }
            && !acts.Exists(other => other.Act.Kind == ActKind.Appeal && other.Act.Number == act.Number),
        ActKind.AppealDecision => act.ByHome && Stands(act.Number) is { Kind: ActKind.Appeal } appeal && Stands(appeal.Number) is not null
            && !acts.Exists(other => other.Act.Kind == ActKind.AppealDecision && other.Act.Number == act.Number) && (!act.Yes || IsFree(appeal.Number)),
        _ => act.ByHome && Stands(act.Number) is { Kind: not (ActKind.Appeal or ActKind.AppealDecision or ActKind.Correction) } && IsFree(act.Number),
    };

    private ModelAct? Stands(int number) => number >= 1 && number <= acts.Count && !withdrawn.Contains(number) ? acts[number - 1].Act : null;

    private IEnumerable<ModelAct> Standing(ActKind kind) => Enumerable.Range(1, acts.Count).Select(Stands).OfType<ModelAct>().Where(act => act.Kind == kind);

    private bool Identified(string item) => Standing(ActKind.Identification).Any(act => Within(act.Items).Contains(item));

    private bool Passed(string item) => Standing(ActKind.HomeAssessment).Any(act => act.Yes && Within(act.Items).Contains(item));

    private bool Credited(string item) => Standing(ActKind.TranscriptReceived).Any(act => act.Items.Any(host => memorandumInForce && Equated.GetValueOrDefault(host) == item));

    private bool ByPartnership(string item) => memorandumInForce && Credited(item);

    private bool Refused(string unit) => Standing(ActKind.Refusal).Any(act => act.Items[0] == unit);

    private IEnumerable<string> Open(IEnumerable<string> items) => Within(items).Where(item => !Validated.Contains(item));

    /// <summary>True when no standing later act rests on the act.</summary>
    private bool IsFree(int number)
    {
        var act = acts[number - 1].Act;
        return !Enumerable.Range(number + 1, acts.Count - number).Select(Stands).OfType<ModelAct>().Any(later => (later.Kind, act.Kind) switch
        {
            (ActKind.Recognition, ActKind.Validation) => Within(act.Items).Where(item => FirstToValidate(item) == number).Intersect(Within(later.Items)).Any(),
            (ActKind.Validation, ActKind.HomeAssessment or ActKind.Identification) => !later.Yes && Within(later.Items).Intersect(Within(act.Items)).Any(),
            (ActKind.HomeAssessment, ActKind.Identification) => Within(later.Items).Intersect(Within(act.Items)).Any(),
            (ActKind.Validation, ActKind.TranscriptReceived) => true,
            _ => false,
        });
    }

    private int FirstToValidate(string item) => Enumerable.Range(1, acts.Count).First(number => Stands(number) is { Kind: ActKind.Validation } act && Within(act.Items).Contains(item));

    private static IEnumerable<string> Within(IEnumerable<string> items) => items.SelectMany(static item => Outcomes.GetValueOrDefault(item, [item])).Distinct();
}
