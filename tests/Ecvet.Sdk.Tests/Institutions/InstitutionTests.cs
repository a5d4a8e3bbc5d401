namespace Ecvet.Tests.Institutions;

/// <summary>Institutions and their functions in a scope (rule I1).</summary>
public class InstitutionTests
{
    [Fact]
    public void Functions_of_which_nothing_was_said_are_unknown() => Assert.Null(new Institution("a", "A").Holds(InstitutionFunctions.Assess));

    [Fact]
    public void Functions_are_held_in_their_scope()
    {
        var school = new Institution("a", "A", roles: [new(InstitutionFunctions.Assess | InstitutionFunctions.Validate, ["Q1"]), new(InstitutionFunctions.ProvideLearning)]);
        Assert.True(school.Holds(InstitutionFunctions.Assess, "Q1"));
        Assert.False(school.Holds(InstitutionFunctions.Assess, "Q2"));
        Assert.True(school.Holds(InstitutionFunctions.Assess));
        Assert.True(school.Holds(InstitutionFunctions.ProvideLearning, "Q2"));
        Assert.False(school.Holds(InstitutionFunctions.Recognise));
    }

    [Fact]
    public void The_scheme_of_units_is_the_identifier_unless_said()
    {
        Assert.Equal("a", new Institution("a", "A").UnitScheme);
        Assert.Equal("b", new Institution("a", "A", unitScheme: "b").UnitScheme);
    }

    [Theory]
    [InlineData("fi")]
    [InlineData("FIN")]
    [InlineData("F1")]
    public void A_country_is_two_capital_letters(string country) => Assert.Throws<ArgumentException>(() => new Institution("a", "A", country));

    [Fact]
    public void Institutions_are_values()
    {
        static Institution Make(string statement = "s") => new("a", "A", "FI", roles: [new(InstitutionFunctions.Assess, ["Q2", "Q1"])], qualityAssurance: new(statement, QualityAssurancePhases.All, [3, 1]));
        Assert.Equal(Make(), Make());
        Assert.Equal(Make().GetHashCode(), Make().GetHashCode());
        Assert.NotEqual(Make(), Make("other"));
        Assert.Throws<ArgumentOutOfRangeException>(static () => new QualityAssurance("s", QualityAssurancePhases.All, [11]));
    }
}
