namespace Ecvet;

public static partial class Samples
{
    /// <summary>The units of the painting area that no other area has.</summary>
    private static QualificationBuilder DescribePaintUnits(this QualificationBuilder home) => home
        .Describe("PRIMING", "FI-105726", "Priming and filling", 30,
            Knows("Chooses primer and filler for the material and the damage."),
            Can("Applies primer and filler and sands them to the fineness asked for."))
        .Describe("SPRAYING", "FI-105729", "Spray painting", 30,
            Can("Mixes a colour by its code and by eye and sprays it without a fault."),
            Answers("Protects oneself, others and the environment from solvents."))
        .Describe("MATERIALS", "FI-105707", "Repairing and painting different materials", 15,
            Knows("Tells steel, aluminium, plastic and composite apart and knows how each is repaired."),
            Can("Repairs and paints a part of plastic."))
        .Describe("BODYWORK", "FI-105701", "Body panel work", 15,
            Can("Removes and fits outer panels, glass and trim."),
            Can("Adjusts gaps and protects cavities against corrosion."))
        .Describe("DECORATION", "FI-105712", "Decorative painting", 15,
            Can("Designs and masks a pattern and paints it in several colours."),
            Answers("Agrees a design with a customer before work begins."));
}
