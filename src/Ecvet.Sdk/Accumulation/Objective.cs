using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// What is sought, most important first. Of what is then equally good, the least missing and after it the most counted is taken,
/// named or not; canonical order only picks which of the equally good answers is shown first.
/// </summary>
[DebuggerDisplay("{Name,nq}")]
public sealed record Objective : ICanonical
{
    /// <summary>An objective of your own.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="criteria">What is sought, most important first, each once.</param>
    /// <exception cref="ArgumentException">There is no criterion, or one stands twice.</exception>
    public Objective(string name, params IEnumerable<ObjectiveCriterion> criteria)
    {
        Name = CodeText.Require(name, nameof(name));
        Criteria = ValueList.From(criteria);
        if (Criteria.Count == 0 || Criteria.Distinct().Count() != Criteria.Count)
        {
            throw new ArgumentException("An objective has at least one criterion, each once.", nameof(criteria));
        }
    }

    /// <summary>Least missing, then most counted: the objective of accumulation.</summary>
    public static Objective Completion { get; } = new(nameof(Completion), ObjectiveCriterion.LeastMissing, ObjectiveCriterion.MostCounted);

    /// <summary>Agreed units counted, then least missing, then most units, then most points: the objective of matching.</summary>
    public static Objective Progress { get; } = new(nameof(Progress), ObjectiveCriterion.AgreedUnits, ObjectiveCriterion.LeastMissing, ObjectiveCriterion.MostUnits, ObjectiveCriterion.MostPoints);

    /// <summary>Most points counted, whatever is missing.</summary>
    public static Objective MostPoints { get; } = new(nameof(MostPoints), ObjectiveCriterion.MostPoints);

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What is sought, most important first.</summary>
    public ValueList<ObjectiveCriterion> Criteria { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("name", Name);
        writer.List("criteria", Criteria, static (list, criterion) => list.Write("-", criterion));
    }
}
