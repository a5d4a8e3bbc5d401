using System.Text;

namespace Ecvet;

/// <summary>Writes the acts of a case as decision records, and compares records with a case.</summary>
internal sealed class DecisionWriter
{
    private readonly RecognitionCase @case;
    private readonly CaseUnits units;
    private readonly Digest subject;
    private readonly Digest rules;
    private readonly Digest opening;
    private readonly ValueList<Digest> acts;

    internal DecisionWriter(RecognitionCase @case)
    {
        this.@case = @case;
        units = new(@case.Home);
        subject = Digest.Of(Encoding.UTF8.GetBytes("ecvet subject 1\n" + @case.Learner.Value));
        rules = Digest.Of("rules", new Rules(@case.Home, @case.Opening.Policy));
        opening = Digest.Of("opening", @case.Opening);
        acts = ValueList.From(@case.Acts.Select(static act => Digest.Of("act", act)));
    }

    internal ValueList<DecisionRecord> Write()
    {
        var records = new List<DecisionRecord>();
        for (var i = 0; i < @case.Acts.Count; i++)
        {
            var act = @case.Acts[i];
            records.Add(new(
                CanonicalWriter.Version, EngineVersion.Current, i + 1, records.Count == 0 ? default : records[^1].Hash, subject, @case.Home.Reference,
                rules, InputsOf(i), acts[i], act.Kind, act.By, act.On, FindingsOf(i)));
        }

        return ValueList.From(records);
    }

    internal void Compare(DecisionRecord record, int index, DiagnosticCollector findings)
    {
        var act = @case.Acts[index];
        Different(record.Subject != subject, "learner");
        Different(record.Qualification != @case.Home.Reference || record.Rules != rules, "rules");
        Different(record.Inputs != InputsOf(index), "inputs");
        Different(record.Number != index + 1 || record.Act != acts[index] || record.Kind != act.Kind || record.By != act.By || record.On != act.On, "act");

        void Different(bool differs, string what)
        {
            if (differs)
            {
                findings.Add(DecisionDiagnostics.DocumentsDiffer.At($"[{index + 1}]", $"{record.Number}", what));
            }
        }
    }

    /// <summary>What the engine finds just before the act, for the units it is about.</summary>
    internal ValueList<DecisionFinding> FindingsOf(int index)
    {
        var act = @case.Acts[index];
        var about = About(act).Select(units.Named).Distinct().Order().ToList();
        if (about.Count == 0)
        {
            return ValueList<DecisionFinding>.Empty;
        }

        var proposal = @case.Before(index).ProposalOn(act.On);
        return ValueList.From(about.Select(proposal.Find).OfType<UnitProposal>().Select(static unit => new DecisionFinding(unit.Unit, unit.Verdict)));
    }

    private Digest InputsOf(int index)
    {
        var writer = new CanonicalWriter();
        writer.Write("opening", opening.ToString());
        writer.Write("acts", ValueList.From(acts.Take(index).Select(static act => act.ToString())));
        return Digest.Of(writer.ToArray());
    }

    private static IEnumerable<UnitId> About(ProcessAct act) => act switch
    {
        Identification identification => identification.Items.Select(static item => item.Unit),
        HomeAssessment assessment => assessment.Items.Select(static item => item.Unit),
        Validation validation => validation.Items.Select(static item => item.Unit),
        RecognitionDecision decision => [decision.Unit],
        Refusal refusal => [refusal.Unit],
        _ => [],
    };

    private sealed record Rules(Qualification Home, MatchPolicy Policy) : ICanonical
    {
        public void Write(CanonicalWriter writer)
        {
            writer.Write("home", Home);
            writer.Write("policy", Policy);
        }
    }
}
