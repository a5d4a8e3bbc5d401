namespace Ecvet.Checking;

/// <summary>One place where a rule is not kept.</summary>
/// <param name="Path">Where.</param>
/// <param name="Arguments">The particulars.</param>
/// <param name="Descriptor">Another finding than that of the rule, such as that it was not decided.</param>
internal sealed record Breach(string Path, ValueList<string> Arguments, DiagnosticDescriptor? Descriptor = null)
{
    internal static Breach At(string path, params ReadOnlySpan<string> arguments) => new(path, ValueList.Create(arguments));
}
