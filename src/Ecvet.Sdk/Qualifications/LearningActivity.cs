using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// A piece of teaching or of work in which outcomes are reached: a lesson series, a project, a placement. It leads to outcomes and
/// is no unit (rule U12); outcomes may be reached without it as well (rule U13).
/// </summary>
[DebuggerDisplay("{Code,nq}")]
public sealed record LearningActivity
{
    /// <summary>An activity.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="title">Its title.</param>
    /// <param name="outcomes">The outcomes it leads to; they are kept in ordinal order.</param>
    /// <param name="hours">How many hours it takes a learner; none when not said.</param>
    /// <exception cref="ArgumentException">The code is no code.</exception>
    public LearningActivity(string code, LocalizedText title, IEnumerable<OutcomeId> outcomes, Ratio? hours = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(outcomes);
        Code = CodeText.Require(code, nameof(code));
        Title = title;
        Outcomes = ValueList.From(outcomes.Distinct().Order());
        Hours = hours;
    }

    /// <summary>Its code.</summary>
    public string Code { get; }

    /// <summary>Its title.</summary>
    public LocalizedText Title { get; }

    /// <summary>The outcomes it leads to, in ordinal order.</summary>
    public ValueList<OutcomeId> Outcomes { get; }

    /// <summary>How many hours it takes a learner; none when not said.</summary>
    public Ratio? Hours { get; }

    /// <summary>An activity with the outcomes named as text.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="title">Its title.</param>
    /// <param name="outcomes">The outcomes: <c>BODY/1</c>.</param>
    /// <param name="hours">How many hours it takes a learner; none when not said.</param>
    /// <param name="scheme">The scheme of the units where none is written.</param>
    /// <exception cref="FormatException">A text is no outcome.</exception>
    public static LearningActivity Of(string code, string title, IEnumerable<string> outcomes, Ratio? hours = null, string scheme = "")
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        return new(code, title, outcomes.Select(outcome => OutcomeId.Parse(outcome).InScheme(scheme)), hours);
    }
}
