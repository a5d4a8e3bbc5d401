using System.Diagnostics;

namespace Ecvet;

/// <summary>Which units a module, a piece of teaching, leads towards. A module is never a unit (rule U12).</summary>
[DebuggerDisplay("{Module,nq}")]
public sealed record ModuleMapping : ICanonical
{
    /// <summary>A module and its units.</summary>
    /// <param name="module">The code of the module.</param>
    /// <param name="title">Its title.</param>
    /// <param name="units">The units it leads towards; they are kept in ordinal order.</param>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public ModuleMapping(string module, LocalizedText title, IEnumerable<UnitId> units)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(units);
        Module = CodeText.Require(module, nameof(module));
        Title = title;
        Units = ValueList.From(units.Distinct().Order());
    }

    /// <summary>The code of the module.</summary>
    public string Module { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The units it leads towards, in ordinal order.</summary>
    public ValueList<UnitId> Units { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        writer.Write("module", Module);
        writer.Write("title", Title);
        writer.Write("units", Units);
    }
}
