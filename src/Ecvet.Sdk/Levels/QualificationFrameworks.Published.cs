using NodaTime;

namespace Ecvet;

public sealed partial record QualificationFrameworks
{
    /// <summary>
    /// The frameworks that ship with the library. Where the European level of a national one was read in a source it is confirmed (B);
    /// elsewhere only the names of the levels were, and their relation is a conclusion (C): it is marked, and leads to a person.
    /// </summary>
    /// <remarks>In the tables below <c>7=6</c> is national level 7 at European level 6, <c>1=7/8</c> at both, <c>A=</c> at none; a question mark marks what is not confirmed.</remarks>
    public static QualificationFrameworks Published { get; } = new(
    [
        Of("IE NQF", "IE", "Irish National Framework of Qualifications", "1=1?; 2=1?; 3=2; 4=3; 5=4; 6=5; 7=6; 8=6; 9=7; 10=8"),
        Of("SCQF", "GB-SCT", "Scottish Credit and Qualifications Framework", "1=?; 2=?; 3=1?; 4=2; 5=3; 6=4; 7=5; 8=5; 9=6; 10=6; 11=7; 12=8"),
        Of("RQF", "GB-ENG GB-NIR", "Regulated Qualifications Framework", Regulated),
        Of("CQFW", "GB-WLS", "Credit and Qualifications Framework for Wales", Regulated),
        Of("SQF", "SI", "Slovenian Qualifications Framework", "1=1; 2=2; 3=3; 4=4; 5=4?; 6=5; 7=6; 8=7?; 9=8?; 10=8?"),
        Of("ISQF", "IS", "Icelandic Qualifications Framework", "1=1/2?; 2=3?; 3=4?; 4=5; 5.1=6; 5.2=6; 6.1=7; 6.2=7; 7=8"),
        Of("FR 1969", "FR", "French levels of 1969", "infra-V=; V=3; IV=4; III=5; II=6; I=7/8", new(null, new LocalDate(2019, 12, 31))),
        Of("FR 2019", "FR", "French national framework of professional certifications", "1=1; 2=2; 3=3; 4=4; 5=5; 6=6; 7=7; 8=8", ValidityPeriod.Since(new LocalDate(2019, 1, 9))),
        Of("MQF", "MT", "Malta Qualifications Framework", "A=?; B=?; " + OneToOne),
        Of("BQF", "BG", "Bulgarian Qualifications Framework", "0=; 1=1; 2=2; 3=3; 4=4; 5=5; 6=6; 7=7; 8=8"),
        Of("NLQF", "NL", "Dutch National Qualifications Framework", "Entry=?; 1=1?; 2=2?; 3=3?; 4=4?; 4+=4?; 5=5?; 6=6?; 7=7?; 8=8?"),
        Of("CROQF", "HR", "Croatian Qualifications Framework", "1=1?; 2=2?; 3=3?; 4.1=4?; 4.2=4?; 5=5?; 6=6?; 7.1=7?; 7.2=7?; 8.1=8?; 8.2=8?"),
        Of("ME NQF", "ME", "Montenegrin Qualifications Framework", "1.1=1?; 1.2=1?; 2=2?; 3=3?; 4.1=4?; 4.2=4?; 5=5?; 6=6?; 7.1=7?; 7.2=7?; 8=8?"),
        Of("NNMQF", "MK", "North Macedonian Qualifications Framework", "5 A=5?; 5 B=5?; 6 A=6?; 6 B=6?; 7 A=7?; 7 B=7?"),
        Of("CyQF", "CY", "Cyprus Qualifications Framework", "5a=5?; 5b=5?; 5c=5?; 7a=7?; 7b=7?; 7c=7?"),
        Of("NKR", "NO", "Norwegian Qualifications Framework", "2=2?; 3=3?; 4=4?; 5.1=5?; 5.2=5?; 6.1=6?; 6.2=6?; 7=7?; 8=8?"),
        Of("NQFS", "RS", "Serbian Qualifications Framework", "6.1=6?; 6.2=6?; 7.1=7?; 7.2=7?"),
        Of("EstQF", "EE", "Estonian Qualifications Framework", "1=1; 2=2; 3=3; 4=4; 5=5; 6=6; 7=7; 8=8"),
        .. OneToOneFrameworks.Select(static framework => Of(framework.Code, framework.Country, framework.Name, OneToOne)),
    ]);

    private const string OneToOne = "1=1?; 2=2?; 3=3?; 4=4?; 5=5?; 6=6?; 7=7?; 8=8?";

    private const string Regulated = "Entry 1=?; Entry 2=?; Entry 3=1?; 1=2; 2=3; 3=4; 4=5; 5=5; 6=6; 7=7; 8=8";

    /// <summary>Frameworks of eight levels whose names were read; that they correspond one to one is a conclusion.</summary>
    private static (string Code, string Country, string Name)[] OneToOneFrameworks =>
    [
        ("FiNQF", "FI", "Finnish National Qualifications Framework"),
        ("SeQF", "SE", "Swedish National Qualifications Framework"),
        ("DK NQF", "DK", "Danish National Qualifications Framework"),
        ("DQR", "DE", "German National Qualifications Framework"),
        ("AT NQF", "AT", "Austrian National Qualifications Framework"),
        ("LQF", "LV", "Latvian Qualifications Framework"),
        ("LTQF", "LT", "Lithuanian National Qualifications Framework"),
        ("PQF", "PL", "Polish National Qualifications Framework"),
        ("QNQ", "PT", "Portuguese National Qualifications Framework"),
        ("ROQF", "RO", "Romanian National Qualifications Framework"),
        ("SKKR", "SK", "Slovak National Qualifications Framework"),
        ("HuQF", "HU", "Hungarian National Qualifications Framework"),
        ("HQF", "GR", "Hellenic National Qualifications Framework"),
        ("IT NQF", "IT", "Italian Qualifications Framework"),
        ("CLQ", "LU", "Luxembourg Qualifications Framework"),
        ("MECU", "ES", "Spanish Qualifications Framework for Lifelong Learning"),
        ("FQF", "BE-FL", "Flemish Qualifications Framework"),
        ("CFC", "BE-FR", "Qualifications Framework of the French Community of Belgium"),
        ("QDG", "BE-DE", "Qualifications Framework of the German-speaking Community of Belgium"),
        ("TQF", "TR", "Turkish Qualifications Framework"),
        ("AQF", "AL", "Albanian Qualifications Framework"),
        ("BH NQF", "BA", "Qualifications Framework of Bosnia and Herzegovina"),
        ("KS NQF", "XK", "Kosovo National Qualifications Framework"),
        ("NQFL", "LI", "National Qualifications Framework of Liechtenstein"),
        ("NQF VPET", "CH", "Swiss Qualifications Framework of Vocational and Professional Education"),
        ("NSK", "CZ", "Czech National Register of Qualifications"),
    ];

    private static NationalFramework Of(string code, string countries, string name, string levels, ValidityPeriod validity = default) => new(code, countries.Split(' '), LocalizedText.Of("en", name), levels.Split("; ").Select(entry =>
    {
        var (level, eqf) = entry.Split('=') switch { [var left, var right] => (left, right), _ => throw new FormatException(entry) };
        return new LevelReferencing(
            new(code, level),
            eqf.TrimEnd('?').Split('/', StringSplitOptions.RemoveEmptyEntries).Select(EqfLevel.Parse),
            eqf.EndsWith('?') ? new("names of the levels in the European Learning Model", Confidence.Unconfirmed, "the relation to the European level is a conclusion") : new("referencing of the framework, in an excerpt", Confidence.Secondary),
            validity);
    }));
}
