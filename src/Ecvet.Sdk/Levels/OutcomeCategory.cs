namespace Ecvet;

/// <summary>The categories in which learning outcomes are described (Recommendation 2009/C 155/02, Annex I (b); EQF 2008 and 2017).</summary>
public enum OutcomeCategory
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>What a learner knows: facts, principles, theories.</summary>
    Knowledge,

    /// <summary>What a learner can do: cognitive and practical skills.</summary>
    Skills,

    /// <summary>
    /// Competence, described as responsibility and autonomy. One category with two labels: "competence" in EQF 2008,
    /// "responsibility and autonomy" in EQF 2017; outcomes described under either are equal.
    /// </summary>
    Competence,
}
