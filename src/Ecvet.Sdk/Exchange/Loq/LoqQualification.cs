using System.Diagnostics;

namespace Ecvet.Exchange.Loq;

/// <summary>A qualification with what a dataset of qualifications asks for beside it.</summary>
[DebuggerDisplay("{Qualification}")]
public sealed record LoqQualification
{
    /// <summary>A qualification for a dataset.</summary>
    /// <param name="qualification">The qualification.</param>
    /// <param name="fields">Its fields of education; the format asks for at least one, and its units get the same.</param>
    /// <param name="languages">The languages in which it can be acquired; the format asks for at least one, and its units get the same.</param>
    /// <param name="setting">The setting of the learning; informal learning has no word in the published list.</param>
    /// <param name="modes">How the learning takes place.</param>
    public LoqQualification(
        Qualification qualification, IEnumerable<EducationField>? fields = null, IEnumerable<LanguageTag>? languages = null, LearningSetting setting = LearningSetting.Unspecified, IEnumerable<LearningMode>? modes = null)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        Qualification = qualification;
        Fields = ValueList.From(fields);
        Languages = ValueList.From(languages);
        Setting = setting;
        Modes = ValueList.From(modes);
    }

    /// <summary>The qualification.</summary>
    public Qualification Qualification { get; }

    /// <summary>Its fields of education (ISCED-F 2013), in the order of the document.</summary>
    public ValueList<EducationField> Fields { get; }

    /// <summary>The languages in which it can be acquired, in the order of the document.</summary>
    public ValueList<LanguageTag> Languages { get; }

    /// <summary>The setting of the learning.</summary>
    public LearningSetting Setting { get; }

    /// <summary>How the learning takes place, in the order of the document.</summary>
    public ValueList<LearningMode> Modes { get; }
}
