using System.Diagnostics;
using System.Text;

namespace Ecvet.Exchange.Csv;

/// <summary>A column that a table may have: its name, and the other names it is known by. Capitals, dashes and underscores make no difference.</summary>
[DebuggerDisplay("{Name,nq}")]
internal sealed class TableColumn
{
    internal TableColumn(string name, ValueList<string> synonyms, bool isRequired = false, bool isPersonal = false, bool isAlwaysWritten = false)
    {
        Name = name;
        Synonyms = synonyms;
        IsRequired = isRequired;
        IsPersonal = isPersonal;
        IsAlwaysWritten = isRequired || isAlwaysWritten;
    }

    /// <summary>The name that is written.</summary>
    internal string Name { get; }

    /// <summary>Other names that are read.</summary>
    internal ValueList<string> Synonyms { get; }

    /// <summary>True when a table without it can not be read.</summary>
    internal bool IsRequired { get; }

    /// <summary>True when its cells are about a person: they are not printed.</summary>
    internal bool IsPersonal { get; }

    /// <summary>True when it is written even where all its cells are empty.</summary>
    internal bool IsAlwaysWritten { get; }

    internal bool IsCalled(string plain) => Plain(Name) == plain || Synonyms.Any(synonym => Plain(synonym) == plain);

    /// <summary>A name without what makes no difference.</summary>
    internal static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name.Length > 100 ? "" : name)
        {
            if (!char.IsWhiteSpace(c) && c is not ('-' or '_' or '.'))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
        }

        return plain.ToString();
    }
}
