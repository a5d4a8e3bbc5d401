using System.Diagnostics;

namespace Ecvet;

/// <summary>What an engine found when an act took place, and what today's engine finds on the same documents.</summary>
[DebuggerDisplay("differs: {Differs}")]
public sealed record ReEvaluation
{
    internal ReEvaluation(string engineThen, ValueList<DecisionFinding> then, string engineNow, ValueList<DecisionFinding> now)
    {
        EngineThen = engineThen;
        Then = then;
        EngineNow = engineNow;
        Now = now;
    }

    /// <summary>The version of the engine then.</summary>
    public string EngineThen { get; }

    /// <summary>What it found.</summary>
    public ValueList<DecisionFinding> Then { get; }

    /// <summary>The version of the engine now.</summary>
    public string EngineNow { get; }

    /// <summary>What it finds.</summary>
    public ValueList<DecisionFinding> Now { get; }

    /// <summary>True when the findings differ.</summary>
    public bool Differs => Then != Now;
}
