namespace Ecvet;

/// <summary>A piece of a sentence, and whether what it says is one in number.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsOne">True when the singular follows.</param>
internal readonly record struct Said(string Text, bool IsOne)
{
    public static implicit operator Said(string text) => new(text, true);
}
