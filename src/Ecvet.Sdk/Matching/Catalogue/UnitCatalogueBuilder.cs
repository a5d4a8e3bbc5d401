namespace Ecvet;

/// <summary>Collects units for a <see cref="UnitCatalogue"/>, one by one or a qualification at a time, in any order.</summary>
public sealed class UnitCatalogueBuilder
{
    private readonly Dictionary<(UnitId Unit, string Version, Identifier<Institution> Host), CatalogueEntry> entries = [];

    /// <summary>Adds all units of a qualification, declared parts among them; the host is the first awarding body.</summary>
    /// <param name="qualification">The qualification.</param>
    public UnitCatalogueBuilder Add(Qualification qualification)
    {
        ArgumentNullException.ThrowIfNull(qualification);
        var host = qualification.AwardingBodies.Count > 0 ? qualification.AwardingBodies[0].Id : default;
        foreach (var unit in qualification.Units)
        {
            Add(unit, host, qualification.Level.Eqf);
        }

        return this;
    }

    /// <summary>Adds a unit, and its declared parts as units of their own. One that was added before gets in addition what this one names.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="host">Who offers it; empty when not said.</param>
    /// <param name="level">The European level of its qualification, for a unit without one of its own.</param>
    public UnitCatalogueBuilder Add(LearningUnit unit, Identifier<Institution> host = default, EqfLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        foreach (var part in unit.SelfAndParts())
        {
            var key = (part.Id, UnitCatalogue.Sound(part.Version), host);
            if (!entries.TryGetValue(key, out var entry))
            {
                entries[key] = entry = new();
            }

            entry.Add(part, part.Level.Eqf ?? unit.Level.Eqf ?? level);
        }

        return this;
    }

    /// <summary>The catalogue. The order in which units were added decides nothing.</summary>
    public UnitCatalogue Build()
    {
        var found = entries.Select(static entry => (Unit: entry.Value.Describe(entry.Key.Unit, entry.Key.Version, entry.Key.Host), entry.Value.Terms)).ToArray();
        Array.Sort(found, static (left, right) => CatalogueUnit.Compare(left.Unit, right.Unit));
        var having = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var number = 0; number < found.Length; number++)
        {
            foreach (var term in found[number].Terms)
            {
                if (!having.TryGetValue(term, out var units))
                {
                    having[term] = units = [];
                }

                units.Add(number);
            }
        }

        var terms = having.Keys.Order(StringComparer.Ordinal).ToArray();
        return new([.. found.Select(static entry => entry.Unit)], terms, Array.ConvertAll(terms, term => having[term].ToArray()));
    }
}
