namespace Ecvet;

/// <summary>Says in plain sentences how sizes, grades and levels compare, and by what ground.</summary>
public static class NumberReports
{
    /// <summary>The size of an amount in another system with its rule, or why it is unknown; and that it is size only.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this PointConversion conversion, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(conversion);
        var (names, texts) = Speak(language);
        var amount = names.Language.Amount(conversion.Amount).Text;
        if (conversion.Exact is not { } exact)
        {
            return Joined(conversion.Diagnostics.Select(names.Finding));
        }

        if (conversion.Rule is not { } rule)
        {
            return ReportLanguage.Fill(texts.ConversionSame, amount);
        }

        var said = conversion.Points is { } points
            ? ReportLanguage.Fill(texts.ConversionKnown, amount, names.Language.Amount(points).Text, names.Code(rule.Id), Number(names, rule.Factor), names.Text(rule.Reason))
            : ReportLanguage.Fill(texts.ConversionExact, amount, exact.ToString(), conversion.To.Code, names.Code(rule.Id), Number(names, rule.Factor), names.Text(rule.Reason));
        return Joined([said, .. conversion.Step is { } step ? [ReportLanguage.Fill(texts.ConversionRounded, names.Language.Number(step), Number(names, exact))] : Array.Empty<string>(), .. conversion.Diagnostics.Select(names.Finding), texts.SizeOnly]);
    }

    /// <summary>How two levels compare, and why a person decides where one does.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this ComparedLevels comparison, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var (names, texts) = Speak(language);
        var sentence = comparison.Order switch { LevelOrder.Same => texts.OrderSame, LevelOrder.Lower => texts.OrderLower, LevelOrder.Higher => texts.OrderHigher, _ => texts.OrderPerson };
        return Joined([ReportLanguage.Fill(sentence, Level(names, texts, comparison.Host, comparison.HostEqf), Level(names, texts, comparison.Home, comparison.HomeEqf)), .. comparison.Diagnostics.Select(names.Finding)]);
    }

    /// <summary>What a grade is in another scheme with its ground, or why nothing can be said.</summary>
    /// <param name="conversion">The conversion.</param>
    /// <param name="language">A language tag; English and French have tables, any other language is answered in English.</param>
    public static string Explain(this GradeConversion conversion, string language = "en")
    {
        ArgumentNullException.ThrowIfNull(conversion);
        var (names, texts) = Speak(language);
        if (conversion is not { From: { } from, To: { } to, Band: { } band, Lowest: { } lowest, Highest: { } highest })
        {
            return Joined(conversion.Diagnostics.Select(names.Finding));
        }

        string grade = names.Code(conversion.Grade.Value), scheme = names.Code(from.Scheme.Id.Value), other = names.Code(to.Scheme.Id.Value);
        var said = lowest == highest
            ? ReportLanguage.Fill(texts.GradeExact, grade, scheme, names.Code(lowest.Value), other)
            : ReportLanguage.Fill(texts.GradeInterval, grade, scheme, names.Code(lowest.Value), names.Code(highest.Value), other);
        var ground = ReportLanguage.Fill(texts.GradeGround, names.Language.Count(from.Passes), names.Code(from.Population), Percent(names, band.From), Percent(names, band.To), names.Language.Count(to.Passes), names.Code(to.Population));
        return Joined([said, ground, texts.GradeMeaning]);
    }

    private static (ReportNames Names, NumberTexts Texts) Speak(string language)
    {
        var names = new ReportNames(new(language), null);
        return (names, NumberTexts.For(names.Language));
    }

    private static string Joined(IEnumerable<string> sentences) => string.Join('\n', sentences);

    /// <summary>A fraction as a decimal where it is one, else as the fraction it is.</summary>
    private static string Number(ReportNames names, Ratio ratio) => ratio.AsDecimal() is { } exact && decimal.Round(exact, 4) == exact ? names.Language.Number(exact) : ratio.ToString();

    private static string Percent(ReportNames names, Ratio share) => names.Language.Number((share * 100).RoundedTo(0.1m).AsDecimal() ?? 0m);

    private static string Level(ReportNames names, NumberTexts texts, QualificationLevel level, ValueList<EqfLevel> european)
    {
        var eqf = european.Count == 0 ? "" : ReportLanguage.Fill(texts.EqfNumber, names.Language.Or([.. european.Select(names.Level)]));
        var national = level.National is { } known ? names.Level(known) : "";
        return eqf.Length == 0 ? (national.Length == 0 ? texts.LevelUnstated : national) : national.Length == 0 ? eqf : ReportLanguage.Fill(names.Texts.Named, eqf, national);
    }
}
