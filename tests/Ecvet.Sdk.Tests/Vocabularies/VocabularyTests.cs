using System.Xml.Linq;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Vocabularies;

/// <summary>Values of published lists are read from a code or an identifier and write the identifier; the tables are those of the lists.</summary>
public class VocabularyTests
{
    private const string Lists = "exchange/elm/xsd/loq/cv";
    private const string Authority = "http://publications.europa.eu/resource/authority/";

    [Theory]
    [InlineData("IT")]
    [InlineData("it")]
    [InlineData("ITA")]
    [InlineData(Authority + "country/ITA")]
    public void A_country_is_read_from_letters_or_identifier(string text)
    {
        var country = Country.Parse(text);
        Assert.Equal("IT", country.Code);
        Assert.Equal("ITA", country.AuthorityCode);
        Assert.Equal(Authority + "country/ITA", country.Identifier);
    }

    [Theory]
    [InlineData("EL", "GR", "GRC")]
    [InlineData("UK", "GB", "GBR")]
    [InlineData("XK", "XK", "1A0")]
    [InlineData("ATF", "TF", "FQ0")]
    public void Countries_with_two_names_are_read_by_both(string text, string code, string authority)
    {
        Assert.Equal(code, Country.Parse(text).Code);
        Assert.Equal(authority, Country.Parse(text).AuthorityCode);
        Assert.Equal(Country.Parse(text), Country.Parse(Country.Parse(text).Identifier));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("I")]
    [InlineData("ZZ")]
    [InlineData("Italy")]
    [InlineData(Authority + "language/ITA")]
    [InlineData("http://data.europa.eu/snb/eqf/4")]
    public void What_is_no_country_is_refused(string? text) => Assert.False(Country.TryParse(text, out _));

    [Theory]
    [InlineData("fi", "fi")]
    [InlineData("FIN", "fi")]
    [InlineData(Authority + "language/FIN", "fi")]
    [InlineData("fr-BE", "fr-BE")]
    [InlineData("smn", "smn")]
    public void A_language_is_read_from_tag_code_or_identifier(string text, string tag)
    {
        Assert.True(Languages.TryParse(text, out var language));
        Assert.Equal(tag, language.Value);
        Assert.NotNull(language.Identifier());
    }

    [Fact]
    public void An_undetermined_or_unknown_language_has_no_identifier()
    {
        Assert.Null(LanguageTag.Undetermined.Identifier());
        Assert.Null(LanguageTag.Parse("qq").Identifier());
        Assert.False(Languages.TryParse("qq", out _));
        Assert.False(Languages.TryParse(Authority + "language/fi", out _));
    }

    [Theory]
    [InlineData("0716")]
    [InlineData("http://data.europa.eu/snb/isced-f/0716")]
    [InlineData("https://data.europa.eu/snb/isced-f/0716")]
    public void A_field_of_education_is_read_from_digits_or_identifier(string text)
    {
        var field = EducationField.Parse(text);
        Assert.Equal("0716", field.Code);
        Assert.True(field.IsDetailed);
        Assert.Equal("http://data.europa.eu/snb/isced-f/0716", field.Identifier);
        Assert.False(EducationField.TryParse("716", out _));
    }

    [Fact]
    public void European_levels_are_read_from_a_digit_or_an_identifier()
    {
        Assert.Equal(new EqfLevel(4), EqfLevel.Parse("http://data.europa.eu/snb/eqf/4"));
        Assert.Equal("http://data.europa.eu/snb/eqf/4", new EqfLevel(4).Identifier);
        Assert.False(EqfLevel.TryParse("http://data.europa.eu/snb/eqf/9", out _));
        Assert.False(EqfLevel.TryParse("http://data.europa.eu/snb/eqf/25831c2", out _));
    }

    [Fact]
    public void National_levels_are_found_by_framework_country_and_identifier()
    {
        Assert.True(NqfLevel.TryParse("http://data.europa.eu/snb/qdr/c_cbf250da", out var finnish));
        Assert.Equal(new NqfLevel("FiNQF", "4"), finnish);
        Assert.Equal("FI", finnish.Country?.Code);
        Assert.Equal("http://data.europa.eu/snb/qdr/c_cbf250da", finnish.Identifier);
        Assert.Equal(["Entry", "4+"], NqfLevel.ListedFor(Country.Parse("NL")).Select(static level => level.Level).Where(static level => level.Length > 1).OrderByDescending(static level => level.Length));
        Assert.Null(new NqfLevel("FiNQF", "9").Identifier);
        Assert.Null(new NqfLevel("Invented", "4").Country);
        Assert.Empty(NqfLevel.ListedFor(Country.Parse("US")));
        Assert.False(NqfLevel.TryParse("c_00000000", out _));
    }

