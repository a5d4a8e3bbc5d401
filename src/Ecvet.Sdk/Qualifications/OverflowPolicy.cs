namespace Ecvet;

/// <summary>What happens to an achievement that would exceed an upper bound of the rule of combination. It stays recognised either way.</summary>
public enum OverflowPolicy
{
    /// <summary>A whole achievement is left out (the default).</summary>
    Strict,

    /// <summary>The group counts its maximum; the excess is taken from the canonically last achievement.</summary>
    Capped,
}
