using Ecvet.Tests.House;

namespace Ecvet.Tests.Levels;

/// <summary>European levels are numbers 1 to 8; national ones are words of their framework.</summary>
public class LevelTests
{
    [Fact]
    public void European_levels_are_ordered_values() => EqualityContract.HoldsFor<EqfLevel>([.. Enumerable.Range(1, 8).Select(static level => (Func<EqfLevel>)(() => new(level)))]);

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(-1)]
    public void There_are_eight_levels(int value) => Assert.Throws<ArgumentOutOfRangeException>(() => new EqfLevel(value));

    [Theory]
    [InlineData("0")]
    [InlineData("9")]
    [InlineData("04")]
    [InlineData("٤")]
    [InlineData("4 ")]
    public void A_text_that_is_no_level_is_refused(string text) => Assert.False(EqfLevel.TryParse(text, out _));

    [Fact]
    public void A_national_level_is_the_word_its_framework_writes()
    {
        Assert.Equal(new NqfLevel("CROQF", "4.2"), new NqfLevel("CROQF", "4.2"));
        Assert.NotEqual(new NqfLevel("CROQF", "4.2"), new NqfLevel("CROQF", "4.20"));
        Assert.NotEqual(new NqfLevel("SQF", "5"), new NqfLevel("FiNQF", "5"));
        Assert.Throws<ArgumentException>(static () => new NqfLevel("", "5"));
    }

    [Fact]
    public void A_level_that_nobody_said_is_unknown_and_equal_to_unknown() => Assert.Equal(QualificationLevel.Unknown, new QualificationLevel());
}
