namespace Ecvet.Tests.House;

/// <summary>
/// Test data of third parties that is tested against and never committed: a folder named by ECVET_SHARED,
/// or "shared" beside the repository. Where it is absent the tests that need it are skipped, visibly.
/// </summary>
internal static class SharedFolder
{
    public static string? Root { get; } = new[] { Environment.GetEnvironmentVariable("ECVET_SHARED"), Path.Combine(Repository.Root, "..", "shared") }
        .FirstOrDefault(path => path is { Length: > 0 } && Directory.Exists(path));

    /// <summary>The reason to skip, or null when everything named is there.</summary>
    public static string? WhyNot(string[] needed) =>
        Root is null
            ? "The folder of shared test data is absent (ECVET_SHARED, or ../shared)."
            : Array.Find(needed, path => !Path.Exists(Path.Combine(Root, path))) is { } missing
                ? $"The shared test data has no {missing}."
                : null;

    public static string PathOf(string relative) =>
        Path.Combine(Root ?? throw new InvalidOperationException("Use SharedFact or SharedTheory."), relative);
}
