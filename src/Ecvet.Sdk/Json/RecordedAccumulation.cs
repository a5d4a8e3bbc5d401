using System.Diagnostics;
using Ecvet.Json;
using NodaTime;

namespace Ecvet;

/// <summary>
/// A result of accumulation as it was read back: a claim that somebody recorded, until <see cref="Verify(CompiledRoute, AccumulationRequest, AccumulationOptions, CancellationToken)"/>
/// works it out again and compares every value.
/// </summary>
[DebuggerDisplay("{Verdict} as of {AsOf}")]
public sealed record RecordedAccumulation
{
    internal RecordedAccumulation(QualificationReference qualification, string route, LocalDate asOf, CompletionVerdict verdict, string content)
    {
        Qualification = qualification;
        Route = route;
        AsOf = asOf;
        Verdict = verdict;
        Content = content;
    }

    /// <summary>The qualification it claims to be about.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>The code of the route.</summary>
    public string Route { get; }

    /// <summary>The day as of which it claims to hold.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The verdict it claims.</summary>
    public CompletionVerdict Verdict { get; }

    /// <summary>The text that was read, unchanged.</summary>
    public string Content { get; }

    /// <summary>Works the result out from its inputs and says where the record differs; nothing where it agrees.</summary>
    /// <param name="route">The route.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="options">How it was evaluated.</param>
    /// <param name="cancellation">Ends the search.</param>
    public ValueList<Diagnostic> Verify(CompiledRoute route, AccumulationRequest request, AccumulationOptions? options = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(route);
        return Verify(route.Evaluate(request, options, cancellation));
    }

    /// <summary>Says where the record differs from a result; nothing where it agrees.</summary>
    /// <param name="result">The result worked out from the inputs.</param>
    public ValueList<Diagnostic> Verify(AccumulationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ClaimComparison.Differences(Content, EcvetJson.WriteAccumulationResult(result));
    }

    /// <summary>What it claims to be about; never its content, which holds the key of a learner.</summary>
    public override string ToString() => $"{nameof(RecordedAccumulation)} {Qualification}, {NodaTime.Text.LocalDatePattern.Iso.Format(AsOf)}";
}
