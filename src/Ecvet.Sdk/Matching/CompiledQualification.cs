using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A home qualification made ready for many matches: compile once, use from any number of threads at once.
/// Made with <see cref="MatchExtensions.Compile(Qualification, MatchPolicy?)"/>.
/// </summary>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{Qualification.Id,nq}")]
public sealed partial class CompiledQualification
{
    private readonly Dictionary<string, CompiledRoute> routes;
    private readonly Dictionary<string, CompiledRoute>? bound;
    private readonly Points? transferCap;

    internal CompiledQualification(Qualification qualification, MatchPolicy policy)
    {
        Qualification = qualification;
        Index = new(qualification);
        Units = ValueList.From(Index.Units.Select(static unit => unit.Unit.Id));
        transferCap = policy.TransferCap;
        var capped = TransferCapRule.Apply(qualification, transferCap);
        routes = Compiled(capped);
        bound = policy.IsStrict ? Compiled(BindingMinimumRule.Apply(capped)) : null;
    }

    /// <summary>The qualification.</summary>
    public Qualification Qualification { get; }

    /// <summary>The home units and their declared parts in the order in which findings are given, the whole before its parts.</summary>
    public ValueList<UnitId> Units { get; }

    internal HomeIndex Index { get; }

    /// <summary>What of a learner's credits can count, why, and what is missing.</summary>
    /// <param name="request">The learner's case.</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    /// <exception cref="ArgumentException">The transcripts and the enrolment are not all of one learner.</exception>
    public RecognitionProposal Match(MatchRequest request, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new MatchRun(this, request).Run(cancellation);
    }

    /// <summary>
    /// Makes what a batch of learners has in common into tables, for verdicts of units and credits without grounds and without allocating.
    /// </summary>
    /// <param name="common">What is common: memoranda, equivalences, host qualifications, grading schemes, policy and day. What it says of a learner is passed over.</param>
    /// <exception cref="ArgumentException">Under a stricter policy, or with pinned or excluded pairs, units are chosen together and not judged one by one: match in full.</exception>
    public VerdictTable PrepareVerdicts(MatchRequest common)
    {
        ArgumentNullException.ThrowIfNull(common);
        if (!VerdictTable.CanJudge(common))
        {
            throw new ArgumentException("Under a stricter policy, or with pinned or excluded pairs, units are chosen together and not judged one by one: match in full.", nameof(common));
        }

        return new(this, common);
    }

    /// <summary>The compiled route, or the form of it where minimums bind; another policy than the one compiled for may need compiling anew.</summary>
    internal CompiledRoute RouteFor(Route route, MatchPolicy policy, bool binding = false)
    {
        if (policy.TransferCap == transferCap && (!binding || bound is not null))
        {
            return (binding ? bound! : routes)[route.Code];
        }

        var capped = TransferCapRule.Apply(Qualification, policy.TransferCap);
        var home = binding ? BindingMinimumRule.Apply(capped) : capped;
        return CompiledRoute.Compile(home, home.FindRoute(route.Code)!);
    }

    private static Dictionary<string, CompiledRoute> Compiled(Qualification home) =>
        home.Routes.ToDictionary(static route => route.Code, route => CompiledRoute.Compile(home, route), StringComparer.Ordinal);
}
