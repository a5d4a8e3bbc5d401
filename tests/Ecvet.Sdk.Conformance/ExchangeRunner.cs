using Ecvet.Exchange;

namespace Ecvet.Conformance;

/// <summary>Reads documents of other formats and prints their kind, units, points, levels, losses and findings.</summary>
internal sealed class ExchangeRunner(TextWriter output)
{
    private const int MostLines = 40;

    /// <returns>0; 1 where something supported could not be read.</returns>
    internal int Run(IReadOnlyList<string> files)
    {
        var failed = 0;
        foreach (var file in files)
        {
            failed += Read(file) ? 0 : 1;
        }

        output.WriteLine($"{files.Count} documents, {failed} of a supported format could not be read");
        return failed == 0 ? 0 : 1;
    }

    private bool Read(string file)
    {
        byte[] content;
        try
        {
            content = File.ReadAllBytes(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            output.WriteLine($"{file}: can not be opened ({problem.Message})");
            return false;
        }

        var format = ExchangeDocument.Detect(content);
        output.WriteLine($"{file}: {format}");
        if (format is ExchangeFormat.Unknown)
        {
            output.WriteLine("  not a format that is read");
            return true;
        }

        var read = ExchangeDocument.Read(content);
        foreach (var qualification in read.Value?.Qualifications ?? [])
        {
            output.WriteLine($"  qualification {qualification.Reference} \"{qualification.Title.In()}\": {Points(qualification.TotalPoints)}, {Level(qualification.Level)}");
            Lines(qualification.Units.SelectMany(static unit => unit.SelfAndParts()), unit =>
                $"    unit {unit.Id} \"{unit.Title.In()}\": {qualification.Routes[0].Find(unit.Id)?.Size.ToString() ?? "no size"}, {Level(unit.Level)}, {unit.Outcomes.Count} outcomes");
        }

        foreach (var transcript in read.Value?.Transcripts ?? [])
        {
            output.WriteLine($"  transcript of {transcript.Issuer.Id}, issued {(transcript.IssuedOn is { } day ? day.ToDateOnly().ToString("O", System.Globalization.CultureInfo.InvariantCulture) : "on no day that is said")}");
            Lines(transcript.Credits, static credit =>
                $"    unit {credit.Unit} \"{credit.Title.In()}\": {Points(credit.Points)}, {Level(credit.Level)}, {string.Join(' ', credit.Assessments.Select(static one => one.Result))}");
        }

        output.WriteLine($"  {read.Losses.Count} losses");
        Lines(read.Losses, static loss => "    " + loss);
        Lines(read.Diagnostics, static finding => "  " + finding);
        return read.IsUsable || format is ExchangeFormat.OpenBadges;
    }

    private void Lines<T>(IEnumerable<T> items, Func<T, string> line)
    {
        var number = 0;
        foreach (var item in items)
        {
            if (++number <= MostLines)
            {
                output.WriteLine(line(item));
            }
        }

        if (number > MostLines)
        {
            output.WriteLine($"    and {number - MostLines} more");
        }
    }

    private static string Points(Points? points) => points is { } known ? known + " points" : "no points";

    private static string Level(QualificationLevel level) => (level.Eqf is { } eqf ? "EQF " + eqf : "no EQF level") + (level.National is { } national ? $", {national.Framework} {national.Level}" : "");
}
