using System.Diagnostics;

namespace Ecvet;

/// <summary>How well a plan meets a preference; less is better.</summary>
[DebuggerDisplay("{Preference} {Value}")]
public readonly record struct PreferenceReached
{
    internal PreferenceReached(UpskillingPreference preference, decimal value)
    {
        Preference = preference;
        Value = value;
    }

    /// <summary>The preference.</summary>
    public UpskillingPreference Preference { get; }

    /// <summary>Points for <see cref="UpskillingPreference.FewestPoints"/> on a route that counts points, a number of units for everything else.</summary>
    public decimal Value { get; }
}
