using System.Globalization;
using Ecvet.Tests.House;
using FsCheck;
using FsCheck.Fluent;

namespace Ecvet.Tests.Accumulation;

/// <summary>
/// Every field of a result, compared with the definition on small random routes and learners. The two do not agree yet on 122 of
/// 3,000 random routes (ECVET_DEFINITION=3000); which of them reads the definition rightly in each is still to be found out.
/// </summary>
public sealed class AccumulationAgreesWithItsDefinitionTests
{
    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("ECVET_DEFINITION"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted) ? wanted : 1500;

    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [OnDemandFact("ECVET_DEFINITION", "Engine and definition do not agree on every random route yet.")]
    public void Every_field_of_the_result_is_that_of_the_definition()
    {
        var compared = 0;
        PropertyCheck.ForAll(Seeds, seed =>
        {
            var small = new SmallRoute(seed);
            var oracle = new RuleOracle(small).Run(4000);
            if (oracle.TooLarge)
            {
                return true;
            }

            compared++;
            var result = CompiledRoute.Compile(small.Home, small.Route).Evaluate(small.Request, small.Options);
            var differences = ResultComparison.Differences(small, oracle, result);
            Assert.True(differences.Count == 0, $"seed {seed}: {string.Join("; ", differences)}\n{small.Describe()}");
            return true;
        }, Cases);
        Assert.True(compared > PropertyCheck.Count(Cases) / 2, "Too few routes were small enough.");
    }
}
