using System.Text;
using Ecvet.Exchange.EPerusteet;

namespace Ecvet.Tests.Register;

/// <content>What is found in structures of the Finnish service.</content>
internal static partial class FindingExamples
{
    private static IEnumerable<FindingExample> OfEPerusteet =>
    [
        Structure("ECV0821", "a page of HTML instead of the document", "<html>"),
        Structure("ECV0822", "a document without routes", "{}"),
        Structure("ECV0823", "a place that refers to number 19", Route("""{"osat":[{"pakollinen":true,"_tutkinnonOsaViite":"19"}]}""")),
        Structure("ECV0824", "a group of 30 to 20 points", Route("""{"osat":[{"muodostumisSaanto":{"laajuus":{"minimi":30,"maksimi":20}},"osat":[]}]}""")),
        Structure("ECV0825", "a group with the role uusi", Route("""{"osat":[{"rooli":"uusi","osat":[{"_tutkinnonOsaViite":"11"}]}]}""")),
        Structure("ECV0826", "one unit with 20 and with 25 points", Route("""{"osat":[{"_tutkinnonOsaViite":"11"}]}""")),
        new("ECV0827", "a rule from the text for the place 9/9", static () => EPerusteetReader.Read(
            Encoding.UTF8.GetBytes(Route("""{"osat":[{"_tutkinnonOsaViite":"11"}]}""")), new([new RouteTextRules("reformi", TextRule.MaximumItems("9/9", 1))])).Diagnostics),
        Structure("ECV0828", "two hundred groups, one in the other", Route(string.Concat(Enumerable.Repeat("{\"osat\":[", 200)) + "{}" + string.Concat(Enumerable.Repeat("]}", 200)))),
        new("ECV0829", "ten bytes, where five are read", static () => EPerusteetReader.Read(new MemoryStream(new byte[10]), new(maximumBytes: 5)).Diagnostics),
        new("ECV0831", "a document with codes of the national register", static () => Said(EPerusteetReader.Read(Encoding.UTF8.GetBytes("""{"koulutukset":[],""" + Route("""{"osat":[]}""")[1..])))),
        new("ECV0830", "an undefined group with a unit in it", static () => Said(EPerusteetReader.Read(Encoding.UTF8.GetBytes(Route("""{"osat":[{"rooli":"määrittelemätön","osat":[{"_tutkinnonOsaViite":"11"}]}]}"""))))),
    ];

    private static FindingExample Structure(string code, string given, string text) => new(code, given, () => EPerusteetReader.Read(Encoding.UTF8.GetBytes(text)).Diagnostics);

    /// <summary>A document with one route and one unit, which the route lists with two sizes.</summary>
    private static string Route(string rule) =>
        """{"id":7,"nimi":{"fi":"Keksitty"},"suoritustavat":[{"suoritustapakoodi":"reformi","rakenne":""" + rule
        + ""","tutkinnonOsaViitteet":[{"id":11,"laajuus":20,"_tutkinnonOsa":"21"},{"id":12,"laajuus":25,"_tutkinnonOsa":"21"}]}],"tutkinnonOsat":[{"id":21,"koodiArvo":"100021","nimi":{"fi":"Yksi"}}]}""";
}
