using NodaTime;

namespace Ecvet;

public sealed partial record QualificationFrameworks
{
    /// <summary>
    /// Compares the level of a host with that at home: in one framework by its own order, otherwise by the European levels, as
    /// stated or by the table. What is unknown, tentative, contradictory, not confirmed or spread over several levels is left to a person.
    /// </summary>
    /// <param name="home">The level at home.</param>
    /// <param name="host">The level of the host.</param>
    /// <param name="on">The day.</param>
    public ComparedLevels Compare(QualificationLevel home, QualificationLevel host, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(home);
        ArgumentNullException.ThrowIfNull(host);
        var found = new DiagnosticCollector();
        var (homeEqf, isHomeSure) = European(home, on, found);
        var (hostEqf, isHostSure) = European(host, on, found);
        var order = !home.IsTentative && !host.IsTentative && InOneFramework(home, host, on) is { } national ? national
            : isHomeSure && isHostSure ? ByEuropean(homeEqf, hostEqf)
            : LevelOrder.NeedsPerson;
        if (order == LevelOrder.Same && home.National is { } one && host.National is { } other && one.Framework != other.Framework)
        {
            RemarkSeveral(one, homeEqf[0], on, found);
            RemarkSeveral(other, hostEqf[0], on, found);
        }

        return new(home, host, on, order, homeEqf, hostEqf, found.ToList());
    }

    /// <inheritdoc cref="Compare(QualificationLevel, QualificationLevel, LocalDate)"/>
    public ComparedLevels Compare(QualificationLevel home, QualificationLevel host, DateOnly on) => Compare(home, host, LocalDate.FromDateOnly(on));

    private (ValueList<EqfLevel> Eqf, bool IsSure) European(QualificationLevel level, LocalDate on, DiagnosticCollector found)
    {
        if (level.Eqf is null && level.National is null)
        {
            found.Add(LevelDiagnostics.LevelNotStated.At(""));
            return ([], false);
        }

        var check = Check(level, on);
        if (level.Eqf is { } stated)
        {
            // A European level that the document states stands by itself, unless the national one beside it contradicts.
            var contradicts = check.Diagnostics.Any(static finding => finding.Descriptor == LevelDiagnostics.LevelContradicts);
            found.AddRange(check.Diagnostics.Where(finding => contradicts || finding.Descriptor == LevelDiagnostics.LevelTentative));
            return ([stated], !level.IsTentative && !contradicts);
        }

        found.AddRange(check.Diagnostics);
        var answer = EqfOf(level.National!, on);
        return (answer.Eqf, !level.IsTentative && answer.Referencing is { IsConfirmed: true } && answer.Eqf.Count > 0);
    }

    /// <summary>Two levels of one framework, by its own order: two of them may have one European level.</summary>
    private LevelOrder? InOneFramework(QualificationLevel home, QualificationLevel host, LocalDate on)
    {
        if (home.National is not { } one || host.National is not { } other || one.Framework != other.Framework)
        {
            return null;
        }

        return one == other ? LevelOrder.Same
            : Find(one.Framework) is { } framework && framework.PlaceOf(one, on) is { } atHome && framework.PlaceOf(other, on) is { } atHost ? (atHost < atHome ? LevelOrder.Lower : LevelOrder.Higher)
            : null;
    }

    private static LevelOrder ByEuropean(ValueList<EqfLevel> home, ValueList<EqfLevel> host) =>
        host[^1] < home[0] ? LevelOrder.Lower
        : host[0] > home[^1] ? LevelOrder.Higher
        : home.Count == 1 && host.Count == 1 ? LevelOrder.Same
        : LevelOrder.NeedsPerson;

    private void RemarkSeveral(NqfLevel level, EqfLevel eqf, LocalDate on, DiagnosticCollector found)
    {
        if (Find(level.Framework)?.At(eqf, on) is { Count: > 1 } several)
        {
            found.Add(LevelDiagnostics.SeveralNationalLevels.At("", eqf.ToString(), level.Framework, string.Join(", ", several.Select(static entry => entry.Level.Level))));
        }
    }
}
