namespace Ecvet.Tests.Mobility;

/// <summary>The life of an agreement as a few words and numbers: written without the library, to compare it with.</summary>
internal sealed class AgreementModel
{
    private readonly List<(string Content, int LastDay)> texts = [];
    private bool isOwn;
    private readonly HashSet<int> approved = [];
    private int open;
    private int proposer;
    private int inForce;
    private int day = int.MinValue;

    internal bool IsWithdrawn { get; private set; }

    internal bool IsCompleted { get; private set; }

    internal int InForce => inForce;

    internal int Open => open;

    internal int Texts => texts.Count;

    internal string State => IsWithdrawn ? "Withdrawn" : IsCompleted ? "Completed" : (open, inForce) switch
    {
        (0, 0) => "Draft",
        ( > 0, 0) => "Proposed",
        (0, > 0) => "InForce",
        _ => "AmendmentProposed",
    };

    /// <summary>Does the act if it is legal, and says whether it was.</summary>
    internal bool Do(AgreementModelAct act, int on)
    {
        if (on < day || IsWithdrawn || IsCompleted || !IsLegal(act, on))
        {
            return false;
        }

        day = on;
        switch (act.Kind)
        {
            case AgreementActKind.Proposal:
                texts.Add((act.Content, act.LastDay));
                isOwn = act.IsOwn;
                (open, proposer) = (texts.Count, act.By);
                approved.Clear();
                break;
            case AgreementActKind.Approval:
                approved.Add(act.By);
                if (approved.Count == 3)
                {
                    (inForce, open) = (open, 0);
                    approved.Clear();
                }

                break;
            default:
                open = 0;
                approved.Clear();
                IsWithdrawn = act.Kind == AgreementActKind.Withdrawal;
                IsCompleted = act.Kind == AgreementActKind.Completion;
                break;
        }

        return true;
    }

    private bool IsLegal(AgreementModelAct act, int on) => act.Kind switch
    {
        AgreementActKind.Proposal => act.Number == texts.Count + 1 && act.Content.Length > 0 && (texts.Count == 0 || act.IsOwn == isOwn) && on <= act.LastDay && !(inForce > 0 && on > texts[inForce - 1].LastDay)
            && ((open > 0 ? open : inForce) is 0 || texts[(open > 0 ? open : inForce) - 1] != (act.Content, act.LastDay)),
        AgreementActKind.Approval => open > 0 && act.Number == open && !approved.Contains(act.By) && on <= texts[open - 1].LastDay,
        AgreementActKind.Rejection => open > 0 && act.By != proposer,
        AgreementActKind.Retraction => open > 0 && act.By == proposer,
        AgreementActKind.Withdrawal => inForce > 0 && on <= texts[inForce - 1].LastDay,
        _ => inForce > 0 && act.By == 2 && on >= texts[inForce - 1].LastDay,
    };
}
