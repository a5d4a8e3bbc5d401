namespace Ecvet;

/// <summary>What a transcript is for (rule X5).</summary>
public enum TranscriptPurpose
{
    /// <summary>Not said.</summary>
    Unspecified,

    /// <summary>Recognition at home.</summary>
    Recognition,

    /// <summary>Recognition at home, and to show to employers.</summary>
    RecognitionAndEmployment,
}
