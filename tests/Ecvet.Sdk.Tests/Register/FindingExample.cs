namespace Ecvet.Tests.Register;

/// <summary>Something at fault and the finding it brings about, worked out each time: the page of findings shows it, and a code without one is not reachable.</summary>
/// <param name="Code">The code of the finding.</param>
/// <param name="Given">What was given, in a few words or as the faulty piece of text.</param>
/// <param name="Find">Reads, builds, checks or calculates it.</param>
internal sealed record FindingExample(string Code, string Given, Func<IEnumerable<Diagnostic>> Find)
{
    /// <summary>The finding itself; none when the example does not bring it about.</summary>
    internal Diagnostic? Found => Find().FirstOrDefault(finding => finding.Code == Code);
}
