using Ecvet.Exchange.Case;
using NodaTime;

namespace Ecvet;

/// <summary>Makes frameworks of competences of qualifications.</summary>
public static class CaseExport
{
    /// <summary>The qualification as a framework of units and outcomes; write it with <see cref="CaseFramework.Write"/>.</summary>
    /// <param name="qualification">The qualification.</param>
    /// <param name="address">The address under which the framework is published, without a slash at its end.</param>
    /// <param name="changedOn">The day of its last change.</param>
    /// <param name="language">The language of its texts, for each has one only.</param>
    public static CaseFramework ToCase(this Qualification qualification, string address, DateOnly changedOn, string language = "en") =>
        new(qualification, address, LocalDate.FromDateOnly(changedOn).AtMidnight().WithOffset(Offset.Zero), LanguageTag.Parse(language));
}
