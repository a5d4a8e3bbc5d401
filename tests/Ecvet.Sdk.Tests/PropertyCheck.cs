using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Ecvet.Tests;

/// <summary>
/// Runs a property inside a plain fact (FsCheck.Xunit is not among the packages of our source).
/// A property draws the same cases in every run, from a seed made of its name: a run judges the change, not the luck of the day.
/// FSCHECK_SEED=random draws others, FSCHECK_SEED=7 the seventh set of them; FSCHECK_MAX sets the number of cases.
/// A failure prints the seed; FSCHECK_REPLAY='(seed,gamma,size)' replays it.
/// </summary>
internal static class PropertyCheck
{
    /// <summary>Checks that the body holds for every generated value; the body may assert or return false.</summary>
    public static void ForAll<T>(Arbitrary<T> values, Func<T, bool> law, int cases = 200, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Prop.ForAll(values, law).Check(Configure(cases, name));

    /// <summary>Checks a law that asserts by itself.</summary>
    public static void ForAll<T>(Arbitrary<T> values, Action<T> law, int cases = 200, [System.Runtime.CompilerServices.CallerMemberName] string name = "") =>
        Prop.ForAll(values, law).Check(Configure(cases, name));

    /// <summary>How many cases really run where a test asks for so many: a test that counts what it compared counts against this.</summary>
    public static int Count(int cases) =>
        int.TryParse(Environment.GetEnvironmentVariable("FSCHECK_MAX"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : cases;

    private static Config Configure(int cases, string name)
    {
        var config = Config.QuickThrowOnFailure.WithMaxTest(Count(cases)).WithName(name).WithQuietOnSuccess(true);
        var replay = Regex.Match(Environment.GetEnvironmentVariable("FSCHECK_REPLAY") ?? "", @"^\((\d+),(\d+)(?:,(\d+))?\)$", RegexOptions.CultureInvariant);
        if (!replay.Success)
        {
            var seed = Environment.GetEnvironmentVariable("FSCHECK_SEED");
            return seed == "random" ? config : config.WithReplay(FSharpOption<Replay>.Some(new Replay(Seed(name + seed), FSharpOption<int>.None)));
        }

        var rnd = new Rnd(ulong.Parse(replay.Groups[1].Value, CultureInfo.InvariantCulture), ulong.Parse(replay.Groups[2].Value, CultureInfo.InvariantCulture));
        var size = replay.Groups[3].Success ? FSharpOption<int>.Some(int.Parse(replay.Groups[3].Value, CultureInfo.InvariantCulture)) : FSharpOption<int>.None;
        return config.WithReplay(FSharpOption<Replay>.Some(new Replay(rnd, size)));
    }

    /// <summary>FNV-1a: the same on every machine, which the hash of the platform is not.</summary>
    private static Rnd Seed(string name) => new(name.Aggregate(14695981039346656037, static (hash, letter) => unchecked((hash ^ letter) * 1099511628211)));
}
