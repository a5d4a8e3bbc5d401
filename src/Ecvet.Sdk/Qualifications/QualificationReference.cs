using System.Diagnostics;

namespace Ecvet;

/// <summary>Which version of which qualification.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record QualificationReference : ICanonical
{
    /// <summary>A reference.</summary>
    /// <param name="id">The qualification.</param>
    /// <param name="version">The version; empty when not said.</param>
    public QualificationReference(Identifier<Qualification> id, string version = "")
    {
        ArgumentNullException.ThrowIfNull(version);
        Id = id;
        Version = version;
    }

    /// <summary>The qualification.</summary>
    public Identifier<Qualification> Id { get; }

    /// <summary>The version; empty when not said.</summary>
    public string Version { get; }

    /// <summary>True when the qualification is the one referred to, in the version referred to if one is said.</summary>
    /// <param name="qualification">The qualification.</param>
    public bool Means(Qualification qualification)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        return qualification.Id == Id && (Version.Length == 0 || string.Equals(qualification.Version, Version, StringComparison.Ordinal));
    }

    /// <summary>The identifier, and the version where one is said.</summary>
    public override string ToString() => Version.Length == 0 ? Id.Value : Id + " (" + Version + ")";

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("id", Id);
        writer.Write("version", Version);
    }
}
