namespace Ecvet;

public static partial class Samples
{
    /// <summary>The units of the area of vehicle technology that the areas above do not have.</summary>
    private static QualificationBuilder DescribeTechnologyUnits(this QualificationBuilder home) => home
        .Describe("MAINTENANCE", "FI-105705", "Maintaining cars or motorcycles", 45,
            Knows("Explains how the systems of a vehicle work together."),
            Can("Maintains a vehicle by its plan and checks it for the inspection."),
            Answers("Decides which faults have to be repaired before a vehicle is driven."))
        .Describe("REPAIR", "FI-105703", "Repairing cars", 45,
            Knows("Explains how to narrow down a fault step by step."),
            Can("Diagnoses and repairs engine, drive, brakes and steering."),
            Answers("Answers for a repair and for what it costs."))
        .Describe("ELECTRICS", "FI-105730", "Measuring and repairing electrical equipment", 15,
            Knows("Reads circuit diagrams and knows the networks of a vehicle."),
            Can("Measures electrical equipment and repairs it."))
        .Describe("TYRES", "FI-105728", "Tyre work", 15,
            Can("Changes, repairs and balances tyres."),
            Knows("Knows pressures, sensors and wear limits."))
        .Describe("CHASSIS", "FI-105711", "Chassis and steering of lorries", 15,
            Can("Checks and repairs axles, springs and steering of a lorry."),
            Can("Measures and sets wheel geometry of a lorry."))
        .Describe("ENGINE", "FI-105719", "Service and repair of engine and drive", 15,
            Can("Takes an engine apart, measures it and puts it together."),
            Can("Repairs clutch and gearbox."))
        .Describe("HYDRAULICS", "FI-105709", "Repair of hydraulic and pneumatic systems", 15,
            Knows("Reads diagrams of hydraulic and pneumatic systems."),
            Can("Finds and repairs leaks and faulty valves."))
        .Describe("AIRBRAKES", "FI-105723", "Testing and repair of air brakes", 15,
            Can("Tests air brakes on a roller and judges the result."),
            Can("Repairs air brakes and releases them."));
}
