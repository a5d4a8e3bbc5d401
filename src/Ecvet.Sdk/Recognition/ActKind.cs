namespace Ecvet;

/// <summary>The kinds of acts, in the order in which they usually follow each other (Recommendation 2009/C 155/02, Annex II.2 and II.3).</summary>
public enum ActKind
{
    /// <summary>A body sends its transcript: it assessed and recorded (rule T3).</summary>
    TranscriptReceived,

    /// <summary>Home identifies which of its outcomes the learner may hold: the first step of the individual procedure (rule T9).</summary>
    Identification,

    /// <summary>Home assesses outcomes itself, in the individual procedure (rule T9).</summary>
    HomeAssessment,

    /// <summary>Home confirms that assessed outcomes correspond to those it requires (rule T4).</summary>
    Validation,

    /// <summary>Home recognises: it awards a unit or a part, attests outcomes, exempts (rule T5).</summary>
    Recognition,

    /// <summary>Home refuses to recognise, and says why and what would change it.</summary>
    Refusal,

    /// <summary>The learner appeals against an act.</summary>
    Appeal,

    /// <summary>An appeal is decided.</summary>
    AppealDecision,

    /// <summary>An earlier act is withdrawn by a new one.</summary>
    Correction,

    /// <summary>The final examination was taken (rule T16).</summary>
    FinalExamination,

    /// <summary>The qualification is awarded (rule Q4).</summary>
    Award,
}