    [Fact]
    public void Credit_systems_have_the_identifiers_of_the_list_and_a_wrong_one_is_none()
    {
        Assert.Equal("http://data.europa.eu/snb/education-credit/60b314e826", PointSystem.Ecvet.Identifier);
        Assert.Null(new PointSystem("CFU").Identifier);
        Assert.True(PointSystem.TryFromIdentifier("http://data.europa.eu/snb/education-credit/6fcec5c5af", out var ects));
        Assert.Equal(PointSystem.Ects, ects);
        Assert.False(PointSystem.TryFromIdentifier("http://data.europa.eu/snb/education-credit/60b314e827", out _));
        Assert.False(PointSystem.TryFromIdentifier("ECTS", out _));
    }

    [Fact]
    public void Settings_modes_and_types_are_read_from_names_codes_and_identifiers()
    {
        Assert.True(LearningSettings.TryParse("e207a81fc7", out var setting));
        Assert.Equal(LearningSetting.NonFormal, setting);
        Assert.Null(LearningSetting.Informal.Identifier());
        Assert.True(LearningModes.TryParse("workBased", out var mode));
        Assert.Equal(LearningMode.WorkBased, mode);
        Assert.Equal("http://data.europa.eu/snb/assessment/6a4db9f11d", AssessmentType.Practical.Identifier());
        Assert.Null(AssessmentType.WorkDemonstration.Identifier());
        Assert.Null(OutcomeCategory.Competence.Identifier());
        Assert.Equal("http://data.europa.eu/snb/skill-type/skill", OutcomeCategory.Skills.Identifier());
        Assert.False(AssessmentTypes.TryParse("1", out _));
        Assert.False(AssessmentTypes.TryParse("Written,Oral", out _));
    }

    [SharedFact(Lists)]
    public void The_tables_are_those_of_the_lists()
    {
        AssertAll("country", id => Country.TryParse(id, out var value) && value.Identifier == id, "CPT", "EUR", "OP_DATPRO");
        AssertAll("language", static id => Languages.TryParse(id, out var value) && value.Identifier() == id, "OP_DATPRO", "UND");
        AssertAll("isced-f", static id => EducationField.TryParse(id, out var value) && value.Identifier == id);
        AssertAll("eqf", static id => EqfLevel.TryParse(id, out var value) && value.Identifier == id);
        AssertAll("credit-points", static id => PointSystem.TryFromIdentifier(id, out var value) && value.Identifier == id);
        AssertAll("europass-learning-setting-types", static id => LearningSettings.TryParse(id, out var value) && value.Identifier() == id);
        AssertAll("europass-modes", static id => LearningModes.TryParse(id, out var value) && value.Identifier() == id);
        AssertAll("europass-learning-assessment-types", static id => AssessmentTypes.TryParse(id, out var value) && value.Identifier() == id);
        AssertAll("skill-types", static id => OutcomeCategories.TryParse(id, out var value) && value.Identifier() == id);
    }

    /// <summary>Beside the levels the list holds one entry for each framework, which is no level.</summary>
    [SharedFact(Lists)]
    public void Every_national_level_of_the_list_is_in_the_table()
    {
        var missing = Identifiers("nqf").Where(static id => !(NqfLevel.TryParse(id, out var level) && level.Identifier == id)).ToList();
        Assert.Equal(43, missing.Count);
        var countries = Identifiers("nqf").Select(static id => NqfLevel.TryParse(id, out var level) ? level.Country : null).OfType<Country>().Distinct().Count();
        Assert.Equal(39, countries);
    }

    private static void AssertAll(string list, Func<string, bool> isKnown, params string[] except) =>
        Assert.Equal(except.Order(StringComparer.Ordinal), Identifiers(list).Where(id => !isKnown(id)).Select(static id => id[(id.LastIndexOf('/') + 1)..]).Order(StringComparer.Ordinal));

    private static IEnumerable<string> Identifiers(string list) => XDocument.Load(SharedFolder.PathOf(Lists + "/" + list + ".xsd")).Descendants()
        .Where(static element => element.Name.LocalName == "enumeration").Select(static element => element.Attribute("value")!.Value);
}
