namespace Ecvet;

/// <summary>A cell of a grid of marks: a sign, or a word, or both.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Text">What the cell says in words; tables and text show it in place of the sign.</param>
internal readonly record struct MarkCell(MarkSign Sign, string Text);
