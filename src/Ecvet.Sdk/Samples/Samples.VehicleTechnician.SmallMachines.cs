namespace Ecvet;

public static partial class Samples
{
    /// <summary>The units of the area of small machines that no other area has.</summary>
    private static QualificationBuilder DescribeSmallMachineUnits(this QualificationBuilder home) => home
        .Describe("SMALLMACHINES", "FI-105724", "Repair of small machines", 45,
            Knows("Explains how two-stroke and four-stroke engines of small machines work."),
            Can("Diagnoses and repairs engines, drives and cutting gear of small machines."),
            Answers("Hands a machine over with the instructions for its safe use."))
        .Describe("OFFROAD", "FI-105716", "Service and repair of off-road vehicles, mopeds and light quadricycles", 30,
            Can("Maintains and repairs off-road vehicles and mopeds."),
            Knows("Knows which changes make a moped unlawful."))
        .Describe("MOTORCYCLES", "FI-105720", "Service and repair of motorcycles", 30,
            Can("Maintains and repairs motorcycles."),
            Can("Checks the frame of a motorcycle after a fall."))
        .Describe("BOATENGINES", "FI-105738", "Fitting, service and repair of boat engines and equipment", 30,
            Can("Fits a boat engine with its controls and equipment."),
            Can("Maintains boat engines and lays them up for winter."))
        .Describe("ASSEMBLY", "FI-105732", "Fitting out and assembling new products", 15,
            Can("Assembles a new product by its instructions and tests it."),
            Answers("Hands a product over and explains it to the customer."))
        .Describe("PARTSTORE", "FI-105736", "Looking after a store of spare parts", 15,
            Can("Keeps a small store in order and orders what runs out."),
            Can("Hands out parts and books them."));
}
