namespace Ecvet.Tests.Register;

/// <content>What is found when sizes are converted and compared.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfConversion =>
    [
        new("ECV0212", "a common unit that is a tenth of one qualification and a third of another", static () => PointAllocation.Of(180, ("COMMON", 1), ("WIRING", 9)).CompareWith(PointAllocation.Of(120, ("COMMON", 1), ("PAINTING", 2)), "Painter")),
        Converted("ECV0221", "60 ECVET points asked for in ECTS credits, and no rule registered", ConversionRules.Published, new(60), PointSystem.Ects),
        Converted("ECV0222", "the 20 study weeks of general subjects of a Finnish qualification of 120", ConversionRules.Published, new(20, new("FI-OV")), new("FI-OSP")),
        Registered("ECV0223", "a second rule from SCQF to ECTS for the same time", new("HALF", new("SCQF"), PointSystem.Ects, new Ratio(1, 2), "The same once more.", Institute)),
        Registered("ECV0224", "a way back from ECTS to SCQF by 2.5, where the way there is by a half", new("BACK", PointSystem.Ects, new("SCQF"), 2.5m, "A mistake.", Institute)),
        Converted("ECV0225", "10 points of a system by a third", ConversionRules.Empty.With(new("THIRD", new("X"), PointSystem.Ecvet, new Ratio(1, 3), "Three years are one.", Institute)), new(10, new("X")), PointSystem.Ecvet),
    ];

    private static FactSource Institute => new("Institute of examples", Confidence.Secondary);

    private static FindingExample Converted(string code, string given, ConversionRules rules, Points amount, PointSystem to) => new(code, given, () => rules.Convert(amount, to, new DateOnly(2026, 6, 1)).Diagnostics);

    private static FindingExample Registered(string code, string given, ConversionRule rule) => new(code, given, () =>
    {
        ConversionRules.Published.TryWith(rule, out _, out var found);
        return found;
    });
}
