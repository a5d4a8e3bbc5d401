using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Accumulation;

/// <summary>
/// Every field of a result, compared with the definition on small random routes and learners: a sample in every run, and as many
/// as ECVET_DEFINITION says.
/// </summary>
public sealed class AccumulationAgreesWithItsDefinitionTests
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("ECVET_DEFINITION"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 300;

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void Every_field_of_the_result_is_that_of_the_definition()
    {
        var compared = 0;
        PropertyCheck.ForAll(Seeds, seed => compared += Compare(seed) ? 1 : 0, Cases);
        Assert.True(compared > PropertyCheck.Count(Cases) / 2, "Too few routes were small enough.");
    }

    // False where there are too many fillings to try.
    private static bool Compare(int seed)
    {
        var small = new SmallRoute(seed);
        var oracle = new RuleOracle(small).Run(4000);
        if (oracle.TooLarge)
        {
            return false;
        }

        var result = CompiledRoute.Compile(small.Home, small.Route).Evaluate(small.Request, small.Options);
        var differences = ResultComparison.Differences(small, oracle, result);
        Assert.True(differences.Count == 0, $"seed {seed}: {string.Join("; ", differences)}\n{small.Describe()}");
        return true;
    }
}
