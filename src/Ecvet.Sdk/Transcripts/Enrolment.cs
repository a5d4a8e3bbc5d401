using System.Diagnostics;
using Ecvet.Rules;
using NodaTime;

namespace Ecvet;

/// <summary>A learner's enrolment at home: in which version of which qualification, by which route and pathway, since when.</summary>
[DebuggerDisplay("{Qualification,nq}")]
public sealed record Enrolment : ICanonical
{
    /// <summary>An enrolment.</summary>
    /// <param name="learner">The learner.</param>
    /// <param name="qualification">The version of the qualification.</param>
    /// <param name="route">The code of the route; empty when not chosen.</param>
    /// <param name="pathways">The pathways chosen: identifiers of nodes below choices of the rule.</param>
    /// <param name="startedOn">The first day; none when not said.</param>
    /// <param name="home">The home institution; empty when not said.</param>
    public Enrolment(
        LearnerKey learner,
        QualificationReference qualification,
        string route = "",
        IEnumerable<Identifier<RuleNode>>? pathways = null,
        LocalDate? startedOn = null,
        Identifier<Institution> home = default)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        ArgumentNullException.ThrowIfNull(route);
        Learner = learner;
        Qualification = qualification;
        Route = route;
        Pathways = ValueList.From(pathways?.Distinct().Order());
        StartedOn = startedOn;
        Home = home;
    }

    /// <summary>The learner.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The version of the qualification.</summary>
    public QualificationReference Qualification { get; }

    /// <summary>The code of the route; empty when not chosen.</summary>
    public string Route { get; }

    /// <summary>The pathways chosen, in ordinal order; empty when none is chosen yet.</summary>
    public ValueList<Identifier<RuleNode>> Pathways { get; }

    /// <summary>The first day; none when not said.</summary>
    public LocalDate? StartedOn { get; }

    /// <summary>The home institution; empty when not said.</summary>
    public Identifier<Institution> Home { get; }

    /// <summary>An enrolment in a qualification.</summary>
    /// <param name="learner">The key by which the learner is known.</param>
    /// <param name="qualification">The qualification.</param>
    /// <param name="pathways">The pathways chosen.</param>
    public static Enrolment In(string learner, Qualification qualification, params IEnumerable<string> pathways)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        return new(new(learner), qualification.Reference, qualification.Routes.Count == 1 ? qualification.Routes[0].Code : "", pathways.Select(static pathway => new Identifier<RuleNode>(pathway)));
    }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("learner", Learner);
        writer.Write("qualification", Qualification);
        writer.Write("route", Route);
        writer.Write("pathways", Pathways);
        writer.Write("startedOn", StartedOn);
        writer.Write("home", Home);
    }
}
