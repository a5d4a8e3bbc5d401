namespace Ecvet.Exchange.Edc;

/// <summary>Which data model of verifiable credentials surrounds the European content.</summary>
public enum EdcVersion
{
    /// <summary>Version 1.1, which the European issuer, Europass and the shapes of the profile read.</summary>
    DataModel1,

    /// <summary>Version 2.0 with the types of EBSI. Its own contexts contradict each other, so it passes as JSON and can not be processed as JSON-LD.</summary>
    Ebsi,
}
