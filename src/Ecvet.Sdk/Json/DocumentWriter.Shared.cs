namespace Ecvet.Json;

/// <content>What several documents hold: institutions, levels, references, grades.</content>
internal sealed partial class DocumentWriter
{
    internal void Level(string name, QualificationLevel value)
    {
        if (value == QualificationLevel.Unknown)
        {
            return;
        }

        Object(name, () =>
        {
            Eqf("eqf", value.Eqf);
            if (value.National is { } national)
            {
                writer.WritePropertyName("national");
                National(national);
            }

            Flag("tentative", value.IsTentative);
        });
    }

    internal void National(NqfLevel value) => Object(() =>
    {
        String("framework", value.Framework);
        String("level", value.Level);
    });

    internal void Institution(string name, Institution value)
    {
        writer.WritePropertyName(name);
        Institution(value);
    }

    internal void Institution(Institution value) => Object(() =>
    {
        Id("id", value.Id);
        TextAlways("name", value.Name);
        String("country", value.Country);
        String("unitScheme", value.UnitScheme == value.Id.Value ? null : value.UnitScheme);
        List("roles", value.Roles, role => Object(() =>
        {
            Flags<InstitutionFunctions>("functions", (int)role.Functions);
            Codes("scope", role.Scope);
        }));
        if (value.QualityAssurance is { } quality)
        {
            Object("qualityAssurance", () =>
            {
                TextAlways("statement", quality.Statement);
                Flags<QualityAssurancePhases>("phases", (int)quality.Phases);
                if (quality.Indicators.Count > 0)
                {
                    writer.WriteStartArray("indicators");
                    foreach (var indicator in quality.Indicators)
                    {
                        writer.WriteNumberValue(indicator);
                    }

                    writer.WriteEndArray();
                }
            });
        }
    });

    internal void Reference(string name, QualificationReference? value)
    {
        if (value is not null)
        {
            Object(name, () =>
            {
                Id("id", value.Id);
                String("version", value.Version);
            });
        }
    }

    internal void Grade(string name, Grade? value)
    {
        if (value is not null)
        {
            Object(name, () =>
            {
                String("value", value.Value);
                Id("scheme", value.Scheme);
            });
        }
    }
}
