using System.Text;

namespace Ecvet;

/// <summary>Writes a report as plain text, for terminals and logs: lines of a limited width, nothing but spaces for layout.</summary>
internal sealed class TextReport
{
    private const int Width = 100;
    private readonly StringBuilder text = new();

    internal void Title(string title, string under)
    {
        text.Append(title).Append('\n').Append('=', Math.Min(title.Length, Width)).Append('\n');
        Wrap(under, "", "");
    }

    internal void Section(ReportSection section, ReportLanguage language)
    {
        if (section.Sentences.Count == 0 && section.Items.Count == 0)
        {
            return;
        }

        Heading(section.Heading);
        foreach (var sentence in section.Sentences)
        {
            Wrap(sentence, "", "");
        }

        foreach (var item in section.Items)
        {
            for (var i = 0; i < item.Count; i++)
            {
                Wrap(item[i], i == 0 ? "- " : "  ", "  ");
            }
        }

        if (section.MoreItems > 0)
        {
            Wrap(ReportLanguage.Fill(language.Texts.MoreItems, language.Count(section.MoreItems)), "- ", "  ");
        }
    }

    internal void Heading(string heading)
    {
        if (text.Length > 0)
        {
            text.Append('\n');
        }

        text.Append(heading).Append('\n').Append('-', Math.Min(heading.Length, Width)).Append('\n');
    }

    /// <summary>A text broken at spaces; a word longer than a line stands by itself.</summary>
    internal void Wrap(string words, string first, string others)
    {
        var line = new StringBuilder(first);
        var filled = first.Length;
        var isEmpty = true;
        foreach (var word in words.Split(' '))
        {
            if (!isEmpty && filled + 1 + word.Length > Width)
            {
                text.Append(line.ToString().TrimEnd()).Append('\n');
                line.Clear().Append(others);
                filled = others.Length;
                isEmpty = true;
            }

            if (!isEmpty)
            {
                line.Append(' ');
                filled++;
            }

            line.Append(word);
            filled += word.Length;
            isEmpty = false;
        }

        text.Append(line.ToString().TrimEnd()).Append('\n');
    }

    public override string ToString() => text.ToString();
}
