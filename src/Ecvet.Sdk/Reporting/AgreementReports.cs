using System.Text;

namespace Ecvet;

/// <summary>Shows the life of a learning agreement.</summary>
public static class AgreementReports
{
    /// <summary>The steps in the life of an agreement as a Mermaid state diagram: <c>AgreementLife.Transitions.ToMermaid()</c>.</summary>
    /// <param name="transitions">The steps.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string ToMermaid(this ValueList<AgreementTransition> transitions, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(transitions);
        var texts = AgreementTexts.For(language);
        var text = new StringBuilder("stateDiagram-v2\n");
        foreach (var state in transitions.SelectMany(static step => new[] { step.From, step.To }).Distinct().Order())
        {
            text.Append("  state \"").Append(texts.Say(state)).Append("\" as ").Append(state.ToString()).Append('\n');
        }

        text.Append("  [*] --> ").Append(nameof(AgreementState.Draft)).Append('\n');
        foreach (var step in transitions)
        {
            text.Append("  ").Append(step.From.ToString()).Append(" --> ").Append(step.To.ToString()).Append(" : ").Append(texts.Say(step)).Append('\n');
        }

        foreach (var end in transitions.Select(static step => step.To).Where(state => transitions.All(step => step.From != state)).Distinct().Order())
        {
            text.Append("  ").Append(end.ToString()).Append(" --> [*]\n");
        }

        return text.ToString();
    }
}
