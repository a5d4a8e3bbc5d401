using NodaTime;

namespace Ecvet.Tests.ExactAmounts;

/// <summary>Systems of points by country and day, and what is known of national mechanisms.</summary>
public class PointSystemTests
{
    private static readonly FactSource Authority = new("authority", Confidence.Secondary);

    [Fact]
    public void The_terms_are_those_of_the_day_asked_about()
    {
        var systems = PointSystems.Published;
        Assert.Equal("50 LT-KREDITAS-2013", Assert.Single(systems.In("LT", new DateOnly(2014, 6, 1))).PerYear.ToString());
        Assert.Equal("60 LT-KREDITAS", Assert.Single(systems.In("LT", new DateOnly(2015, 6, 1))).PerYear.ToString());
        Assert.Equal("FI-OV", Assert.Single(systems.In("FI", new DateOnly(2015, 7, 31))).System.Code);
        Assert.Equal("FI-OSP", Assert.Single(systems.In("FI", new DateOnly(2015, 8, 1))).System.Code);
        Assert.Empty(systems.In("PT", new DateOnly(2026, 1, 1)));
    }

    [Fact]
    public void The_European_terms_answer_where_no_country_is_said()
    {
        var day = new DateOnly(2026, 1, 1);
        Assert.Equal("25-30", PointSystems.Published.Find(PointSystem.Ects, day)!.Hours!.ToString());
        Assert.Null(PointSystems.Published.Find(PointSystem.Ects, day, "ES")!.Hours);
        Assert.Null(PointSystems.Published.Find(PointSystem.Ects, day, "FI"));
        Assert.Equal("GB-SCT", PointSystems.Published.Find(new("SCQF"), day)!.Country);
        Assert.Null(PointSystems.Published.Find(new("RQF"), day));
        Assert.Null(PointSystems.Published.Find(new("ECVETT"), day));
    }

    [Fact]
    public void A_register_is_a_value_that_grows_without_changing()
    {
        var own = new PointSystemTerms(new("XX-P"), "XX", Authority, "point", 100, new(9, 12), 0.5m, ValidityPeriod.Since(new DateOnly(2020, 1, 1)));
        var more = PointSystems.Published.With(own);
        Assert.Null(PointSystems.Published.Find(new("XX-P"), new DateOnly(2026, 1, 1)));
        Assert.Equal(own, more.Find(new("XX-P"), new DateOnly(2026, 1, 1), "XX"));
        Assert.Null(more.Find(new("XX-P"), new DateOnly(2019, 12, 31), "XX"));
        Assert.Equal(PointSystems.Published, more.Without(new("XX-P")));
        Assert.Throws<ArgumentException>(() => more.With(own));
        Assert.Equal(PointSystems.Empty.With(own).With(Of("YY")), PointSystems.Empty.With(Of("YY")).With(own));
    }

    [Fact]
    public void Hours_describe_a_point_and_convert_nothing()
    {
        var hours = new HoursPerPoint(18, 24);
        Assert.True(hours.Fits(90, new Points(5)));
        Assert.True(hours.Fits(120, new Points(5)));
        Assert.False(hours.Fits(121, new Points(5)));
        Assert.Equal(new HoursPerPoint(25.0m), new HoursPerPoint(25));
        Assert.Equal("25", new HoursPerPoint(25.00m).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(static () => new HoursPerPoint(0));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new HoursPerPoint(5, 4));
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("FIN")]
    [InlineData("F")]
    [InlineData("GB_SCT")]
    [InlineData("GB-")]
    [InlineData("GB-scot")]
    [InlineData("")]
    public void A_country_is_its_code(string country) => Assert.Throws<ArgumentException>(() => new PointSystemTerms(PointSystem.Ecvet, country, Authority));

    [Fact]
    public void The_total_of_a_programme_follows_the_year_of_its_system()
    {
        var day = new DateOnly(2026, 1, 1);
        Assert.Equal("360 SCQF", PointTotal.ForReferenceProgramme(3, "college course", PointSystems.Published.Find(new("SCQF"), day)!).Points.ToString());
        Assert.Throws<ArgumentException>(() => PointTotal.ForReferenceProgramme(3, "apprenticeship", PointSystems.Published.Find(new("MT-MCAST"), day)!));
    }

    [Fact]
    public void What_nobody_said_of_a_country_is_unknown_and_not_no()
    {
        var nothing = NationalProfiles.Published.Of("PT", new DateOnly(2026, 1, 1));
        Assert.Null(nothing.HasUnits);
        Assert.Null(nothing.HasNothing);
        Assert.Null(nothing.Source);
        Assert.True(NationalProfiles.Published.Of("DE", new DateOnly(2026, 1, 1)).HasFinalExamination);
        Assert.Null(NationalProfiles.Published.Of("DE", new DateOnly(2026, 1, 1)).HasPoints);
        Assert.Null(NationalProfiles.Published.Of("FI", new DateOnly(2015, 7, 31)).HasPoints);
        Assert.True(NationalProfiles.Published.Of("FI", new DateOnly(2015, 8, 1)).HasPoints);
    }

    [Fact]
    public void A_country_may_have_no_mechanism_at_all()
    {
        Assert.True(new NationalProfile("XX", Authority, units: false, points: false, partialAwards: false).HasNothing);
        Assert.False(new NationalProfile("XX", Authority, units: false, points: true).HasNothing);
        Assert.Null(new NationalProfile("XX", Authority, units: false, points: false).HasNothing);
        Assert.Throws<ArgumentException>(static () => new NationalProfile("XX", null, units: true));
        var until = new NationalProfile("XX", Authority, units: false, validity: new(null, new LocalDate(2019, 12, 31)));
        var profiles = NationalProfiles.Empty.With(until).With(new("XX", Authority, units: true, validity: ValidityPeriod.Since(new LocalDate(2020, 1, 1))));
        Assert.False(profiles.Of("XX", new DateOnly(2019, 12, 31)).HasUnits);
        Assert.True(profiles.Of("XX", new DateOnly(2020, 1, 1)).HasUnits);
        Assert.Throws<ArgumentException>(() => profiles.With(until));
        Assert.Equal(NationalProfiles.Empty, profiles.Without("XX"));
    }

    private static PointSystemTerms Of(string country) => new(new(country + "-P"), country, Authority);
}
