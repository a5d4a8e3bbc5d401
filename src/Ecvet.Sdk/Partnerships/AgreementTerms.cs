using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// What a learning agreement says of the stay besides what is to be achieved: the sections of the current Erasmus+ agreement on the
/// programme, support, assessment, documentation and return (rules L6 and L7). All of them may be left out.
/// </summary>
[DebuggerDisplay("{Activities.Count} activities")]
public sealed record AgreementTerms : ICanonical
{
    /// <summary>Terms.</summary>
    /// <param name="activities">The learning activities and tasks, in order.</param>
    /// <param name="mode">How the learning takes place.</param>
    /// <param name="support">Who accompanies the participant at home and at the host, and how.</param>
    /// <param name="assessment">How it is assessed: procedure and criteria.</param>
    /// <param name="documentation">By which documents what is achieved is recorded.</param>
    /// <param name="reintegration">What is done on return.</param>
    /// <param name="intermediary">An organisation that arranges the stay; empty when none.</param>
    /// <param name="project">The number of the project; empty when none.</param>
    public AgreementTerms(
        IEnumerable<LocalizedText>? activities = null,
        LearningMode mode = LearningMode.Unspecified,
        LocalizedText? support = null,
        LocalizedText? assessment = null,
        LocalizedText? documentation = null,
        LocalizedText? reintegration = null,
        Identifier<Institution> intermediary = default,
        string project = "")
    {
        ArgumentNullException.ThrowIfNull(project);
        Activities = ValueList.From(activities?.Where(static activity => !activity.IsEmpty));
        Mode = mode;
        Support = support ?? LocalizedText.Empty;
        Assessment = assessment ?? LocalizedText.Empty;
        Documentation = documentation ?? LocalizedText.Empty;
        Reintegration = reintegration ?? LocalizedText.Empty;
        Intermediary = intermediary;
        Project = project;
    }

    /// <summary>Nothing is said.</summary>
    public static AgreementTerms None { get; } = new();

    /// <summary>The learning activities and tasks, in order.</summary>
    public ValueList<LocalizedText> Activities { get; }

    /// <summary>How the learning takes place.</summary>
    public LearningMode Mode { get; }

    /// <summary>Who accompanies the participant at home and at the host, and how; may be empty.</summary>
    public LocalizedText Support { get; }

    /// <summary>How it is assessed: procedure and criteria; may be empty.</summary>
    public LocalizedText Assessment { get; }

    /// <summary>By which documents what is achieved is recorded; may be empty.</summary>
    public LocalizedText Documentation { get; }

    /// <summary>What is done on return; may be empty.</summary>
    public LocalizedText Reintegration { get; }

    /// <summary>An organisation that arranges the stay; empty when none.</summary>
    public Identifier<Institution> Intermediary { get; }

    /// <summary>The number of the project; empty when none.</summary>
    public string Project { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("activities", Activities);
        writer.Write("mode", Mode);
        writer.Write("support", Support);
        writer.Write("assessment", Assessment);
        writer.Write("documentation", Documentation);
        writer.Write("reintegration", Reintegration);
        writer.Write("intermediary", Intermediary);
        writer.Write("project", Project);
    }
}
