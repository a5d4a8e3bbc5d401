namespace Ecvet;

/// <summary>A part of a report: a heading and what is said under it. Text and HTML are written from the same sections.</summary>
/// <param name="Id">The identifier of the section, the same in every language.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Sentences">Sentences that stand by themselves.</param>
/// <param name="Items">Entries of a list; each is one or several lines, the first of them the entry itself.</param>
/// <param name="MoreItems">How many entries were left out.</param>
internal sealed record ReportSection(string Id, string Heading, ValueList<string> Sentences, ValueList<ValueList<string>> Items, int MoreItems);
