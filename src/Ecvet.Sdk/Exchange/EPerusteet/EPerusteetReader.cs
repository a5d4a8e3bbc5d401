using System.Text.Json;
using NodaTime;

namespace Ecvet.Exchange.EPerusteet;

/// <summary>
/// Reads qualification structures of the Finnish national service ePerusteet (the JSON of a peruste): every route with
/// its tree of formation rules, its units and their sizes.
/// </summary>
/// <remarks>
/// Read so far: documents slimmed to structure and names. Of the full documents of the service the same members are
/// read and the rest is passed over; that has not been tried on one. The sub-areas of common units are not kept.
/// </remarks>
public static class EPerusteetReader
{
    /// <summary>The scheme of the unit codes: the national code set.</summary>
    public const string UnitScheme = "tutkinnonosat";

    private const int DeepestJson = 1_000;
    private const int HoursAheadOfUtc = 3;

    /// <summary>Reads a structure.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="options">Readings where the data leaves it open.</param>
    public static ExchangeRead<EPerusteetStructure> Read(ReadOnlyMemory<byte> utf8Json, EPerusteetOptions? options = null)
    {
        var findings = new DiagnosticCollector();
        options ??= EPerusteetOptions.Default;
        if (utf8Json.Length > options.MaximumBytes)
        {
            findings.Add(EPerusteetDiagnostics.TooLarge.At("$", options.MaximumBytes.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return new(null, findings.ToList(), []);
        }

        try
        {
            using var document = JsonDocument.Parse(utf8Json, new JsonDocumentOptions { MaxDepth = DeepestJson });
            return Read(document.RootElement, options, findings);
        }
        catch (JsonException)
        {
            findings.Add(EPerusteetDiagnostics.NotJson.At("$", DeepestJson.ToString(System.Globalization.CultureInfo.InvariantCulture)));
            return new(null, findings.ToList(), []);
        }
    }

    /// <inheritdoc cref="Read(ReadOnlyMemory{byte}, EPerusteetOptions?)"/>
    /// <param name="utf8Json">The document; it is read to its end, or until it is larger than the options allow.</param>
    /// <param name="options">Readings where the data leaves it open.</param>
    public static ExchangeRead<EPerusteetStructure> Read(Stream utf8Json, EPerusteetOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        using var copy = new MemoryStream();
        var most = (options ?? EPerusteetOptions.Default).MaximumBytes;
        var part = new byte[81_920];
        for (int read; copy.Length <= most && (read = utf8Json.Read(part)) > 0;)
        {
            copy.Write(part, 0, read);
        }

        return Read(copy.GetBuffer().AsMemory(0, (int)copy.Length), options);
    }

    private static ExchangeRead<EPerusteetStructure> Read(JsonElement root, EPerusteetOptions options, DiagnosticCollector findings)
    {
        var losses = new List<ExchangeLoss>();
        var routes = root.Items("suoritustavat").ToList();
        if (routes.Count == 0)
        {
            findings.Add(EPerusteetDiagnostics.Missing.At("$", "suoritustavat"));
            return new(null, findings.ToList(), []);
        }

        var units = UnitTable.Read(root, losses);
        var areas = new List<CompetenceArea>();
        var number = root.Text("id") ?? root.Text("diaarinumero") ?? "unknown";
        var version = root.Text("diaarinumero") ?? "";
        var builder = new QualificationBuilder(root.Localized("nimi") is { IsEmpty: false } title ? title.In("fi") : number, null);
        builder.Id("eperusteet:" + number).Version(version);
        foreach (var text in root.Localized("nimi").Texts)
        {
            builder.Titled(text.Language.ToString(), text.Text);
        }

        builder.Valid(new ValidityPeriod(Day(root, "voimassaoloAlkaa"), Day(root, "voimassaoloLoppuu")));
        if (Day(root, "siirtymaPaattyy") is { } transition)
        {
            builder.TransitionUntil(transition.ToDateOnly());
        }

        foreach (var unit in units.Units)
        {
            builder.Unit(unit, UnitSize.AsRecognised);
        }

        for (var i = 0; i < routes.Count; i++)
        {
            new RouteReader(routes[i], "$.suoritustavat[" + i + "]", units, options, findings, losses, areas).ReadInto(builder);
        }

        foreach (var passedOver in new[] { "koulutukset", "tutkintonimikkeet", "koulutustyyppi" }.Where(name => root.TryGetProperty(name, out _)))
        {
            losses.Add(new ExchangeLoss(ExchangeLossKind.NoPlace, EPerusteetDiagnostics.NotKept.At("$." + passedOver, passedOver), "", "$." + passedOver));
        }

        var sound = builder.TryBuild(out var qualification, out var structure);
        findings.AddRange(structure);
        return new(sound ? new EPerusteetStructure(qualification!, ValueList.From(areas)) : null, findings.ToList(), ValueList.From(losses));
    }

    // Days are given as the instant of midnight in Helsinki, which is two or three hours ahead of universal time.
    private static LocalDate? Day(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var milliseconds)
        && milliseconds is > -62_135_596_800_000 and < 253_402_300_799_000
            ? Instant.FromUnixTimeMilliseconds(milliseconds).Plus(Duration.FromHours(HoursAheadOfUtc)).InUtc().Date
            : null;
}
