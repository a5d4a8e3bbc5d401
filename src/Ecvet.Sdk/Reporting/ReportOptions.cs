using System.Diagnostics;

namespace Ecvet;

/// <summary>
/// How a report is written: its language and its named limits. Where a limit is reached the report says how much more there is;
/// nothing is left out silently.
/// </summary>
[DebuggerDisplay("{Language,nq}")]
public sealed record ReportOptions
{
    /// <summary>Options of a report.</summary>
    /// <param name="language">A language tag such as <c>fr</c> or <c>fr-BE</c>; English where there is no table for it.</param>
    /// <param name="institutions">Institutions whose names are shown in place of their identifiers.</param>
    /// <param name="headingLevel">The level of the first heading in HTML, 1 to 4: more than 1 where the report stands inside another page.</param>
    /// <param name="maximumTitleLength">The longest title, statement or code shown, in characters, 20 or more; a longer one ends with an ellipsis.</param>
    /// <param name="maximumItems">The most entries of one list, 1 or more.</param>
    /// <param name="maximumRows">The most rows of one table or picture, 1 or more.</param>
    /// <param name="maximumColumns">The most columns of the grid of outcomes and credits, 1 or more.</param>
    /// <param name="isFragment">True when HTML is to stand inside another page: an element with its style, no whole file.</param>
    /// <exception cref="ArgumentOutOfRangeException">A limit is out of its range.</exception>
    public ReportOptions(
        string language = "en",
        IEnumerable<Institution>? institutions = null,
        int headingLevel = 1,
        int maximumTitleLength = 160,
        int maximumItems = 100,
        int maximumRows = 200,
        int maximumColumns = 40,
        bool isFragment = false)
    {
        ArgumentNullException.ThrowIfNull(language);
        ArgumentOutOfRangeException.ThrowIfLessThan(headingLevel, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(headingLevel, 4);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumTitleLength, 20);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumItems, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumRows, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximumColumns, 1);
        Language = language;
        Institutions = ValueList.From(institutions?.DistinctBy(static institution => institution.Id).OrderBy(static institution => institution.Id));
        HeadingLevel = headingLevel;
        MaximumTitleLength = maximumTitleLength;
        MaximumItems = maximumItems;
        MaximumRows = maximumRows;
        MaximumColumns = maximumColumns;
        IsFragment = isFragment;
    }

    /// <summary>English, with the limits as they are unless said.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>The language asked for.</summary>
    public string Language { get; }

    /// <summary>Institutions whose names are shown, in ordinal order.</summary>
    public ValueList<Institution> Institutions { get; }

    /// <summary>The level of the first heading in HTML.</summary>
    public int HeadingLevel { get; }

    /// <summary>The longest title, statement or code shown, in characters.</summary>
    public int MaximumTitleLength { get; }

    /// <summary>The most entries of one list.</summary>
    public int MaximumItems { get; }

    /// <summary>The most rows of one table or picture.</summary>
    public int MaximumRows { get; }

    /// <summary>The most columns of the grid of outcomes and credits.</summary>
    public int MaximumColumns { get; }

    /// <summary>True when HTML is to stand inside another page.</summary>
    public bool IsFragment { get; }
}
