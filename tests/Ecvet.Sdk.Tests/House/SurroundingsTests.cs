using System.Globalization;

namespace Ecvet.Tests.House;

/// <summary>The culture and the time zone that were asked for are really there; otherwise the gate would prove nothing.</summary>
public class SurroundingsTests
{
    [Fact]
    public void The_culture_asked_for_is_in_force()
    {
        if (Surroundings.Culture is { } asked)
        {
            Assert.Equal(asked == "invariant" ? "" : asked, CultureInfo.CurrentCulture.Name);
            var elsewhere = "";
            var thread = new Thread(() => elsewhere = CultureInfo.CurrentCulture.Name);
            thread.Start();
            thread.Join();
            Assert.Equal(CultureInfo.CurrentCulture.Name, elsewhere);
        }
    }

    [Theory]
    [InlineData("tr-TR", "i", "İ")]
    [InlineData("de-DE", "1.5", "1,5")]
    [InlineData("fi-FI", "-1", "\u22121")]
    public void A_culture_changes_what_follows_it(string asked, string plain, string here)
    {
        if (Surroundings.Culture != asked)
        {
            return;
        }

#pragma warning disable CA1304, CA1305, CA1311 // It is the point of this test to follow the culture.
        var shown = asked == "tr-TR" ? plain.ToUpper() : decimal.Parse(plain, CultureInfo.InvariantCulture).ToString();
#pragma warning restore CA1304, CA1305, CA1311
        Assert.Equal(here, shown);
    }

    [Fact]
    public void The_time_zone_asked_for_is_in_force()
    {
        if (Environment.GetEnvironmentVariable("TZ") is { Length: > 0 } zone)
        {
            Assert.Equal(TimeZoneInfo.FindSystemTimeZoneById(zone).BaseUtcOffset, TimeZoneInfo.Local.BaseUtcOffset);
        }
    }
}
