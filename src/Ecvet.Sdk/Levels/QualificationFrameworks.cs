using System.Diagnostics;
using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>
/// A register of national frameworks and their referencing to the European one. It is a value: adding to it gives another one.
/// What it does not hold is unknown, and what is not confirmed leads to a person.
/// </summary>
[DebuggerDisplay("{Frameworks.Count} frameworks")]
public sealed partial record QualificationFrameworks
{
    private QualificationFrameworks(IEnumerable<NationalFramework> frameworks) => Frameworks = ValueList.From(frameworks.OrderBy(static framework => framework.Code, StringComparer.Ordinal));

    /// <summary>A register that holds nothing.</summary>
    public static QualificationFrameworks Empty { get; } = new([]);

    /// <summary>The frameworks, in the order of their codes.</summary>
    public ValueList<NationalFramework> Frameworks { get; }

    /// <summary>This register with one more framework, or with another description of one: the last one given stands.</summary>
    /// <param name="framework">The framework.</param>
    public QualificationFrameworks With(NationalFramework framework)
    {
        ArgumentNullException.ThrowIfNull(framework);
        return new([.. Frameworks.Where(other => other.Code != framework.Code), framework]);
    }

    /// <summary>A framework by its code; none where it is not registered.</summary>
    /// <param name="code">The code, such as <c>SQF</c>.</param>
    public NationalFramework? Find(string code) => Frameworks.FirstOrDefault(framework => framework.Code == code);

    /// <summary>The frameworks with levels in force in a country on a day; there may be several while one follows another.</summary>
    /// <param name="country">The country, two capital letters; a part of one as <c>GB-SCT</c>.</param>
    /// <param name="on">The day.</param>
    public ValueList<NationalFramework> In(string country, LocalDate on) =>
        ValueList.From(Frameworks.Where(framework => framework.Countries.Contains(country) && framework.Referencings.Any(entry => entry.IsInForce(on))));

    /// <inheritdoc cref="In(string, LocalDate)"/>
    public ValueList<NationalFramework> In(string country, DateOnly on) => In(country, LocalDate.FromDateOnly(on));

    /// <summary>The European levels of a national one.</summary>
    /// <param name="level">The national level.</param>
    /// <param name="on">The day of the event asked about, not today: frameworks are referenced anew.</param>
    public LevelAnswer EqfOf(NqfLevel level, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (Find(level.Framework)?.Find(level.Level, on) is not { } entry)
        {
            return new(level, on, null, [LevelDiagnostics.LevelUnknown.At("", Named(level), LocalDatePattern.Iso.Format(on))]);
        }

        var found = new List<Diagnostic>();
        if (entry.Eqf.Count == 0)
        {
            found.Add(LevelDiagnostics.NoEuropeanLevel.At("", Named(level)));
        }
        else if (entry.Eqf.Count > 1)
        {
            found.Add(LevelDiagnostics.SeveralEuropeanLevels.At("", Named(level), Joined(entry.Eqf)));
        }

        if (!entry.IsConfirmed)
        {
            found.Add(LevelDiagnostics.LevelNotConfirmed.At("", Named(level), entry.Source.Key));
        }

        return new(level, on, entry, ValueList.From(found));
    }

    /// <inheritdoc cref="EqfOf(NqfLevel, LocalDate)"/>
    public LevelAnswer EqfOf(NqfLevel level, DateOnly on) => EqfOf(level, LocalDate.FromDateOnly(on));

    /// <summary>Whether the European and the national level that a document states go together on a day.</summary>
    /// <param name="level">The level as stated.</param>
    /// <param name="on">The day.</param>
    public LevelCheck Check(QualificationLevel level, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(level);
        var found = new List<Diagnostic>();
        if (level.IsTentative)
        {
            found.Add(LevelDiagnostics.LevelTentative.At("", Named(level)));
        }

        if (level.National is not { } national)
        {
            return new(level, on, LevelAgreement.NeedsPerson, ValueList.From(found));
        }

        var answer = EqfOf(national, on);
        found.AddRange(answer.Diagnostics);
        if (level.Eqf is not { } stated)
        {
            return new(level, on, LevelAgreement.NeedsPerson, ValueList.From(found));
        }

        if (answer.IsKnown && !answer.Eqf.Contains(stated))
        {
            found.Add(LevelDiagnostics.LevelContradicts.At("", stated.ToString(), Named(national), answer.Eqf.Count == 0 ? "-" : Joined(answer.Eqf)));
            return new(level, on, answer.Referencing!.IsConfirmed && !level.IsTentative ? LevelAgreement.Contradicts : LevelAgreement.NeedsPerson, ValueList.From(found));
        }

        var agrees = answer.Referencing is { IsConfirmed: true } && !level.IsTentative;
        return new(level, on, agrees ? LevelAgreement.Agrees : LevelAgreement.NeedsPerson, ValueList.From(found));
    }

    /// <inheritdoc cref="Check(QualificationLevel, LocalDate)"/>
    public LevelCheck Check(QualificationLevel level, DateOnly on) => Check(level, LocalDate.FromDateOnly(on));

    /// <summary>Two frameworks beside the European one.</summary>
    /// <param name="left">The code of the first framework.</param>
    /// <param name="right">The code of the second framework.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="ArgumentException">The register has no such framework.</exception>
    public LevelLadder Ladder(string left, string right, LocalDate on) => new(Require(left, nameof(left)), Require(right, nameof(right)), on);

    /// <inheritdoc cref="Ladder(string, string, LocalDate)"/>
    public LevelLadder Ladder(string left, string right, DateOnly on) => Ladder(left, right, LocalDate.FromDateOnly(on));

    private static string Named(NqfLevel level) => level.Framework + " " + level.Level;

    private static string Named(QualificationLevel level) =>
        level.Eqf is { } eqf ? level.National is { } both ? "EQF " + eqf + ", " + Named(both) : "EQF " + eqf : level.National is { } national ? Named(national) : "-";

    private static string Joined(ValueList<EqfLevel> levels) => string.Join(", ", levels.Select(static level => level.ToString()));

    private NationalFramework Require(string code, string parameterName) =>
        Find(code) ?? throw new ArgumentException("The register has no framework of this code.", parameterName);
}
