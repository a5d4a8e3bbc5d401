namespace Ecvet.Exchange.Edc;

/// <summary>Makes the nodes of a document; each gets an identifier of its own.</summary>
internal sealed class EdcNodes(LanguageTag primary, ExchangeLog log, IEnumerable<string> taken)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> used = new(taken, StringComparer.Ordinal);

    /// <summary>The language the credential is shown in first.</summary>
    internal LanguageTag Primary => primary;

    internal LdValue Node(string kind, string type) => LdValue.Node(NewId(kind), type);

    /// <summary>An identifier that no other node has: the one wished, or one that holds inside the document.</summary>
    internal string NewId(string kind, string wished = "")
    {
        if (EdcWords.IsAbsolute(wished) && used.Add(wished))
        {
            return wished;
        }

        while (true)
        {
            var number = numbers[kind] = numbers.GetValueOrDefault(kind) + 1;
            var id = EdcWords.Local + kind + ":" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            if (used.Add(id))
            {
                return id;
            }
        }
    }

    internal static LdValue Concept(string id, string scheme = "")
    {
        var concept = LdValue.Node(id, "Concept");
        return scheme.Length == 0 ? concept : concept.Set("inScheme", LdValue.Node(scheme, "ConceptScheme"));
    }

    /// <summary>A map from language to text. A text whose language is not said is written in the language of the credential.</summary>
    internal LdValue? Text(LocalizedText text, string place)
    {
        if (text.IsEmpty)
        {
            return null;
        }

        var map = LdValue.Empty();
        foreach (var one in text.Texts)
        {
            var guess = one.Language == LanguageTag.Undetermined && text.Texts.All(other => other.Language != primary);
            if (guess && primary != LanguageTag.Undetermined)
            {
                log.Lose(ExchangeLossKind.Guessed, EdcDiagnostics.LanguageGuessed, place, "", primary.Value);
            }

            map.Set(guess ? primary.Value : one.Language.Value, LdValue.Of(one.Text));
        }

        return map;
    }

    /// <summary>A text that must be there: a code stands for it where there is none.</summary>
    internal LdValue Title(LocalizedText text, string code, string place)
    {
        if (Text(text, place) is { } map)
        {
            return map;
        }

        log.Lose(ExchangeLossKind.Guessed, ExchangeDiagnostics.TitleGuessed, place, "", EdcWords.FormatName);
        return Plain(code);
    }

    /// <summary>A code or a word as a text in the language of the credential.</summary>
    internal LdValue Plain(string word) => LdValue.Empty().Set(primary.Value, LdValue.Of(word));

    internal LdValue Identifier(string notation, string scheme = "", string version = "") =>
        Node("identifier", "Identifier").Set("notation", notation).Set("schemeName", scheme).Set("schemeVersion", version);

    internal LdValue Points(Points points, string place)
    {
        if (points.System.Identifier is null)
        {
            log.Lose(ExchangeLossKind.Changed, EdcDiagnostics.SystemNotListed, place, "", points.System.Code);
        }

        var framework = Concept(EdcWords.System(points.System), points.System.Identifier is null ? "" : PublishedLists.CreditScheme);
        return Node("creditPoint", "CreditPoint").Set("framework", framework).Set("point", EdcWords.Amount(points));
    }

    /// <summary>What has no place of its own, in a note whose subject says what it is; this library reads it back.</summary>
    internal LdValue Note(string name, string value, string place, bool isLoss = true)
    {
        if (isLoss)
        {
            log.Lose(ExchangeLossKind.Extension, EdcDiagnostics.InNote, place, "", name);
        }

        return Node("note", "Note").Set("subject", Concept(EdcWords.Note(name))).Set("noteLiteral", Plain(value));
    }
}
