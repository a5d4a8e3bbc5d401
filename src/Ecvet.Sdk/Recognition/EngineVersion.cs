namespace Ecvet;

/// <summary>The version of the engine that is named in every decision record.</summary>
internal static class EngineVersion
{
    /// <summary>The version of this library; a test compares it with that of the package.</summary>
    internal const string Current = "0.1.0";
}
