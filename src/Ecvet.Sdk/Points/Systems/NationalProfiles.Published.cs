using NodaTime;

namespace Ecvet;

public sealed partial record NationalProfiles
{
    /// <summary>
    /// What was read of national systems, in full (A) or in an excerpt (B). Most answers are unknown: only what a source says is
    /// here, and nothing is concluded from its silence.
    /// </summary>
    public static NationalProfiles Published { get; } = new(
    [
        new("FI", new("Finnish qualification requirements of 2015", Confidence.Primary, "routes by competence tests count units without points"), units: true, points: true, validity: ValidityPeriod.Since(new LocalDate(2015, 8, 1))),
        new("SI", Excerpt("Slovenian programmes (geps.si, eportal.mss.edus.si)", "four-year programmes end with the vocational matura, which carries points of its own"), points: true),
        new("EE", Excerpt("Estonian state portal (eesti.ee), vocational education"), points: true),
        new("IS", Excerpt("Icelandic upper secondary schools (kvenno.is, mh.is)"), points: true),
        new("MT", Excerpt("Malta Further and Higher Education Authority", "what has fewer credits than a qualification is called an award"), points: true),
        new("LT", Excerpt("Eurydice, Lithuania", "the source names the year only"), points: true, validity: ValidityPeriod.Since(new LocalDate(2015, 1, 1))),
        new("SE", Excerpt("Swedish agency for higher vocational education", "higher vocational education; from 100 points a certificate, from 200 a qualification"), points: true),
        new("GB-SCT", Excerpt("SCQF Partnership, credit points", "units have levels of their own"), units: true, points: true),
        new("GB-ENG", Excerpt("Ofqual, total qualification time"), points: true),
        new("GB-NIR", Excerpt("Ofqual, total qualification time"), points: true),
        new("IE", Excerpt("QQI, types of awards", "components are awarded as minor awards; they do not add up to a major award by credits alone"), units: true, points: true, partialAwards: true),
        new("ES", Excerpt("Spanish higher vocational training", "higher cycles only"), points: true),
        new("RO", Excerpt("Romanian order 6768/2023"), points: true),
        new("DE", Excerpt("ESyCQ; ECVET Magazine, December 2012", "units and credits can not replace the final examination"), finalExamination: true),
    ]);

    private static FactSource Excerpt(string key, string note = "") => new(key, Confidence.Secondary, note);
}
