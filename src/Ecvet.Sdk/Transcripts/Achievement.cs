using System.Diagnostics;
using Ecvet.Rules;
using NodaTime;

namespace Ecvet;

/// <summary>
/// Something that has been recognised at home: a unit of the qualification, or something it does not list that a person accepted
/// for a free choice. Recognition is fixed; where it counts is open unless the decision or a pin names the place.
/// </summary>
[DebuggerDisplay("{Id,nq}")]
public sealed record Achievement : ICanonical
{
    /// <summary>An achievement.</summary>
    /// <param name="unit">The unit recognised.</param>
    /// <param name="points">The amount recognised; none where the size in the route is meant, or there are no points.</param>
    /// <param name="target">What a repeatable unit was aimed at (an animal group, an instrument); empty otherwise.</param>
    /// <param name="source">Where it comes from.</param>
    /// <param name="recognisedOn">The day of recognition; none when not said.</param>
    /// <param name="provider">Where it was assessed; empty when not said.</param>
    /// <param name="tags">Marks that rules of combination may ask for.</param>
    /// <param name="level">Its level, where it differs from that of the unit or the unit is not listed.</param>
    /// <param name="acceptedFor">Free choices of the rule for which a person accepted it: identifiers of their nodes.</param>
    /// <param name="countsAt">The node where it counts, where the decision names one; empty when the placement is open.</param>
    /// <param name="version">The version of the unit; empty when not said.</param>
    /// <param name="title">Its title, where the unit is not listed.</param>
    /// <param name="id">Its identifier in the learner's record; that of unit and target unless said.</param>
    /// <exception cref="ArgumentException">The unit is empty.</exception>
    public Achievement(
        UnitId unit,
        Points? points = null,
        string target = "",
        AchievementSource source = AchievementSource.Unspecified,
        LocalDate? recognisedOn = null,
        Identifier<Institution> provider = default,
        IEnumerable<string>? tags = null,
        QualificationLevel? level = null,
        IEnumerable<Identifier<RuleNode>>? acceptedFor = null,
        Identifier<RuleNode> countsAt = default,
        string version = "",
        LocalizedText? title = null,
        Identifier<Achievement> id = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(version);
        if (unit.IsEmpty)
        {
            throw new ArgumentException("An achievement is of a unit.", nameof(unit));
        }

        Unit = unit;
        Points = points;
        Target = target;
        Source = source;
        RecognisedOn = recognisedOn;
        Provider = provider;
        Tags = ValueList.From(tags?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Level = level ?? QualificationLevel.Unknown;
        AcceptedFor = ValueList.From(acceptedFor?.Distinct().Order());
        CountsAt = countsAt;
        Version = version;
        Title = title ?? LocalizedText.Empty;
        Id = id.IsEmpty ? new(CodeText.Compose(target.Length == 0 ? unit.ToString() : unit + "/" + target)) : id;
    }

    /// <summary>Its identifier in the learner's record.</summary>
    public Identifier<Achievement> Id { get; }

    /// <summary>The unit recognised.</summary>
    public UnitId Unit { get; }

    /// <summary>The version of the unit; empty when not said.</summary>
    public string Version { get; }

    /// <summary>The amount recognised; none where the size in the route is meant.</summary>
    public Points? Points { get; }

    /// <summary>What a repeatable unit was aimed at; empty otherwise.</summary>
    public string Target { get; }

    /// <summary>Where it comes from.</summary>
    public AchievementSource Source { get; }

    /// <summary>The day of recognition; none when not said.</summary>
    public LocalDate? RecognisedOn { get; }

    /// <summary>Where it was assessed; empty when not said.</summary>
    public Identifier<Institution> Provider { get; }

    /// <summary>Marks that rules of combination may ask for, in ordinal order.</summary>
    public ValueList<string> Tags { get; }

    /// <summary>Its level, where it differs from that of the unit or the unit is not listed.</summary>
    public QualificationLevel Level { get; }

    /// <summary>Free choices for which a person accepted it, in ordinal order.</summary>
    public ValueList<Identifier<RuleNode>> AcceptedFor { get; }

    /// <summary>The node where it counts, where the decision names one; empty when the placement is open.</summary>
    public Identifier<RuleNode> CountsAt { get; }

    /// <summary>Its title, where the unit is not listed; may be empty.</summary>
    public LocalizedText Title { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("unit", Unit);
        writer.Write("version", Version);
        writer.Write("points", Points);
        writer.Write("target", Target);
        writer.Write("source", Source);
        writer.Write("recognisedOn", RecognisedOn);
        writer.Write("provider", Provider);
        writer.Write("tags", Tags);
        writer.Write("level", Level);
        writer.Write("acceptedFor", AcceptedFor);
        writer.Write("countsAt", CountsAt);
        writer.Write("title", Title);
    }
}
