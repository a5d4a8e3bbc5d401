namespace Ecvet;

/// <summary>The eleven mandatory elements of a micro-credential (Council Recommendation of 16 June 2022, Annex I), by their numbers there.</summary>
public enum MicroCredentialElement
{
    /// <summary>1: identification of the learner.</summary>
    Learner = 1,

    /// <summary>2: title.</summary>
    Title = 2,

    /// <summary>3: country or region of the issuer.</summary>
    Country = 3,

    /// <summary>4: awarding body.</summary>
    AwardingBody = 4,

    /// <summary>5: date of issue.</summary>
    IssuedOn = 5,

    /// <summary>6: learning outcomes.</summary>
    Outcomes = 6,

    /// <summary>7: notional workload, in ECTS wherever possible: another unit is no fault.</summary>
    Workload = 7,

    /// <summary>8: level, where it applies.</summary>
    Level = 8,

    /// <summary>9: type of assessment.</summary>
    AssessmentType = 9,

    /// <summary>10: form of participation.</summary>
    Participation = 10,

    /// <summary>11: type of quality assurance.</summary>
    QualityAssurance = 11,
}
