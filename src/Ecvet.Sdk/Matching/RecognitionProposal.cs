using System.Diagnostics;
using NodaTime;

namespace Ecvet;

/// <summary>
/// What of a learner's credits can count towards a home qualification, why, and what is missing. A proposal: the library finds
/// what is recognisable, institutions recognise (rule P14: nothing is automatic).
/// </summary>
[DebuggerDisplay("{Home.Id,nq} as of {AsOf}")]
public sealed record RecognitionProposal
{
    internal RecognitionProposal(
        Qualification home,
        Route route,
        LearnerKey learner,
        LocalDate asOf,
        MatchPolicy policy,
        ValueList<UnitProposal> units,
        ValueList<CreditProposal> credits,
        AccumulationResult progress,
        AccumulationResult progressIfConfirmed,
        ValueList<Alternative> alternatives,
        ValueList<Diagnostic> diagnostics,
        Certificate? certificate = null)
    {
        Home = home;
        Route = route;
        Learner = learner;
        AsOf = asOf;
        Policy = policy;
        Units = units;
        Credits = credits;
        Progress = progress;
        ProgressIfConfirmed = progressIfConfirmed;
        Alternatives = alternatives;
        Diagnostics = diagnostics;
        Certificate = certificate ?? progress.Certificate;
    }

    /// <summary>The home qualification.</summary>
    public Qualification Home { get; }

    /// <summary>The route by which progress is reckoned.</summary>
    public Route Route { get; }

    /// <summary>The learner; empty where no transcript and no enrolment was given.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The day as of which it was asked.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The policy by which it was decided.</summary>
    public MatchPolicy Policy { get; }

    /// <summary>The home units and their declared parts, the whole before its parts, in ordinal order.</summary>
    public ValueList<UnitProposal> Units { get; }

    /// <summary>The credits, in ordinal order of issuer and credit.</summary>
    public ValueList<CreditProposal> Credits { get; }

    /// <summary>How far the learner gets with what was decided before and what is recognisable now.</summary>
    public AccumulationResult Progress { get; }

    /// <summary>How far the learner would get if every person asked said yes; equal to <see cref="Progress"/> where nobody is asked.</summary>
    public AccumulationResult ProgressIfConfirmed { get; }

    /// <summary>Other sets as good as the one shown, at most as many as the policy lists: other units or credits under a stricter policy, other pathways. The learner chooses.</summary>
    public ValueList<Alternative> Alternatives { get; }

    /// <summary>How sure the answer is; under a stricter policy the choice of units is part of it.</summary>
    public Certificate Certificate { get; }

    /// <summary>Remarks on the input.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>The proposal for a unit or declared part; none when the qualification has no such unit.</summary>
    /// <param name="unit">The unit.</param>
    public UnitProposal? Find(UnitId unit) => Units.FirstOrDefault(proposal => proposal.Unit == unit);

    /// <summary>The proposal for a unit or declared part, by its code in the scheme of the first awarding body.</summary>
    /// <param name="unit">The unit, such as <c>BODY</c> or <c>scheme:BODY</c>.</param>
    /// <exception cref="ArgumentException">The text is no unit identifier.</exception>
    public UnitProposal? Find(string unit) => Find(QualificationBuilder.ReadUnit(unit, Home.AwardingBodies.Count > 0 ? Home.AwardingBodies[0].UnitScheme : ""));
}
