using Ecvet.Rules;

namespace Ecvet;

public static partial class Samples
{
    private const string HomeVersion = "2018";

    private static string[] OptionalEverywhere => ["PARTS", "BUSINESSPLAN", "MENTOR", "ENTERPRISE", "EXCELLENCE"];

    /// <summary>
    /// The Finnish vocational qualification in the vehicle sector, 180 points: 145 of vocational units (one competence area of six, each
    /// with 90 compulsory and 55 optional points) and 35 of common units.
    /// </summary>
    /// <remarks>
    /// Facts: structure, sizes and the register's unit codes (as tags such as <c>FI-105718</c>) of the national requirements
    /// OPH-2762-2017, in force since 1 August 2018. Invented: the English titles, the mnemonic unit codes, every learning
    /// outcome, the parts of the unit COMMUNICATION with their points, the version mark. The outcomes of a unit are coded 1, 2, 3.
    /// </remarks>
    public static Qualification VehicleTechnician => Home.Document;

    private static class Home
    {
        internal static Qualification Document { get; } = Qualification.Named("Vehicle technician", by: HomeSchool)
            .Titled("en", "Vocational qualification in the vehicle sector")
            .Titled("fr", "Qualification professionnelle du secteur automobile")
            .Id("OPH-2762-2017")
            .Version(HomeVersion)
            .EqfLevel(4)
            .NationalLevel("FiNQF", "4")
            .Valid(ValidityPeriod.Since(new DateOnly(2018, 8, 1)))
            .DescribeBodyUnits()
            .DescribePaintUnits()
            .DescribeSalesUnits()
            .DescribeTechnologyUnits()
            .DescribeSmallMachineUnits()
            .DescribeCommonUnits()
            .Rule(Rule)
            .Build();

        private static void Rule(GroupBuilder root) => root.Titled("Vehicle technician").Points(180)
            .Group("vocational", vocational => vocational.Titled("Vocational units").Points(145).Required()
                .Choice("area", area => area.Titled("Competence area").Required()
                    .Pathway("area-body", Area("area-body", "Body repair", ["SERVICE", "SURFACE", "BODY"], ["PREPAINT", "SAFETY", "BODYELECTRIC", "ACCESSORIES"]))
                    .Pathway("area-paint", Area("area-paint", "Painting", ["SERVICE", "PRIMING", "SPRAYING"], ["SAFETY", "BODYELECTRIC", "ACCESSORIES", "MATERIALS", "BODYWORK", "DECORATION"]))
                    .Pathway("area-sales", Area("area-sales", "Vehicle sales", ["SELLING", "MARKETING", "BUYING"],
                        ["VEHICLESALES", "NEWCARS", "USEDCARS", "COMMERCIAL", "LEISURE", "ACCESSORYSALES", "TYRESALES"]))
                    .Pathway("area-technology", Area("area-technology", "Vehicle technology", ["MAINTENANCE", "REPAIR"],
                        ["ELECTRICS", "TYRES", "CHASSIS", "ENGINE", "HYDRAULICS", "AIRBRAKES", "PREPAINT", "SAFETY", "BODYELECTRIC", "ACCESSORIES"]))
                    .Pathway("area-parts", Area("area-parts", "Spare part sales", ["SERVICE", "PARTSALES", "STOCK"],
                        ["ELECTRICS", "TYRES", "HYDRAULICS", "SAFETY", "BODYELECTRIC", "ACCESSORIES", "LEISURE", "ACCESSORYSALES", "TYRESALES"]))
                    .Pathway("area-machines", Area("area-machines", "Repair of small machines", ["MAINTENANCE", "SMALLMACHINES"],
                        ["LEISURE", "OFFROAD", "MOTORCYCLES", "BOATENGINES", "ASSEMBLY", "PARTSTORE"]))))
            .Group("common", common => common.Titled("Common units").Points(35).Required()
                .RequiredUnits("COMMUNICATION", "MATHSCIENCE", "SOCIETY")
                .FreeChoice("common/optional", 9, 9, "Optional outcomes of the common units", acceptedBy: "the home school"));

        /// <summary>Every area: its compulsory units are 90 points; 55 are chosen among its optional units, those of all areas, and four slots.</summary>
        private static Action<GroupBuilder> Area(string id, string title, string[] compulsory, string[] optional) => area => area
            .Titled(title)
            .Group(id + "/compulsory", units => units.Titled("Compulsory units").Points(90).Required().RequiredUnits(compulsory))
            .Group(id + "/optional", units => units.Titled("Optional units").Points(55).Required()
                .Units([.. optional, .. OptionalEverywhere])
                .FreeChoice(id + "/optional/local", 5, 15, "Unit based on local requirements", acceptedBy: "the home school")
                .FreeChoice(id + "/optional/other", 5, 15, "Unit of another vocational qualification", acceptedBy: "the home school", ceiling: 15)
                .FreeChoice(id + "/optional/higher", 5, 15, "Studies of higher education", acceptedBy: "the home school")
                .FreeChoice(id + "/optional/general", 1, 25, "General studies or studies that prepare for further ones", acceptedBy: "the home school"));
    }
}
