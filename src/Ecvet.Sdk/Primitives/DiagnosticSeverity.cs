namespace Ecvet;

/// <summary>How grave a finding is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Information,

    /// <summary>A rule that says "should" is not kept.</summary>
    Warning,

    /// <summary>The content can not be used as it is.</summary>
    Error,
}
