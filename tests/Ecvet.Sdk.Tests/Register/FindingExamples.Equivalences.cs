using Ecvet.Tests.Matching;
using NodaTime;

namespace Ecvet.Tests.Register;

/// <content>What a review of equivalences finds. Home has the units X (outcome 1 of parts a, b and c, outcome 2) and Y, the partner P (1 and 2) and Q (1).</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfEquivalences =>
    [
        Reviewed("ECV1071", "Q = Z, and there is no unit Z at home", static agreed => agreed.Equates("Q", "Z")),
        Reviewed("ECV1072", "P covers the part d of X/1, which has the parts a, b and c", static agreed => agreed.Equates("P", "X/1", ["d"])),
        new("ECV1073", "the partner's qualification is not given", static () => Agreed().Equates("Q", "Y").Build().ReviewEquivalences(SmallCase.Today, EquivalenceReviewTests.Carver)),
        Reviewed("ECV1074", "Q = Y, for the version 1999 of the home qualification", static agreed => agreed.Equates(Equal(homeVersion: "1999"))),
        Reviewed("ECV1075", "Q = Y, until the end of 2025", static agreed => agreed.Equates(Equal(ValidityPeriod.Between(new DateOnly(2020, 1, 1), new DateOnly(2025, 12, 31))))),
        Reviewed("ECV1076", "a memorandum until the end of 2025", static agreed => agreed.Valid(ValidityPeriod.Between(new DateOnly(2020, 1, 1), new DateOnly(2025, 12, 31))).Equates("Q", "Y")),
        Reviewed("ECV1077", "Q = Y in 2020, in a memorandum since 2026", static agreed => agreed.Valid(ValidityPeriod.Since(new DateOnly(2026, 1, 1))).Equates(Equal(ValidityPeriod.Between(new DateOnly(2020, 1, 1), new DateOnly(2020, 12, 31))))),
        Reviewed("ECV1078", "Q = Y from 2027 on", static agreed => agreed.Equates(Equal(ValidityPeriod.Since(new DateOnly(2027, 1, 1))))),
        new("ECV1079", "Q = Y, and Q was valid until July 2025", static () => Agreed().Equates("Q", "Y").Build().ReviewEquivalences(SmallCase.Today, EquivalenceReviewTests.Carver, Qualification.Named("Mason", SmallCase.Host)
            .Unit(new LearningUnit(new("host", "Q"), "Stone", validity: ValidityPeriod.Between(new DateOnly(2010, 1, 1), new DateOnly(2025, 7, 31)))).Build())),
        new("ECV1080", "Q = Y in two memoranda", static () => EquivalenceReview.Of([Agreed().Equates("Q", "Y").Build(), Agreed().Id("second").Equates("Q", "Y").Build()], Both, LocalDate.FromDateOnly(SmallCase.Today))),
        Reviewed("ECV1081", "P/1 = Y, and P/1 together with Q = Y", static agreed => agreed.Equates("P/1", "Y").Equates(["P/1", "Q"], ["Y"])),
        Reviewed("ECV1082", "the whole P is the part a of X/1, and P/1 is all of X/1", static agreed => agreed.Equates("P", "X/1", ["a"]).Equates("P/1", "X/1")),
        new("ECV1083", "E1 is Q = Y in one memorandum and P = Y in another", static () => EquivalenceReview.Of(
            [Agreed().Equates(Equal(id: "E1")).Build(), Agreed().Id("second").Equates(Equal(id: "E1", from: "host:P")).Build()], Both, LocalDate.FromDateOnly(SmallCase.Today))),
        new("ECV1084", "Q = Y and P = X there, and only X = P back", static () => EquivalenceReview.Of(
            [Agreed().Equates("Q", "Y").Equates("P", "X").Build(), Memorandum.Between(SmallCase.Host, SmallCase.Home).Id("back").Equates("X", "P").Build()], Both, LocalDate.FromDateOnly(SmallCase.Today))),
        Reviewed("ECV1085", "P/1 = Y, and nothing for P/2", static agreed => agreed.Equates("P/1", "Y")),
        Reviewed("ECV1086", "Q = X/2, and nothing for X/1", static agreed => agreed.Equates("Q", "X/2")),
        new("ECV1087", "Q at EQF 3 = Y at EQF 4", static () => Agreed().Equates("Q", "Y").Build().ReviewEquivalences(SmallCase.Today, EquivalenceReviewTests.Carver, Qualification.Named("Helper", SmallCase.Host).EqfLevel(3).Unit("Q", "Stone").Build())),
        Index("ECV4061", "the text `hello`", static _ => "hello"u8.ToArray()),
        Index("ECV4062", "an index of version 9", static bytes => [.. bytes[..10], 9, .. bytes[11..]]),
        Index("ECV4063", "an index whose last byte is missing", static bytes => bytes[..^1]),
        Index("ECV4064", "an index with a byte too much, and a right checksum", static bytes => CatalogueTests.Sealed([.. bytes[..^32], 0])),
        new("ECV4065", "an index of three units, and `IndexReadOptions.MaximumUnits` is 2", static () => Indexed(CatalogueTests.Bytes(CatalogueTests.Catalogue([[1], [2], [3]])), new(maximumUnits: 2))),
    ];

    private static Qualification[] Both => [EquivalenceReviewTests.Carver, EquivalenceReviewTests.Sculptor];

    private static MemorandumBuilder Agreed() => Memorandum.Between(SmallCase.Home, SmallCase.Host).Id("first");

    private static Equivalence Equal(ValidityPeriod validity = default, string homeVersion = "", string id = "", string from = "host:Q") => new(
        [UnitOrOutcome.Parse(from)], [new(UnitOrOutcome.Parse("home:Y"))], SmallCase.Host.Id, homeVersion: homeVersion, validity: validity, id: id.Length == 0 ? default : new(id));

    private static FindingExample Reviewed(string code, string given, Func<MemorandumBuilder, MemorandumBuilder> agree) =>
        new(code, given, () => agree(Agreed()).Build().ReviewEquivalences(SmallCase.Today, Both));

    private static FindingExample Index(string code, string given, Func<byte[], byte[]> spoil) => new(code, given, () => Indexed(spoil(CatalogueTests.Bytes(CatalogueTests.Catalogue([[1], [2], [3]])))));

    private static ValueList<Diagnostic> Indexed(byte[] bytes, IndexReadOptions? options = null)
    {
        EcvetIndex.TryReadCatalogue(new MemoryStream(bytes), out _, out var findings, options);
        return findings;
    }
}
