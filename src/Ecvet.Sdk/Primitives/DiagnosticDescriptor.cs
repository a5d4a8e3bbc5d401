using System.Diagnostics;

namespace Ecvet;

/// <summary>One kind of finding: its stable code, its texts, the way out and the rule it comes from.</summary>
[DebuggerDisplay("{Code,nq}")]
public sealed class DiagnosticDescriptor : IEquatable<DiagnosticDescriptor>
{
    internal DiagnosticDescriptor(string code, DiagnosticSeverity severity, string rule, string english, string french, string wayOutEnglish, string wayOutFrench)
    {
        Code = code;
        DefaultSeverity = severity;
        Rule = rule;
        Text = LocalizedText.Of("en", english).With("fr", french);
        WayOut = LocalizedText.Of("en", wayOutEnglish).With("fr", wayOutFrench);
    }

    /// <summary>The stable code: <c>ECV</c> and four digits. A code never changes its meaning and is never used again.</summary>
    public string Code { get; }

    /// <summary>The severity where no check profile says otherwise.</summary>
    public DiagnosticSeverity DefaultSeverity { get; }

    /// <summary>The id of the rule the finding comes from (such as <c>P15</c>; see the table of rules in the documentation); empty for a purely technical one.</summary>
    public string Rule { get; }

    /// <summary>What is found, in English and French, with <c>{0}</c>, <c>{1}</c>... for the arguments.</summary>
    public LocalizedText Text { get; }

    /// <summary>What can be done about it, in English and French, with <c>{0}</c>, <c>{1}</c>... for the arguments.</summary>
    public LocalizedText WayOut { get; }

    /// <inheritdoc/>
    public bool Equals(DiagnosticDescriptor? other) => other is not null && string.Equals(Code, other.Code, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DiagnosticDescriptor);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Code, StringComparison.Ordinal);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>True when both have the same code.</summary>
    /// <param name="left">One descriptor.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(DiagnosticDescriptor? left, DiagnosticDescriptor? right) => left is null ? right is null : left.Equals(right);

    /// <summary>True when the codes differ.</summary>
    /// <param name="left">One descriptor.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(DiagnosticDescriptor? left, DiagnosticDescriptor? right) => !(left == right);

    /// <summary>A finding of this kind with the default severity.</summary>
    internal Diagnostic At(string path, params ReadOnlySpan<string> arguments) => new(this, DefaultSeverity, path, ValueList.Create(arguments));
}
