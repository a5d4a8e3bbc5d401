using System.Diagnostics;

namespace Ecvet;

/// <summary>A level of a national qualifications framework. Levels are texts, not numbers: <c>4+</c>, <c>5.1</c>, <c>7 A</c>, <c>Entry</c>.</summary>
[DebuggerDisplay("{Framework,nq} {Level,nq}")]
public sealed record NqfLevel : ICanonical
{
    /// <summary>A national level.</summary>
    /// <param name="framework">The code of the framework, such as <c>FiNQF</c> or <c>SQF</c>.</param>
    /// <param name="level">The level as the framework writes it.</param>
    /// <exception cref="ArgumentException">A part is no code.</exception>
    public NqfLevel(string framework, string level)
    {
        Framework = CodeText.Require(framework, nameof(framework));
        Level = CodeText.Require(level, nameof(level));
    }

    /// <summary>The code of the framework.</summary>
    public string Framework { get; }

    /// <summary>The level as the framework writes it.</summary>
    public string Level { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("framework", Framework);
        writer.Write("level", Level);
    }
}
