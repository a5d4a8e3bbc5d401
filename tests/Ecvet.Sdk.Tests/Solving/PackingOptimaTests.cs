using System.Globalization;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Solving;

/// <summary>The optima that a general solver of integer programmes proved.</summary>
public sealed class PackingOptimaTests
{
    [SharedFact("matching/optima.tsv")]
    public void Every_known_optimum_is_reproduced_with_proof()
    {
        var checkedRows = 0;
        foreach (var line in File.ReadLines(SharedFolder.PathOf("matching/optima.tsv")).Skip(1))
        {
            var cells = line.Split('\t');
            var problem = PackingInstances.Named(cells[0]);
            var solution = problem.Solve();
            Assert.True(solution.IsProven, line);
            Assert.Equal((cells[0], long.Parse(cells[1], CultureInfo.InvariantCulture), int.Parse(cells[2], CultureInfo.InvariantCulture)), (cells[0], solution.Points, solution.CreditsUsed));
            Assert.True(PackingBruteForce.Breach(problem, solution) is null, line);
            checkedRows++;
        }

        Assert.True(checkedRows > 40);
    }
}
