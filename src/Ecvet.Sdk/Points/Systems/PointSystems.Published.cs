using NodaTime;

namespace Ecvet;

public sealed partial record PointSystems
{
    /// <summary>
    /// The systems that ship with the library: only figures read in a source, in full (A) or in an excerpt (B). A figure that is
    /// not there could not be confirmed; register your own with <see cref="With"/>.
    /// </summary>
    public static PointSystems Published { get; } = new(
    [
        new(PointSystem.Ecvet, "EU", new("2009/C 155/02, Annex II.4", Confidence.Primary, "by convention, for the outcomes of a year of formal full-time training"), "ECVET point", 60),
        new(PointSystem.Ects, "EU", new("ECTS Users' Guide", Confidence.Primary, "a full academic year of 1 500 to 1 800 hours"), "ECTS credit", 60, new(25, 30)),
        new(PointSystem.Ects, "ES", Excerpt("Spanish higher vocational training", "a cycle of 2 000 taught hours is 120; taught hours are not the hours of a credit"), "ECTS credit", 60),
        new(new("FI-OSP"), "FI", Excerpt("Finnish qualification requirements of 2015", "decoupled from hours"), "osaamispiste", 60, validity: From(2015, 8, 1)),
        new(new("FI-OV"), "FI", Excerpt("Finnish qualification requirements before 2015", "a qualification had 120"), "opintoviikko", 40, new(40), validity: Until(2015, 7, 31)),
        new(new("SI-KT"), "SI", Excerpt("Slovenian programmes (geps.si, eportal.mss.edus.si)", "the hours of real programmes lie between 16 and 26 a point; no divisor fits"), "kreditna točka", 60),
        new(new("EE-EKAP"), "EE", Excerpt("Estonian state portal (eesti.ee), vocational education"), "EKAP", 60, new(26)),
        new(new("IS-FEIN"), "IS", Excerpt("Icelandic upper secondary schools (kvenno.is, mh.is)", "three days of six to eight hours; a school year of 180 days"), "framhaldsskólaeining", 60, new(18, 24)),
        new(new("MT-CREDIT"), "MT", Excerpt("Malta Further and Higher Education Authority", "at least 5 of the hours in contact"), "credit", 60, new(25)),
        new(new("MT-MCAST"), "MT", Excerpt("Malta College of Arts, Science and Technology", "no number a year: three years of apprenticeship are 120"), "credit", null, new(25)),
        new(new("LT-KREDITAS-2013"), "LT", Excerpt("Lithuanian agreement of 2013", "the source names the years only"), "kreditas", 50, validity: ValidityPeriod.Between(new LocalDate(2013, 1, 1), new LocalDate(2014, 12, 31))),
        new(new("LT-KREDITAS"), "LT", Excerpt("Eurydice, Lithuania", "academic hours; the source names the year only"), "kreditas", 60, new(27), validity: From(2015, 1, 1)),
        new(new("SE-YHP"), "SE", Excerpt("Swedish agency for higher vocational education", "five points a week"), "yrkeshögskolepoäng", 200),
        new(new("SCQF"), "GB-SCT", Excerpt("SCQF Partnership, credit points"), "SCQF credit point", 120, new(10)),
        new(new("RQF"), "GB-ENG", Excerpt("Ofqual, total qualification time", RoughYear), "credit", null, new(10)),
        new(new("RQF"), "GB-NIR", Excerpt("Ofqual, total qualification time", RoughYear), "credit", null, new(10)),
        new(new("IE-FET"), "IE", Excerpt("QQI, types of awards", "the hours of a credit are not confirmed"), "FET credit", 120),
        new(new("RO-CREDIT"), "RO", Excerpt("Romanian order 6768/2023", "15 hours taught and 15 of one's own; in vocational training"), "credit", 60, new(30)),
    ]);

    private const string RoughYear = "a credit is ten hours of total qualification time; about 120 a year, which is no figure";

    private static FactSource Excerpt(string key, string note = "") => new(key, Confidence.Secondary, note);

    private static ValidityPeriod From(int year, int month, int day) => ValidityPeriod.Since(new LocalDate(year, month, day));

    private static ValidityPeriod Until(int year, int month, int day) => new(null, new LocalDate(year, month, day));
}
