using NodaTime;
using NodaTime.Text;

namespace Ecvet.Exchange.Edc;

/// <content>Values of members.</content>
internal sealed partial class EdcReader
{
    /// <summary>The values of a member: one alone is a list of one, and a reference is followed to where its node is described.</summary>
    private IEnumerable<LdValue> Many(LdValue node, string name)
    {
        if (node.Find(name) is not { } value)
        {
            yield break;
        }

        read.Add(value);
        foreach (var item in value.AsList())
        {
            read.Add(item);
            var id = item.Kind == LdKind.Text ? item.Text : item.Members.Count == 1 ? item.Id : "";
            var found = id.Length > 0 && byId.TryGetValue(id, out var described) ? described : item;
            read.Add(found);
            if (found.Kind == LdKind.Node)
            {
                yield return found;
            }
            else if (found.Kind == LdKind.Text)
            {
                yield return LdValue.Reference(found.Text);
            }
        }
    }

    private LdValue? One(LdValue node, string name) => Many(node, name).FirstOrDefault();

    /// <summary>The identifier of a term of a list. Its label and scheme say nothing more.</summary>
    private string Term(LdValue? node)
    {
        if (node is null)
        {
            return "";
        }

        whole.Add(node);
        return node.Id;
    }

    private IEnumerable<string> Terms(LdValue node, string name) => Many(node, name).Select(Term);

    private string Plain(LdValue node, string name)
    {
        if (node.Find(name) is not { } value)
        {
            return "";
        }

        read.Add(value);
        var first = value.AsList().FirstOrDefault();
        return first?.Kind is LdKind.Text or LdKind.Literal ? first.Text.Trim() : first?.Find("@value")?.Text.Trim() ?? "";
    }

    /// <summary>A text that can be a code; none where it is no code even when trimmed.</summary>
    private string Code(LdValue node, string name) => Plain(node, name) is { Length: > 0 } text ? CodeText.Compose(text) is var code && CodeText.IsValid(code) ? code : "" : "";

    private LocalizedText Texts(LdValue node, string name, string path)
    {
        if (node.Find(name) is not { } value)
        {
            return LocalizedText.Empty;
        }

        read.Add(value);
        var texts = new List<LocalizedString>();
        foreach (var item in value.AsList())
        {
            whole.Add(item);
            read.Add(item);
            if (item.Kind == LdKind.Text && item.Text.Length > 0)
            {
                Repair(EdcDiagnostics.PlainText, path + "." + name);
                texts.Add(new(LanguageTag.Undetermined, item.Text));
            }
            else if (item.Find("@value") is { Text.Length: > 0 } literal)
            {
                texts.Add(new(LanguageTag.TryParse(item.Find("@language")?.Text, out var tag) ? tag : LanguageTag.Undetermined, literal.Text));
            }
            else
            {
                foreach (var (language, text) in item.Members)
                {
                    if (text.AsList().FirstOrDefault(static one => one.Kind == LdKind.Text) is { Text.Length: > 0 } said)
                    {
                        texts.Add(new(LanguageTag.TryParse(language, out var tag) ? tag : LanguageTag.Undetermined, said.Text));
                    }
                }
            }
        }

        return LocalizedText.Of(texts);
    }

    /// <summary>A breach of the format that can be understood.</summary>
    private void Repair(DiagnosticDescriptor what, string path)
    {
        if (isStrict)
        {
            log.Find(what.At(path).WithSeverity(DiagnosticSeverity.Error));
        }
        else
        {
            log.Lose(ExchangeLossKind.Repaired, what, "", path);
        }
    }

    /// <summary>The day of a moment as it is written: no time zone moves it.</summary>
    private LocalDate? Day(LdValue node, string name, string path)
    {
        var text = Plain(node, name);
        if (text.Length == 0)
        {
            return null;
        }

        if (text.Length < 10 || !LocalDatePattern.Iso.Parse(text[..10]).TryGetValue(default, out var day) || (text.Length > 10 && text[10] != 'T'))
        {
            log.Find(ExchangeDiagnostics.NotDay.At(path + "." + name));
            return null;
        }

        if (text.Length > 10 && !text.AsSpan(10).StartsWith("T00:00:00", StringComparison.Ordinal))
        {
            log.Lose(ExchangeLossKind.Guessed, EdcDiagnostics.DayWithTime, "", path + "." + name);
        }

        return day;
    }

