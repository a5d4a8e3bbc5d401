using System.Diagnostics;

namespace Ecvet;

/// <summary>How well a plan meets a preference; less is better.</summary>
/// <param name="Preference">The preference.</param>
/// <param name="Value">Points for <see cref="UpskillingPreference.FewestPoints"/> on a route that counts points, a number of units for everything else.</param>
[DebuggerDisplay("{Preference} {Value}")]
public readonly record struct PreferenceReached(UpskillingPreference Preference, decimal Value);
