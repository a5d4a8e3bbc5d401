namespace Ecvet;

/// <summary>The functions of a competent institution (rule I1, Recommendation 2009/C 155/02, Annex I (e)). One body may hold several.</summary>
[Flags]
public enum InstitutionFunctions
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Designs qualifications.</summary>
    DesignQualifications = 1,

    /// <summary>Awards qualifications.</summary>
    AwardQualifications = 2,

    /// <summary>Allocates points to qualifications and units (rule P8).</summary>
    AllocatePoints = 4,

    /// <summary>Assesses learning outcomes.</summary>
    Assess = 8,

    /// <summary>Validates: confirms that assessed outcomes correspond to those a unit or qualification requires.</summary>
    Validate = 16,

    /// <summary>Recognises: attests achieved outcomes by awarding units or qualifications.</summary>
    Recognise = 32,

    /// <summary>Provides learning.</summary>
    ProvideLearning = 64,
}
