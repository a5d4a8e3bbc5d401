using System.Text;
using Ecvet.Exchange.EPerusteet;
using Ecvet.Rules;

namespace Ecvet.Tests.Exchange;

public sealed class EPerusteetReaderTests
{
    private const string Invented = """
        {"id":7,"diaarinumero":"TEST-1","nimi":{"fi":"Keksitty","en":"Invented","_id":"1"},"voimassaoloAlkaa":1533070800000,
         "suoritustavat":[{"suoritustapakoodi":"reformi",
          "rakenne":{"rooli":"määritelty","muodostumisSaanto":{"laajuus":{"minimi":30,"maksimi":30},"koko":null},"osat":[
            {"rooli":"osaamisala","osaamisala":{"osaamisalakoodiArvo":"1"},"muodostumisSaanto":null,"osat":[{"pakollinen":true,"_tutkinnonOsaViite":"11"}]},
            {"rooli":"osaamisala","osaamisala":{"osaamisalakoodiArvo":"2"},"muodostumisSaanto":null,"osat":[{"pakollinen":true,"_tutkinnonOsaViite":"12"}]},
            {"rooli":"määrittelemätön","muodostumisSaanto":{"laajuus":{"minimi":5,"maksimi":15}}},
            {"rooli":"määrittelemätön","muodostumisSaanto":null}]},
          "tutkinnonOsaViitteet":[{"id":11,"laajuus":20,"_tutkinnonOsa":"21"},{"id":12,"laajuus":10,"laajuusMaksimi":25,"_tutkinnonOsa":"22"}]}],
         "tutkinnonOsat":[{"id":21,"koodiArvo":"100021","nimi":{"fi":"Yksi"}},{"id":22,"koodiArvo":"100022","nimi":{"fi":"Kaksi"}}]}
        """;

    [Fact]
    public void A_structure_becomes_a_route_with_sizes_areas_slots_and_an_extension()
    {
        var read = EPerusteetReader.Read(Encoding.UTF8.GetBytes(Invented));
        var structure = read.ThrowIfErrors();
        var route = Assert.Single(structure.Qualification.Routes);
        Assert.Equal(RouteMeasure.Points, route.Measure);
        Assert.Equal(new NodaTime.LocalDate(2018, 8, 1), structure.Qualification.Validity.From);
        Assert.Equal(["1", "2"], structure.CompetenceAreas.Select(a => a.Code));
        Assert.Equal(UnitSizeKind.Range, route.Find(new UnitId(EPerusteetReader.UnitScheme, "100022"))!.Size.Kind);
        Assert.Contains(route.Rule.SelfAndDescendants(), n => n is BeyondTotal);
        Assert.Contains(route.Rule.SelfAndDescendants(), n => n is FreeChoice { Id.Value: "2" });
        Assert.Contains(route.Rule.SelfAndDescendants(), n => n is PathwayChoice { Id.Value: "root:areas" });
    }

    [Fact]
    public void Rules_from_the_text_are_taken_and_one_for_no_place_is_told()
    {
        var options = new EPerusteetOptions([new RouteTextRules("reformi", TextRule.Ceiling("2", new Points(10)), TextRule.MaximumItems("9/9", 1))]);
        var read = EPerusteetReader.Read(Encoding.UTF8.GetBytes(Invented), options);
        var slot = Assert.Single(read.Value!.Qualification.Routes[0].Rule.SelfAndDescendants().OfType<FreeChoice>(), s => s.Id.Value == "2");
        Assert.Equal(FreeChoiceValueKind.Ceiling, slot.Value.Kind);
        Assert.Contains(read.Diagnostics, d => d.Descriptor == EPerusteetDiagnostics.TextRuleNowhere);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"suoritustavat":[{}]}""")]
    [InlineData("""{"suoritustavat":[{"suoritustapakoodi":"a","rakenne":[]}]}""")]
    public void What_is_no_structure_is_a_finding_and_never_an_exception(string text)
    {
        var read = EPerusteetReader.Read(Encoding.UTF8.GetBytes(text));
        Assert.False(read.IsUsable);
        Assert.NotEmpty(read.Diagnostics);
    }

    [Fact]
    public void A_hundred_thousand_levels_are_a_finding()
    {
        var text = new StringBuilder("""{"suoritustavat":[{"suoritustapakoodi":"a","rakenne":""");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("{\"osat\":[");
        }

        text.Append("{}");
        for (var i = 0; i < 100_000; i++)
        {
            text.Append("]}");
        }

        Assert.Contains(EPerusteetReader.Read(Encoding.UTF8.GetBytes(text.Append("}]}").ToString())).Diagnostics, d => d.Descriptor == EPerusteetDiagnostics.NotJson);
    }

    [Fact]
    public void A_structure_nested_deeper_than_is_read_is_a_finding()
    {
        var text = new StringBuilder("""{"suoritustavat":[{"suoritustapakoodi":"a","rakenne":""");
        for (var i = 0; i < 200; i++)
        {
            text.Append("{\"osat\":[");
        }

        text.Append("{}");
        for (var i = 0; i < 200; i++)
        {
            text.Append("]}");
        }

        Assert.Contains(EPerusteetReader.Read(Encoding.UTF8.GetBytes(text.Append("}]}").ToString())).Diagnostics, d => d.Descriptor == EPerusteetDiagnostics.TooDeep);
    }
}
