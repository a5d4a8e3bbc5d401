using Ecvet.Exchange.Loq;

namespace Ecvet;

/// <summary>Makes datasets of qualifications.</summary>
public static class LoqExport
{
    /// <summary>The qualification as a dataset of one; write it with <see cref="LoqDocument.Write"/>.</summary>
    /// <param name="qualification">The qualification.</param>
    /// <param name="fields">Its fields of education; the format asks for at least one.</param>
    /// <param name="languages">The languages in which it can be acquired; the format asks for at least one.</param>
    public static LoqDocument ToLoq(this Qualification qualification, IEnumerable<EducationField> fields, IEnumerable<LanguageTag> languages) => new([new LoqQualification(qualification, fields, languages)]);
}
