namespace Ecvet;

/// <summary>What an institution states of its quality assurance (rules A1 and A2).</summary>
public sealed record QualityAssurance : ICanonical
{
    /// <summary>A statement of quality assurance.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="phases">The phases of the quality cycle it covers.</param>
    /// <param name="indicators">The numbers of the EQAVET indicators in use, 1 to 10.</param>
    public QualityAssurance(LocalizedText statement, QualityAssurancePhases phases, IEnumerable<int>? indicators = null)
    {
        ArgumentNullException.ThrowIfNull(statement);
        Statement = statement;
        Phases = phases;
        Indicators = ValueList.From(indicators?.Order());
        if (Indicators.Any(static i => i is < 1 or > 10))
        {
            throw new ArgumentOutOfRangeException(nameof(indicators), "EQAVET has the indicators 1 to 10.");
        }
    }

    /// <summary>The statement.</summary>
    public LocalizedText Statement { get; }

    /// <summary>The phases of the quality cycle it covers.</summary>
    public QualityAssurancePhases Phases { get; }

    /// <summary>The numbers of the EQAVET indicators in use, ascending.</summary>
    public ValueList<int> Indicators { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("statement", Statement);
        writer.Write("phases", Phases);
        writer.Write("indicators", Indicators);
    }
}
