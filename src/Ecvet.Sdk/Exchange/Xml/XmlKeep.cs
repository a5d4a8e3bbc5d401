using System.Text;

namespace Ecvet.Exchange;

/// <summary>Takes apart what was understood of a document and what was not, and puts the two together again.</summary>
internal static class XmlKeep
{
    /// <summary>What nobody took, with the marks that say where it belongs; nothing when all was taken.</summary>
    internal static KeptContent Rest(XmlPart root, XmlFormat format, ExchangeLog log)
    {
        var rest = Rest(root, format, log, false);
        return rest is null || IsBare(rest) ? KeptContent.Nothing : new(format.Name, XmlPartWriter.Write(rest, format));
    }

    /// <summary>The document made of what was generated and what was kept of one that was read.</summary>
    internal static XmlPart Merge(XmlPart generated, KeptContent kept, XmlFormat format, ExchangeLog log)
    {
        if (kept.IsEmpty)
        {
            return Sort(generated.Copy(), format);
        }

        if (kept.Format != format.Name)
        {
            log.Lose(ExchangeLossKind.NoPlace, ExchangeDiagnostics.KeptOfAnotherFormat, "", "", kept.Format, format.Name);
            return Sort(generated.Copy(), format);
        }

        if (Parse(kept) is not { } rest)
        {
            return Sort(generated.Copy(), format);
        }

        var byKey = new Dictionary<string, XmlPart>(StringComparer.Ordinal);
        foreach (var part in Keyed(generated))
        {
            byKey.TryAdd(part.Key!, part);
        }

        var placed = new HashSet<string>(StringComparer.Ordinal);
        CollectMarks(rest, placed);
        return Merge(rest, byKey, placed, format) ?? Sort(generated.Copy(), format);
    }

    /// <summary>The marks in what was kept: what was read into our own terms and stands in the document already.</summary>
    internal static IReadOnlySet<string> Marks(KeptContent kept)
    {
        var marks = new HashSet<string>(StringComparer.Ordinal);
        if (!kept.IsEmpty && Parse(kept) is { } rest)
        {
            CollectMarks(rest, marks);
        }

        return marks;
    }

    /// <summary>Says what a document read looks different in when it is written again.</summary>
    internal static void Compare(XmlPart read, XmlPart written, ExchangeLog log)
    {
        foreach (var path in XmlLines.Differences(read, written))
        {
            log.Lose(ExchangeLossKind.Changed, ExchangeDiagnostics.WrittenDifferently, "", path, log.Format);
        }
    }

    private static XmlPart? Parse(KeptContent kept) => XmlPartReader.Read(
        Encoding.UTF8.GetBytes(kept.Text),
        new ExchangeReadOptions(maximumBytes: int.MaxValue, maximumDepth: ExchangeReadOptions.GreatestDepth, maximumItems: int.MaxValue, maximumTextLength: int.MaxValue),
        new ExchangeLog(kept.Format));

    private static XmlPart? Rest(XmlPart part, XmlFormat format, ExchangeLog log, bool isTold)
    {
        if (part.IsTaken)
        {
            return null;
        }

        if (part.OwnText is { } text)
        {
            return XmlPart.OfText(text);
        }

        var tells = part.Key is null && !isTold;
        if (tells)
        {
            log.KeepUnknown(part, format);
        }

        var copy = XmlPart.Element(part.Space, part.Name);
        if (part.Key is { } key)
        {
            copy.Bind(key);
        }

        foreach (var label in part.Labels.Where(static label => !label.IsTaken))
        {
            copy.With(label.Name, label.Value, label.Space);
        }

        foreach (var child in part.Children)
        {
            if (Rest(child, format, log, part.Key is null) is { } kept)
            {
                copy.Add(kept);
            }
        }

        return copy;
    }

    private static bool IsBare(XmlPart part) => part.Key is not null && part.Labels.Count == 0 && part.Children.TrueForAll(IsBare);

    private static IEnumerable<XmlPart> Keyed(XmlPart part)
    {
        var open = new Stack<XmlPart>([part]);
        while (open.TryPop(out var next))
        {
            if (next.Key is not null)
            {
                yield return next;
            }

            foreach (var child in next.Elements)
            {
                open.Push(child);
            }
        }
    }

    private static void CollectMarks(XmlPart part, HashSet<string> marks)
    {
        var open = new Stack<XmlPart>([part]);
        while (open.TryPop(out var next))
        {
            if (next.TakeLabel("key", XmlFormat.Marks) is { } key)
            {
                next.Bind(key);
                marks.Add(key);
            }

            foreach (var child in next.Elements)
            {
                open.Push(child);
            }
        }
    }

    private static XmlPart? Merge(XmlPart kept, Dictionary<string, XmlPart> byKey, HashSet<string> placed, XmlFormat format)
    {
        if (kept.OwnText is { } text)
        {
            return XmlPart.OfText(text);
        }

        XmlPart? made = null;
        if (kept.Key is { } key && !byKey.TryGetValue(key, out made))
        {
            return null;
        }

        var whole = XmlPart.Element(kept.Space, kept.Name);
        foreach (var label in (made?.Labels ?? []).Concat(kept.Labels.Where(static label => !label.IsTaken)))
        {
            if (whole.Label(label.Name, label.Space) is null)
            {
                whole.With(label.Name, label.Value, label.Space);
            }
        }

        var children = new List<XmlPart>();
        foreach (var child in made?.Children ?? [])
        {
            if (child.Key is null || !placed.Contains(child.Key))
            {
                children.Add(child.Copy());
            }
        }

        var own = children.Where(static child => !child.IsText).Select(static child => child.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var child in kept.Children)
        {
            // Where the format allows one only, what is said now stands instead of what was kept.
            if (!(child.Key is null && own.Contains(child.Name) && format.IsSingle(kept.Name, child.Name)) && Merge(child, byKey, placed, format) is { } more)
            {
                children.Add(more);
            }
        }

        // An element that held only what is gone, such as a list of parts without parts, goes as well.
        if (kept.Key is null && children.Count == 0 && kept.Children.Count > 0)
        {
            return null;
        }

        foreach (var child in children.OrderBy(child => format.Order(kept.Name, child.Name)))
        {
            whole.Add(child);
        }

        return whole;
    }

    private static XmlPart Sort(XmlPart part, XmlFormat format)
    {
        var children = part.Children.OrderBy(child => format.Order(part.Name, child.Name)).ToList();
        part.Children.Clear();
        foreach (var child in children)
        {
            part.Add(child.IsText ? child : Sort(child, format));
        }

        return part;
    }
}
