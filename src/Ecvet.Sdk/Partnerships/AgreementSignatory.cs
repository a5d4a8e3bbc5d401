namespace Ecvet;

/// <summary>Who signs a learning agreement (rule L1, Recommendation 2009/C 155/02, Annex II.3).</summary>
public enum AgreementSignatory
{
    /// <summary>The learner.</summary>
    Learner,

    /// <summary>The home institution.</summary>
    Home,

    /// <summary>The hosting institution.</summary>
    Host,
}
