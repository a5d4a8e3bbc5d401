using NodaTime;

namespace Ecvet;

public sealed partial record ConversionRules
{
    /// <summary>
    /// The conversions of size that were read in a source (A or B). There is none between ECVET and another system: a body that sets
    /// one registers it with <see cref="With"/> (rules P9 and E2).
    /// </summary>
    public static ConversionRules Published { get; } = new(
    [
        new("SCQF-ECTS", new("SCQF"), PointSystem.Ects, new Ratio(1, 2), Said(
            "120 SCQF credit points a year stand beside 60 ECTS credits a year.",
            "120 points de crédit SCQF par an correspondent à 60 crédits ECTS par an."), Read("SCQF Partnership, credit points")),
        new("SE-YHP-LENGTH", new("SE-YHP"), PointSystem.Ects, new Ratio(3, 10), Said(
            "200 points of higher vocational education are as long as 60 credits; length only, not level, and never automatic.",
            "200 points de l'enseignement professionnel supérieur ont la longueur de 60 crédits ; longueur seulement, non le niveau, et jamais d'office."), Read("Swedish agency for higher vocational education")),
        new("SE-HE-2007", new("SE-POANG"), new("SE-HP"), new Ratio(3, 2), Said(
            "A week was one point until 30 June 2007 and is 1.5 credits since.",
            "Une semaine valait un point jusqu'au 30 juin 2007 et vaut 1,5 crédit depuis."), Read("Swedish national union of students, högskolepoäng")),
        new("FI-2015", new("FI-OV"), new("FI-OSP"), new Ratio(3, 2), Said(
            "A whole qualification of 120 study weeks became one of 180 competence points; its parts were sized anew.",
            "Une certification entière de 120 semaines d'études est devenue une certification de 180 points de compétence ; ses parties ont été redimensionnées."), Read("Finnish qualification requirements of 2015"), multiplesOf: new Points(120, new("FI-OV"))),
        new("LT-2015", new("LT-KREDITAS-2013"), new("LT-KREDITAS"), new Ratio(6, 5), Said(
            "A year had 50 credits by the agreement of 2013 and has 60 since 2015; whole years only.",
            "Une année comptait 50 crédits selon l'accord de 2013 et en compte 60 depuis 2015 ; années entières seulement."), Read("Lithuanian agreement of 2013", "the source names the years only"), ValidityPeriod.Since(new LocalDate(2015, 1, 1)), multiplesOf: new Points(50, new("LT-KREDITAS-2013"))),
    ]);

    private static LocalizedText Said(string english, string french) => LocalizedText.Of("en", english).With("fr", french);

    private static FactSource Read(string key, string note = "") => new(key, Confidence.Secondary, note);
}
