using System.Diagnostics;

namespace Ecvet.Rules;

/// <summary>
/// A condition attached to a node, over what is counted below it. Four kinds: <see cref="TotalLimit"/>,
/// <see cref="NotTogether"/>, <see cref="MayCountTwice"/> and <see cref="Substitution"/>.
/// </summary>
[DebuggerDisplay("{Id,nq}")]
public abstract record RuleCondition : ICanonical
{
    private protected RuleCondition(Identifier<RuleCondition> id, LocalizedText? title)
    {
        if (id.IsEmpty)
        {
            throw new ArgumentException("A condition has an identifier.", nameof(id));
        }

        Id = id;
        Title = title ?? LocalizedText.Empty;
    }

    /// <summary>The identifier of the condition, unique in the rule.</summary>
    public Identifier<RuleCondition> Id { get; }

    /// <summary>The condition in plain words; may be empty.</summary>
    public LocalizedText Title { get; }

    void ICanonical.Write(CanonicalWriter writer)
    {
        WriteMembers(writer);
        writer.Write("id", Id);
        writer.Write("title", Title);
    }

    /// <summary>Writes the kind of the condition and what only this kind has, in canonical form.</summary>
    internal abstract void WriteMembers(CanonicalWriter writer);
}
