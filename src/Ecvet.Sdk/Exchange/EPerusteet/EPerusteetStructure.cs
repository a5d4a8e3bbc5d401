namespace Ecvet.Exchange.EPerusteet;

/// <summary>A qualification read from the Finnish structure format, with what the format knows beside it.</summary>
public sealed record EPerusteetStructure
{
    internal EPerusteetStructure(Qualification qualification, ValueList<CompetenceArea> competenceAreas)
    {
        Qualification = qualification;
        CompetenceAreas = competenceAreas;
    }

    /// <summary>The qualification; one route for each way of completing it (suoritustapa).</summary>
    public Qualification Qualification { get; }

    /// <summary>The competence areas with the pathways that stand for them.</summary>
    public ValueList<CompetenceArea> CompetenceAreas { get; }
}
