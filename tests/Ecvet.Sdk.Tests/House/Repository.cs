namespace Ecvet.Tests.House;

/// <summary>Finds the repository from the place of the test assembly; no path is compiled in.</summary>
internal static class Repository
{
    private static readonly Lazy<string> Found = new(() =>
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Ecvet.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("No folder above the test assembly holds Ecvet.Sdk.sln.");
    });

    private static readonly string[] NotOurs = [".git", "bin", "obj", "artifacts", "node_modules", "TestResults", "StrykerOutput", "BenchmarkDotNet.Artifacts", "cache", "dist"];

    public static string Root => Found.Value;

    public static string LibrarySource => Path.Combine(Root, "src", "Ecvet.Sdk");

    /// <summary>Whether approval files are to be rewritten instead of compared.</summary>
    public static bool Approving => Environment.GetEnvironmentVariable("ECVET_APPROVE") == "1";

    /// <summary>The path from the root, with forward slashes.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>Every file that is, or could be, committed: build output and tool folders are left out.</summary>
    public static IEnumerable<string> Files(string? under = null, string pattern = "*")
    {
        var start = under is null ? Root : Path.Combine(Root, under);
        if (!Directory.Exists(start))
        {
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(start, pattern).Where(file => Path.GetFileName(file) != ".git"))
        {
            yield return file;
        }

        foreach (var folder in Directory.EnumerateDirectories(start).Where(folder => !NotOurs.Contains(Path.GetFileName(folder))))
        {
            foreach (var file in Files(folder, pattern))
            {
                yield return file;
            }
        }
    }
}
