namespace Ecvet.Exchange.Elmo;

/// <summary>The versions of ELMO that are written.</summary>
public enum ElmoVersion
{
    /// <summary>ELMO 1.7, what most systems read today.</summary>
    V1,

    /// <summary>ELMO 2.1.1: the only one with results of recognition.</summary>
    V2,
}
