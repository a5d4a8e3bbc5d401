using System.Reflection;

namespace Ecvet.Tests.Register;

/// <summary>One example for every finding the library can make. A new code needs one here, in the file of its room: every property of this class that gives examples is taken.</summary>
internal static partial class FindingExamples
{
    internal static IReadOnlyList<FindingExample> All { get; } = [.. typeof(FindingExamples).GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
        .Where(static property => property.PropertyType == typeof(IEnumerable<FindingExample>))
        .SelectMany(static property => (IEnumerable<FindingExample>)property.GetValue(null)!)];

    private static IEnumerable<FindingExample> OfPrimitives =>
    [
        new("ECV0001", "three faults, and `JsonReadOptions.MaximumDiagnostics` is 2", () => Read("{\"a\":1,\"b\":1}", new(maximumDiagnostics: 2))),
    ];

    private static IEnumerable<Diagnostic> Build(QualificationBuilder builder)
    {
        builder.TryBuild(out _, out var found);
        return found;
    }

    private static IEnumerable<Diagnostic> Read(string transcript, JsonReadOptions? options = null)
    {
        EcvetJson.TryReadTranscript(transcript, out _, out var found, options);
        return found;
    }

    private static IEnumerable<Diagnostic> ReadQualification(string qualification, JsonReadOptions? options = null)
    {
        EcvetJson.TryReadQualification(qualification, out _, out var found, options);
        return found;
    }
}
