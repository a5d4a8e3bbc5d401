namespace Ecvet;

/// <summary>The words of the printed documents of a mobility: what a table for a further language translates.</summary>
public enum MobilityWord
{
    /// <summary>Personal transcript.</summary>
    Transcript,

    /// <summary>Learning agreement for mobility.</summary>
    Before,

    /// <summary>Record of mobility.</summary>
    After,

    /// <summary>Participant.</summary>
    Participant,

    /// <summary>Name.</summary>
    Name,

    /// <summary>Date of birth.</summary>
    BirthDate,

    /// <summary>Participates as.</summary>
    Kind,

    /// <summary>Learner.</summary>
    Learner,

    /// <summary>Member of staff.</summary>
    Staff,

    /// <summary>Sending organisation.</summary>
    Home,

    /// <summary>Receiving organisation.</summary>
    Host,

    /// <summary>Intermediary organisation.</summary>
    Intermediary,

    /// <summary>Qualification prepared at home.</summary>
    Qualification,

    /// <summary>Memorandum.</summary>
    Memorandum,

    /// <summary>Learning agreement.</summary>
    Agreement,

    /// <summary>Version.</summary>
    Version,

    /// <summary>Project number.</summary>
    Project,

    /// <summary>Days of the stay.</summary>
    Period,

    /// <summary>Form of learning.</summary>
    Mode,

    /// <summary>On site.</summary>
    ModeOnSite,

    /// <summary>At a distance.</summary>
    ModeOnline,

    /// <summary>Blended.</summary>
    ModeBlended,

    /// <summary>At a place of work.</summary>
    ModeWorkBased,

    /// <summary>Expected learning outcomes.</summary>
    Expected,

    /// <summary>At home.</summary>
    HomeItem,

    /// <summary>At the host.</summary>
    HostItem,

    /// <summary>Points.</summary>
    Points,

    /// <summary>Programme and tasks.</summary>
    Activities,

    /// <summary>Support.</summary>
    Support,

    /// <summary>Assessment.</summary>
    Assessment,

    /// <summary>Documents.</summary>
    Documentation,

    /// <summary>Validation and recognition.</summary>
    Recognition,

    /// <summary>On return.</summary>
    Reintegration,

    /// <summary>Learning outcomes achieved.</summary>
    Achieved,

    /// <summary>Unit.</summary>
    Unit,

    /// <summary>Outcomes.</summary>
    Outcomes,

    /// <summary>Whole unit.</summary>
    WholeUnit,

    /// <summary>Assessed on.</summary>
    AssessedOn,

    /// <summary>Assessed by.</summary>
    AssessedBy,

    /// <summary>Method.</summary>
    Method,

    /// <summary>Grade.</summary>
    Grade,

    /// <summary>Nothing was assessed with success.</summary>
    NoneAchieved,

    /// <summary>Issued on.</summary>
    IssuedOn,

    /// <summary>Signatures.</summary>
    Signatures,

    /// <summary>Date.</summary>
    SignatureDate,

    /// <summary>Signature of.</summary>
    SignatureOf,

    /// <summary>This record proves what was assessed. The home institution validates and recognises; no right to practise a profession follows.</summary>
    NoEntitlement,

    /// <summary>For recognition at home only.</summary>
    ForRecognition,

    /// <summary>For recognition at home and for the search for work.</summary>
    ForEmployment,
}
