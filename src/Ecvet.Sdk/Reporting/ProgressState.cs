namespace Ecvet;

/// <summary>How a line of the progress tree stands. Each state has a sign and a word of its own, so colour is never needed to read it.</summary>
internal enum ProgressState
{
    NotChosen,
    Open,
    Choosable,
    Begun,
    Person,
    Varies,
    Now,
    Before,
    Met,
    Waived,
}
