namespace Ecvet;

public static partial class Samples
{
    /// <summary>The units of the body area, and the optional units that every area has.</summary>
    private static QualificationBuilder DescribeBodyUnits(this QualificationBuilder home) => home
        .Describe("SERVICE", "FI-105708", "Servicing and basic repair", 30,
            Knows("Explains what is checked at a service, in which order and why."),
            Can("Carries out a service by the manufacturer's plan and records it."),
            Can("Finds a fault by measuring and repairs what a service technician may repair."),
            Answers("Keeps the rules of safety and waste at the workplace and answers for a job from order to handover."))
        .Unit("SURFACE", "Repair of surface damage", 30, unit => Frame(unit, "FI-105725")
            .Outcome("1", "Explains how sheet metal, plastic and paint layers behave when they are dented or scratched.", OutcomeCategory.Knowledge)
            .Outcome("2", "Takes out dents without harming the paint where that is possible.", OutcomeCategory.Skills)
            .Outcome(new LearningOutcome("3", "Restores a damaged surface so that it can be painted.", OutcomeCategory.Skills,
                [new("fill", "Prepares and fills the damaged place."), new("finish", "Brings the filled place to its form and fineness.")]))
            .Outcome("4", "Judges whether a surface is repaired or a part replaced, and says what it costs.", OutcomeCategory.Competence))
        .Describe("BODY", "FI-105718", "Measuring and repairing body damage", 30,
            Knows("Explains how a body takes up a collision and where its structure must not be weakened."),
            Can("Straightens and joins body parts by the methods the manufacturer allows."),
            Can("Measures a body in three dimensions, before and after the repair, and documents the result."),
            Answers("Plans the repair of a damaged body and decides when a colleague has to be asked."))
        .Describe("PREPAINT", "FI-105715", "Preparation for painting", 15,
            Knows("Names the layers under a paint and what each of them needs."),
            Can("Sands, cleans and masks a surface so that it can be painted."))
        .Describe("SAFETY", "FI-105706", "Vehicle safety equipment", 15,
            Knows("Explains how airbags, belts and their control units work together."),
            Can("Disarms, replaces and tests safety equipment by the instructions."),
            Answers("Releases a vehicle only when its safety equipment has been tested."))
        .Describe("BODYELECTRIC", "FI-105702", "Electrical equipment of the body", 15,
            Knows("Reads the circuit diagram of lighting, locking and comfort equipment."),
            Can("Measures, repairs and codes electrical equipment of the body."),
            Answers("Works on live systems only within the limits of the own training."))
        .Describe("ACCESSORIES", "FI-105704", "Fitting of accessories", 15,
            Knows("Knows which accessories need an approval or an entry in the papers."),
            Can("Fits accessories and connects them to the vehicle's network."))
        .Describe("PARTS", "FI-105735", "Spare parts and stock keeping", 15,
            Can("Finds the right spare part in a catalogue by the number of the vehicle."),
            Can("Receives, stores and hands out parts and keeps the stock in order."))
        .Describe("BUSINESSPLAN", "FI-400008", "Planning a business", 15,
            Knows("Explains what makes a business idea carry itself."),
            Can("Draws up a plan with customers, costs and risks."))
        .Describe("MENTOR", "FI-400011", "Preparing to guide others at work", 5,
            Knows("Knows what a guide at the workplace plans with a learner and with the school."),
            Can("Gives a learner feedback on a piece of work."))
        .Describe("ENTERPRISE", "FI-400009", "Working in an enterprise", 15,
            Can("Works in a small enterprise on offers, customers and accounts."),
            Answers("Weighs the profit of one's own work against its time and material."))
        .Describe("EXCELLENCE", "FI-400010", "Working at the top of the trade", 15,
            Can("Does demanding work of the trade at the speed and quality of an expert."),
            Answers("Develops one's own way of working and that of a team."));
}
