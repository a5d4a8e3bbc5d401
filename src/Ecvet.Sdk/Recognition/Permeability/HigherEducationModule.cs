using System.Diagnostics;

namespace Ecvet;

/// <summary>A module of higher education that a decision exempts from.</summary>
[DebuggerDisplay("{Code,nq}")]
public sealed record HigherEducationModule : ICanonical
{
    /// <summary>A module.</summary>
    /// <param name="code">Its code at the institution.</param>
    /// <param name="title">Its title.</param>
    /// <param name="credits">Its credits, mostly ECTS, as the institution states them; none when not said.</param>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public HigherEducationModule(string code, LocalizedText? title = null, Points? credits = null)
    {
        Code = CodeText.Require(code, nameof(code));
        Title = title ?? LocalizedText.Empty;
        Credits = credits;
    }

    /// <summary>Its code at the institution.</summary>
    public string Code { get; }

    /// <summary>Its title; may be empty.</summary>
    public LocalizedText Title { get; }

    /// <summary>Its credits as the institution states them; none when not said.</summary>
    public Points? Credits { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("code", Code);
        writer.Write("title", Title);
        writer.Write("credits", Credits);
    }
}
