namespace Ecvet.Exchange.Elmo;

/// <summary>What an act of recognition came to.</summary>
public enum ElmoRecognitionStatus
{
    /// <summary>Recognised.</summary>
    Positive,

    /// <summary>Refused.</summary>
    Negative,

    /// <summary>Recognised in part.</summary>
    PartiallyPositive,
}
