using Ecvet.Solving;

namespace Ecvet.Benchmarks;

/// <summary>A packing problem as plain numbers, for the baselines as well as for the engine. Groups stand after their parents; the first holds everything.</summary>
internal sealed record PackingInstance(PackingInstance.Group[] Groups, PackingInstance.Unit[] Units, int Credits, PackingInstance.Link[] Links)
{
    /// <summary>The problem for the engine.</summary>
    public MatchingProblem Problem()
    {
        var builder = new MatchingProblemBuilder().Limit(Groups[0].LeastUnits, Groups[0].MostUnits, Groups[0].LeastPoints, Groups[0].MostPoints);
        foreach (var group in Groups.Skip(1))
        {
            builder.AddGroup(group.Parent, group.LeastUnits, group.MostUnits, group.LeastPoints, group.MostPoints);
        }

        foreach (var unit in Units)
        {
            _ = unit.Weights is { } weights ? builder.AddUnit(unit.Group, unit.Points, weights, unit.Need) : builder.AddUnit(unit.Group);
        }

        for (var credit = 0; credit < Credits; credit++)
        {
            builder.AddCredit();
        }

        foreach (var link in Links)
        {
            _ = link.Outcomes is { } outcomes ? builder.AddLink(link.Credit, link.Unit, outcomes) : builder.AddLink(link.Credit, link.Unit, link.Points);
        }

        return builder.Build();
    }

    internal sealed record Group(int Parent, int LeastUnits = 0, int MostUnits = int.MaxValue, long LeastPoints = 0, long MostPoints = long.MaxValue);

    /// <summary>Without weights one link alone bears the unit, and says what it is then worth.</summary>
    internal sealed record Unit(int Group, long Points, long[]? Weights, long Need);

    internal sealed record Link(int Credit, int Unit, int[]? Outcomes, long Points);
}
