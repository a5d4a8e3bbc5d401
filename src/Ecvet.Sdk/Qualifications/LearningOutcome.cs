using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A statement of what a learner knows, understands and is able to do after learning (Recommendation 2009/C 155/02, Annex I (b)).
/// No template and no taxonomy is prescribed (rule U15).
/// </summary>
[DebuggerDisplay("{Code,nq}")]
public sealed record LearningOutcome : ICanonical
{
    /// <summary>A learning outcome.</summary>
    /// <param name="code">The code within its unit.</param>
    /// <param name="text">The statement.</param>
    /// <param name="category">Knowledge, skills or competence.</param>
    /// <param name="parts">Declared parts which together are the whole outcome.</param>
    /// <param name="skills">Identifiers of shared skill lists (such as ESCO); they suggest and never decide.</param>
    /// <exception cref="ArgumentException">The code is no code, or a part stands twice.</exception>
    public LearningOutcome(string code, LocalizedText text, OutcomeCategory category = OutcomeCategory.Unspecified, IEnumerable<OutcomePart>? parts = null, IEnumerable<string>? skills = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Code = CodeText.Require(code, nameof(code));
        Text = text;
        Category = category;
        Parts = ValueList.From(parts);
        Skills = ValueList.From(skills?.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        if (Parts.Select(static part => part.Code).Distinct(StringComparer.Ordinal).Count() != Parts.Count)
        {
            throw new ArgumentException("Each part of an outcome has a code of its own.", nameof(parts));
        }
    }

    /// <summary>The code within its unit.</summary>
    public string Code { get; }

    /// <summary>The statement.</summary>
    public LocalizedText Text { get; }

    /// <summary>Knowledge, skills or competence.</summary>
    public OutcomeCategory Category { get; }

    /// <summary>Declared parts which together are the whole outcome; empty when it has none.</summary>
    public ValueList<OutcomePart> Parts { get; }

    /// <summary>Identifiers of shared skill lists, in ordinal order.</summary>
    public ValueList<string> Skills { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("code", Code);
        writer.Write("text", Text);
        writer.Write("category", Category);
        writer.Write("parts", Parts);
        writer.Write("skills", Skills);
    }
}