    private Instant? Moment(LdValue node, string name, string path)
    {
        var text = Plain(node, name);
        if (text.Length == 0)
        {
            return null;
        }

        if (OffsetDateTimePattern.ExtendedIso.Parse(text).TryGetValue(default, out var moment))
        {
            return moment.ToInstant();
        }

        log.Find(ExchangeDiagnostics.NotMoment.At(path + "." + name));
        return null;
    }

    private Points? Points(LdValue node, string name, string path)
    {
        Points? first = null;
        foreach (var points in Many(node, name))
        {
            var at = path + "." + name;
            var text = Plain(points, "point");
            var framework = One(points, "framework");
            var id = Term(framework);
            if (text.Length == 0 || ExchangeAmount.Read(text, at + ".point", log) is not { } amount)
            {
                continue;
            }

            if (id.Length == 0)
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.PointsWithoutSystem, "", at);
            }
            else if (!EdcWords.TrySystem(id, out var system))
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.UnknownPointSystem, "", at + ".framework");
            }
            else if (first is null)
            {
                first = new Points(amount, system);
            }
            else
            {
                log.Lose(ExchangeLossKind.Unknown, ExchangeDiagnostics.Kept, "", at, EdcWords.FormatName);
            }
        }

        return first;
    }

    private QualificationLevel Level(LdValue node, IReadOnlyDictionary<string, List<string>> notes, string path)
    {
        EqfLevel? eqf = null;
        if (One(node, "eqfLevel") is { } european)
        {
            if (EqfLevel.TryParse(Term(european), out var level))
            {
                eqf = level;
            }
            else
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.UnknownTerm, "", path + ".eqfLevel", "EQF");
            }
        }
        else if (EqfLevel.TryParse(First(notes, "eqf"), out var noted))
        {
            eqf = noted;
        }

        NqfLevel? national = null;
        foreach (var id in Terms(node, "nqfLevel"))
        {
            if (national is null && NqfLevel.TryParse(id, out var listed))
            {
                national = listed;
            }
            else
            {
                log.Lose(ExchangeLossKind.Unknown, EdcDiagnostics.UnknownTerm, "", path + ".nqfLevel", "NQF");
            }
        }

        if (national is null && First(notes, "national-framework") is { } framework && First(notes, "national-level") is { } word && CodeText.IsValid(framework) && CodeText.IsValid(word))
        {
            national = new(framework, word);
        }

        if (eqf is null && national is null && First(notes, "tentative") is null)
        {
            return QualificationLevel.Unknown;
        }

        var found = new QualificationLevel(eqf, national, First(notes, "tentative") is not null);
        ExchangeLevels.Compare(found, "", path + ".nqfLevel", log);
        return found;
    }

    /// <summary>Our own notes, by name. Notes of others are left where they are.</summary>
    private Dictionary<string, List<string>> Notes(LdValue node)
    {
        var notes = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        if (node.Find("additionalNote") is not { } value)
        {
            return notes;
        }

        foreach (var note in value.AsList())
        {
            if (note.Find("subject") is { } subject && EdcWords.NoteName(subject.Id) is { } name
                && note.Find("noteLiteral")?.Members.FirstOrDefault().Value is { Kind: LdKind.Text } text)
            {
                read.Add(value);
                read.Add(note);
                whole.Add(note);
                if (!notes.TryGetValue(name, out var list))
                {
                    notes[name] = list = [];
                }

                list.Add(text.Text);
            }
        }

        return notes;
    }

    private static string? First(IReadOnlyDictionary<string, List<string>> notes, string name) => notes.TryGetValue(name, out var list) ? list[0] : null;

    private static string FirstCode(IReadOnlyDictionary<string, List<string>> notes, string name) => First(notes, name) is { } text && CodeText.IsValid(text) ? text : "";

    private static IEnumerable<string> Codes(IReadOnlyDictionary<string, List<string>> notes, string name) => notes.TryGetValue(name, out var list) ? list.Where(static code => CodeText.IsValid(code)) : [];
}
