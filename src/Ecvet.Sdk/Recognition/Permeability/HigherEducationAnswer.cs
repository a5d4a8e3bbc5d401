namespace Ecvet;

/// <summary>What an institution of higher education decided.</summary>
public enum HigherEducationAnswer
{
    /// <summary>Everything asked for.</summary>
    Granted,

    /// <summary>A part of it.</summary>
    GrantedInPart,

    /// <summary>Nothing; the reason is given.</summary>
    Refused,
}
