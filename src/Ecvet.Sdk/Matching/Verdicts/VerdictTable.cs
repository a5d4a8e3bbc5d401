using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A home qualification with everything that a batch has in common (memoranda, equivalences, hosts, policy, day) made into tables
/// of numbers and bit sets: verdicts of units and credits without their grounds, and without allocating. They are those of
/// <see cref="CompiledQualification.Match"/>. Made with <see cref="CompiledQualification.PrepareVerdicts"/>.
/// </summary>
/// <remarks>A learner is encoded once (<see cref="Encode(MatchRequest)"/>) and can be judged any number of times.</remarks>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{Units.Count} units, {equivalences.Length} equivalences")]
public sealed partial class VerdictTable
{
    private readonly MatchRequest common;
    private readonly CompiledQualification compiled;

    internal VerdictTable(CompiledQualification compiled, MatchRequest common)
    {
        this.compiled = compiled;
        this.common = common;
        asOf = DayNumber.Of(common.AsOf);
        Units = compiled.Units;
        var memoranda = CompileMemoranda();
        CompileHosts();
        CompileUnits();
        CompileEquivalences(memoranda);
    }

    /// <summary>The home units and their declared parts in the order of the verdicts, the whole before its parts.</summary>
    public ValueList<UnitId> Units { get; }

    /// <summary>True when the request has in common what the table was made for; only such a request can be encoded.</summary>
    /// <param name="request">The request.</param>
    public bool IsFor(MatchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return ReferenceEquals(request, common)
            || (request.AsOf == common.AsOf && request.Policy.Equals(common.Policy) && request.Memoranda.Equals(common.Memoranda) && request.Equivalences.Equals(common.Equivalences)
                && request.HostQualifications.Equals(common.HostQualifications) && request.GradingSchemes.Equals(common.GradingSchemes));
    }

    /// <summary>True when the verdicts of a request need no choice among its units.</summary>
    internal static bool CanJudge(MatchRequest request) => !request.Policy.IsStrict && request.Pinned.Count == 0 && request.Excluded.Count == 0;

    /// <summary>A learner with one transcript in numbers.</summary>
    /// <param name="transcript">The transcript.</param>
    public EncodedLearner Encode(Transcript transcript) => new LearnerEncoder(this, compiled.Qualification, common.With(transcript)).Encode();

    /// <summary>A learner's case in numbers.</summary>
    /// <param name="request">The case; what is common to the batch must be that for which the table was made.</param>
    /// <exception cref="ArgumentException">The request differs from the table in what is common, or its documents are not all of one learner.</exception>
    public EncodedLearner Encode(MatchRequest request) => IsFor(request) && CanJudge(request)
        ? new LearnerEncoder(this, compiled.Qualification, request).Encode()
        : throw new ArgumentException("The request has other memoranda, equivalences, host qualifications, grading schemes, policy or day than the table was made for, or pairs that are pinned or excluded.", nameof(request));

    /// <summary>A case that is known to be for this table.</summary>
    internal EncodedLearner EncodeFor(MatchRequest request) => new LearnerEncoder(this, compiled.Qualification, request).Encode();

    /// <summary>Judges a learner into the caller's buffers; nothing is allocated.</summary>
    /// <param name="learner">The learner, encoded by this table.</param>
    /// <param name="units">Takes one finding for each of <see cref="Units"/>.</param>
    /// <param name="credits">Takes one finding for each of <see cref="EncodedLearner.Credits"/>.</param>
    /// <exception cref="ArgumentException">The learner was encoded by another table, or a buffer is too short.</exception>
    public void Judge(EncodedLearner learner, Span<UnitFinding> units, Span<CreditFinding> credits)
    {
        ArgumentNullException.ThrowIfNull(learner);
        if (!ReferenceEquals(learner.Table, this))
        {
            throw new ArgumentException("The learner was encoded by another table.", nameof(learner));
        }

        if (units.Length < Units.Count)
        {
            throw new ArgumentException("The buffer is shorter than the list of units.", nameof(units));
        }

        if (credits.Length < learner.CreditCount)
        {
            throw new ArgumentException("The buffer is shorter than the list of credits.", nameof(credits));
        }

        VerdictRun.Judge(this, learner, units, credits);
    }
}
