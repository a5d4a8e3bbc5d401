namespace Ecvet;

public static partial class Samples
{
    /// <summary>
    /// An invented memorandum of understanding between <see cref="HomeSchool"/> and <see cref="HostSchool"/>, in force for three years,
    /// with the equivalences they decided: one outcome to one, a whole unit to a declared part, two host units that only together cover,
    /// one host outcome that covers two at home, and two that each cover a declared part of one outcome.
    /// </summary>
    public static Memorandum Memorandum => Partnership.Memorandum;

    private static class Partnership
    {
        internal static Memorandum Memorandum { get; } = Memorandum.Between(HomeSchool, HostSchool)
            .Id("sample-memorandum-2025")
            .SignedOn(new DateOnly(2025, 6, 16))
            .Valid(ValidityPeriod.Between(new DateOnly(2025, 8, 1), new DateOnly(2028, 7, 31)))
            .About(VehicleTechnician.Id.Value)
            .Compares(new(VehicleTechnician.Reference, VehicleBodyRepair.Reference, new EqfLevel(4), new EqfLevel(4)))
            .AcceptsEachOther()
            .Conditions("Learners of either school do a part of their training at the other and lose no time by it.", "Both schools review the equivalences every spring.")

            // Two host units that only together cover what home asks for in two outcomes of one unit.
            .Equates(["M1", "M2"], ["SERVICE/1", "SERVICE/2"])
            .Equates("M3/3.1", "SERVICE/3")
            .Equates("M3/3.2", "SERVICE/4")

            // The third outcome has two declared parts, which two host units cover.
            .Equates("M6/6.1", "SURFACE/1")
            .Equates("M6/6.2", "SURFACE/2")
            .Equates("M6/6.3", "SURFACE/3", ["fill"])
            .Equates("M7/7.4", "SURFACE/3", ["finish"])
            .Equates("M6/6.4", "SURFACE/4")
            .Equates("M7/7.1", "BODY/1")
            .Equates("M7/7.2", "BODY/2")
            .Equates("M9/9.1", "BODY/3")
            .Equates("M7/7.3", "BODY/4")

            // One host unit bears two home units; its last outcome covers one in each.
            .Equates("M5/5.1", "SAFETY/1")
            .Equates("M5/5.2", "SAFETY/2")
            .Equates("M5/5.3", "BODYELECTRIC/1")
            .Equates("M5/5.4", "BODYELECTRIC/2")
            .Equates(["M5/5.5"], ["SAFETY/3", "BODYELECTRIC/3"])
            .Equates("M4/4.1", "ACCESSORIES/1")
            .Equates("M4/4.2", "ACCESSORIES/2")
            .Equates("M8/8.1", "PREPAINT/1")
            .Equates("M8/8.2", "PREPAINT/2")
            .Equates(["P2", "P5"], ["MATHSCIENCE"])
            .Equates("P3", "COM-FOREIGN")
            .Equates("P4", "COM-ARTS")
            .Build();
    }
}
