namespace Ecvet;

public static partial class Samples
{
    /// <summary>The units of the two areas of sales: of vehicles and of spare parts.</summary>
    private static QualificationBuilder DescribeSalesUnits(this QualificationBuilder home) => home
        .Describe("SELLING", "FI-105721", "Selling and product knowledge", 45,
            Knows("Explains to a customer how a product works and what it needs."),
            Can("Leads a sale from the first question to the agreement."),
            Answers("Keeps the law of consumers and what has been promised."))
        .Describe("MARKETING", "FI-105717", "Marketing and customer service", 30,
            Can("Plans and carries out a small campaign and measures what came of it."),
            Can("Serves customers on the spot, by telephone and in writing."))
        .Describe("BUYING", "FI-105722", "Buying and supply", 15,
            Can("Compares offers, orders goods and follows their delivery."),
            Answers("Buys within a budget and says when it does not suffice."))
        .Describe("VEHICLESALES", "FI-105700", "Work in vehicle sales", 15,
            Can("Presents a vehicle and arranges a test drive."),
            Knows("Knows the papers that belong to the sale of a vehicle."))
        .Describe("NEWCARS", "FI-105731", "Sale of new cars", 15,
            Knows("Knows equipment, taxes and delivery times of new cars."),
            Can("Puts a car together with a customer and makes the offer."))
        .Describe("USEDCARS", "FI-105713", "Sale of used cars", 15,
            Can("Judges the state of a used car and what it is worth."),
            Answers("Tells a customer of faults that are known."))
        .Describe("COMMERCIAL", "FI-105710", "Sale of commercial and special vehicles", 15,
            Knows("Knows loads, bodies and rules of commercial vehicles."),
            Can("Works out which vehicle fits a customer's transport task."))
        .Describe("LEISURE", "FI-105733", "Sale of leisure vehicles and their parts", 15,
            Knows("Knows leisure vehicles and what they may be used for."),
            Can("Sells a leisure vehicle with the parts it needs."))
        .Describe("ACCESSORYSALES", "FI-105714", "Sale of accessories", 15,
            Knows("Knows which accessory fits which vehicle."),
            Can("Sells accessories and arranges their fitting."))
        .Describe("TYRESALES", "FI-105727", "Sale of tyres and wheels", 15,
            Knows("Reads the marks on tyres and wheels."),
            Can("Sells the tyres and wheels a vehicle is approved for."))
        .Describe("PARTSALES", "FI-105734", "Sale of spare parts and customer service", 30,
            Can("Finds, prices and sells spare parts to workshops and private customers."),
            Answers("Settles a complaint within the rules of the house."))
        .Describe("STOCK", "FI-105737", "Running a store of parts", 30,
            Can("Plans places, quantities and orders of a store."),
            Answers("Answers for an inventory and for the differences it shows."));
}
