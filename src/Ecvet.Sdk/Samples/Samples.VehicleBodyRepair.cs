using Ecvet.Rules;

namespace Ecvet;

public static partial class Samples
{
    /// <summary>
    /// The Slovenian programme of vehicle body repair, 180 points: 54 of general subjects (P1 to P7), 51 of vocational units (M1 to M6,
    /// one of M7 and M8, one of M9 and M10), and the rest that the source does not divide.
    /// </summary>
    /// <remarks>
    /// Facts: codes, points and the two choices, as a Slovenian education portal published them; level 4 of the European framework.
    /// Invented: every title of a unit, every learning outcome, and that the 75 points which the source does not divide are one slot.
    /// The national documents call the units modules; as their outcomes are assessed one by one they stand here as units. The
    /// outcomes of M7 are coded 7.1, 7.2 and so on.
    /// </remarks>
    public static Qualification VehicleBodyRepair => HostProgramme.Document;

    private static class HostProgramme
    {
        internal static Qualification Document { get; } = Vocational(General(Qualification.Named("Vehicle body repairer", by: HostSchool)
                .Titled("en", "Vehicle body repair, upper secondary vocational programme")
                .Titled("fr", "Réparation de carrosserie, programme professionnel du secondaire")
                .Id("SI-vehicle-body-repair")
                .EqfLevel(4)
                .NationalLevel("SQF", "4")))
            .Total(180)
            .Rule(Rule)
            .Build();

        private static void Rule(GroupBuilder root) => root.Titled("Vehicle body repairer").Points(180)
            .Group("general", general => general.Titled("General subjects").Points(54).Required().RequiredUnits("P1", "P2", "P3", "P4", "P5", "P6", "P7"))
            .Group("vocational", vocational => vocational.Titled("Vocational units").Points(51).Required()
                .RequiredUnits("M1", "M2", "M3", "M4", "M5", "M6")
                .Choice("body-or-paint", choice => choice.Titled("Body or paint").Required().Pathway("body", pathway => pathway.RequiredUnits("M7")).Pathway("paint", pathway => pathway.RequiredUnits("M8")))
                .Choice("measure-or-style", choice => choice.Titled("Measuring or styling").Required().Pathway("measure", pathway => pathway.RequiredUnits("M9")).Pathway("style", pathway => pathway.RequiredUnits("M10"))))
            .FreeChoice("rest", 75, 75, "Practical training, open curriculum and final examination (not divided in the source)", acceptedBy: "the school");

        private static QualificationBuilder General(QualificationBuilder host) => Add(host, "P", 1,
            ("Slovene", 12, [Can("Writes and speaks Slovene for the purpose and the reader.")]),
            ("Mathematics", 12, [Can("Calculates areas, volumes and percentages."), Can("Reads and draws the graph of a function.")]),
            ("Foreign language", 9, [Can("Understands technical texts in a foreign language."), Can("Explains one's work in a foreign language.")]),
            ("Arts", 2, [Can("Makes a work of one's own and presents it.")]),
            ("Natural science", 6, [Knows("Explains forces, heat and current."), Knows("Explains dangers of chemicals.")]),
            ("Social science", 6, [Knows("Explains how the state and the world of work are ordered.")]),
            ("Physical education", 7, [Can("Keeps fit for physical work.")]));

        private static QualificationBuilder Vocational(QualificationBuilder host) => Add(host, "M", 1,
            ("Materials and joining", 4, [Knows("Chooses material and joint for a task."), Can("Welds, rivets and bonds sheet metal.")]),
            ("Maintenance of motor vehicles", 3, [Knows("Explains a maintenance plan."), Can("Carries out a maintenance and records it.")]),
            ("Diagnosis and safety at work", 3, [Can("Finds a fault by measuring."), Answers("Keeps the rules of safety, waste and quality.")]),
            ("Accessories", 3, [Knows("Knows which accessories need an approval."), Can("Fits and connects accessories.")]),
            ("Electrical and safety systems", 6,
                [Knows("Explains airbags, belts and their control."), Can("Disarms, replaces and tests safety equipment."), Knows("Reads circuit diagrams of the body."),
                    Can("Measures, repairs and codes equipment of the body."), Answers("Works on electrical and safety systems within one's limits and releases them only when tested.")]),
            ("Surface repair", 7,
                [Knows("Explains how sheet metal, plastic and paint behave under damage."), Can("Takes out dents without harming the paint."), Can("Prepares and fills a damaged place."),
                    Answers("Judges whether to repair or to replace.")]),
            ("Repair of vehicle bodies", 18,
                [Knows("Explains how a body takes up a collision."), Can("Straightens and joins body parts."), Answers("Plans the repair of a damaged body."), Can("Brings a filled place to its form and fineness.")]),
            ("Painting of vehicle bodies", 18, [Knows("Explains the layers of a paint."), Can("Sands, cleans and masks a surface."), Can("Sprays a colour without a fault.")]),
            ("Measuring of vehicle bodies", 7, [Can("Measures a body in three dimensions and documents the result."), Knows("Explains measuring systems and their limits.")]),
            ("Styling of vehicle bodies", 7, [Can("Designs and paints a pattern.")]));

        private static QualificationBuilder Add(QualificationBuilder host, string letter, int from, params ReadOnlySpan<(string Title, decimal Points, (OutcomeCategory, string)[] Outcomes)> units)
        {
            for (var i = 0; i < units.Length; i++)
            {
                var (title, points, outcomes) = units[i];
                var number = (from + i).ToString(System.Globalization.CultureInfo.InvariantCulture);
                var numbered = Numbered(number + ".", outcomes);
                host.Unit(letter + number, title, points, unit => unit
                    .AssessedBy("Written, oral and practical assessment at the school.", "Grades 1 to 5; 2 is the lowest that passes.").With(numbered));
            }

            return host;
        }
    }
}
