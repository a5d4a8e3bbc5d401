namespace Ecvet;

/// <summary>What a memorandum says of the comparability of two qualifications, by their European levels (rule M4, Recommendation 2009/C 155/02, Annex II.2).</summary>
public sealed record QualificationComparability : ICanonical
{
    /// <summary>A comparison.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="host">The host qualification.</param>
    /// <param name="homeLevel">The European level of the home qualification; none when not said.</param>
    /// <param name="hostLevel">The European level of the host qualification; none when not said.</param>
    public QualificationComparability(QualificationReference home, QualificationReference host, EqfLevel? homeLevel = null, EqfLevel? hostLevel = null)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(host);
        Home = home;
        Host = host;
        HomeLevel = homeLevel;
        HostLevel = hostLevel;
    }

    /// <summary>The home qualification.</summary>
    public QualificationReference Home { get; }

    /// <summary>The host qualification.</summary>
    public QualificationReference Host { get; }

    /// <summary>The European level of the home qualification; none when not said.</summary>
    public EqfLevel? HomeLevel { get; }

    /// <summary>The European level of the host qualification; none when not said.</summary>
    public EqfLevel? HostLevel { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("home", Home);
        writer.Write("host", Host);
        writer.Write("homeLevel", HomeLevel);
        writer.Write("hostLevel", HostLevel);
    }
}
