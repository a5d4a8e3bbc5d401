namespace Ecvet;

/// <summary>What is known of a unit while a catalogue is made.</summary>
internal sealed class CatalogueEntry
{
    private LocalizedText title = LocalizedText.Empty;
    private EqfLevel? level;

    internal HashSet<string> Terms { get; } = new(StringComparer.Ordinal);

    /// <summary>What either of two descriptions names belongs to the unit; of two titles the ordinally first, of two levels the lower, so that their order decides nothing.</summary>
    internal void Add(LearningUnit unit, EqfLevel? unitLevel)
    {
        title = title.IsEmpty || (!unit.Title.IsEmpty && string.CompareOrdinal(Text(unit.Title), Text(title)) < 0) ? unit.Title : title;
        level = level is null || unitLevel < level ? unitLevel ?? level : level;
        foreach (var part in unit.SelfAndParts())
        {
            Terms.UnionWith(part.Outcomes.SelectMany(static outcome => outcome.Skills).Select(static skill => UnitCatalogue.Skill + UnitCatalogue.Sound(skill)));
            if (part.Id != unit.Id)
            {
                Terms.Add(UnitCatalogue.Part + UnitCatalogue.NameOf(part.Id, part.Version));
            }
        }
    }

    internal CatalogueUnit Describe(UnitId unit, string version, Identifier<Institution> host) => new(unit, version, host, title, level);

    private static string Text(LocalizedText text) => string.Join('\n', text.Texts.Select(static one => one.Language + ":" + one.Text));
}
