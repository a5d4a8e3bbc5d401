namespace Ecvet;

public static partial class Samples
{
    /// <summary>The common units. COMMUNICATION is made of declared parts with points of their own, which together are the whole.</summary>
    private static QualificationBuilder DescribeCommonUnits(this QualificationBuilder home) => home
        .Unit("COMMUNICATION", "Communication and interaction", 11, unit => Frame(unit, "FI-400012")
            .Part("COM-NATIVE", "First language", 4, part => Part(part, Can("Writes and speaks for the purpose and the reader."), Answers("Leads a difficult conversation with a customer.")))
            .Part("COM-SECOND", "Second national language", 1, part => Part(part, Can("Copes with everyday situations at work in the second national language.")))
            .Part("COM-FOREIGN", "Foreign language", 3, part => Part(part, Can("Understands instructions of the trade in a foreign language."), Can("Explains one's work in a foreign language.")))
            .Part("COM-DIGITAL", "Digital skills", 2, part => Part(part, Can("Uses the digital tools of the trade safely.")))
            .Part("COM-ARTS", "Arts and creative expression", 1, part => Part(part, Can("Makes something of one's own and shows it to others."))))
        .Describe("MATHSCIENCE", "FI-400013", "Mathematics and science", 6,
            Can("Calculates percentages, areas and volumes as the trade needs them."),
            Knows("Explains forces, heat and current in a vehicle."),
            Knows("Explains which chemicals of the trade are dangerous, and why."))
        .Describe("SOCIETY", "FI-400014", "Citizenship and working life", 9,
            Knows("Explains rights and duties at work and in society."),
            Can("Plans one's own studies and the way into working life."),
            Answers("Looks after one's own ability to work and the environment."));

    private static void Part(UnitBuilder part, params ReadOnlySpan<(OutcomeCategory Category, string Text)> outcomes) => part
        .Version(HomeVersion)
        .AssessedBy("Demonstration in a task of the part.", "Each outcome is shown or not shown.")
        .With(Numbered("", outcomes));
}
