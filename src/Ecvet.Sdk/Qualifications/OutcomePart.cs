using System.Diagnostics;

namespace Ecvet;

/// <summary>A declared part of a learning outcome. Parts make the whole only where the outcome declares them and all are shown.</summary>
[DebuggerDisplay("{Code,nq}")]
public sealed record OutcomePart : ICanonical
{
    /// <summary>A part of an outcome.</summary>
    /// <param name="code">The code of the part within the outcome.</param>
    /// <param name="text">What the part consists of.</param>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public OutcomePart(string code, LocalizedText? text = null)
    {
        Code = CodeText.Require(code, nameof(code));
        Text = text ?? LocalizedText.Empty;
    }

    /// <summary>The code of the part within the outcome.</summary>
    public string Code { get; }

    /// <summary>What the part consists of; may be empty.</summary>
    public LocalizedText Text { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("code", Code);
        writer.Write("text", Text);
    }
}
