using System.Diagnostics;
using System.Globalization;

namespace Ecvet.Benchmarks;

/// <summary>One realistic learner at every level of detail, on one thread and two, and the growth against units, credits and learners; with a picture where a file is named.</summary>
internal static class MatchingLook
{
    private const int Learners = 400_000;
    private const int Rows = 200;

    public static void Run(TextWriter output, string? picture)
    {
        var learner = new RealisticLearner();
        output.WriteLine("| 12 home units, 8 credits, one agreement | median µs | least µs | bytes |");
        output.WriteLine("|---|---:|---:|---:|");
        Line("verdicts of units and credits, into the caller's buffers", 200, Judging(learner));
        Line("the same, encoding the learner first", 20, () => Judge(learner, learner.Table.Encode(learner.Request)));
        Batch("verdicts as a row of a batch", MatchDetail.Verdicts);
        Batch("a row of a batch with placement", MatchDetail.Placement);
        Line("full proposal", 2, () => learner.Compiled.Match(learner.Request));

        double one = 0, two = 0;
        for (var round = 0; round < 9; round++)
        {
            one = Math.Max(one, Verdicts(learner, 1));
            two = Math.Max(two, Verdicts(learner, 2));
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Learners} learners judged: {one:0} a second on one thread, {two:0} on two, {two / one:0.00} times as many."));
        output.WriteLine();
        var units = Growth("home units", [3, 6, 12, 24, 48, 96], static size => (Units: size, Credits: 8));
        var credits = Growth("credits", [2, 4, 8, 16, 32, 64], static size => (Units: 12, Credits: size));
        var learners = Cohorts(learner);
        Table("home units", units);
        Table("credits", credits);
        Table("learners", learners);
        if (picture is not null)
        {
            File.WriteAllText(picture, GrowthPlot.Write("Growth of the time for verdicts", [("home units: µs a learner", units), ("credits: µs a learner", credits), ("learners: µs in all", learners)]));
        }

        void Line(string what, int times, Action work)
        {
            var (least, median, bytes) = Stopping.Microseconds(times, work);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {median:0.00} | {least:0.00} | {bytes} |"));
        }

        void Batch(string what, MatchDetail detail)
        {
            var (least, median, bytes) = Stopping.Microseconds(1, () => Take(learner.Compiled.MatchAll(Enumerable.Repeat(learner.Request, Rows), detail)));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what}, {Rows} rows | {median / Rows:0.00} | {least / Rows:0.00} | {bytes / Rows} |"));
        }

        void Table(string what, List<(double Size, double Microseconds)> points)
        {
            output.WriteLine("| " + what + " | " + string.Join(" | ", points.Select(static point => point.Size.ToString("0", CultureInfo.InvariantCulture))) + " |");
            output.WriteLine("|---|" + string.Concat(points.Select(static _ => "---:|")));
            output.WriteLine("| µs | " + string.Join(" | ", points.Select(static point => point.Microseconds.ToString("0.00", CultureInfo.InvariantCulture))) + " |");
            output.WriteLine();
        }
    }

    private static List<(double Size, double Microseconds)> Growth(string _, int[] sizes, Func<int, (int Units, int Credits)> of) =>
        [.. sizes.Select(size => ((double)size, Stopping.Microseconds(100, Judging(new(of(size).Units, of(size).Credits)), 0.8).Median))];

    private static List<(double Size, double Microseconds)> Cohorts(RealisticLearner learner) =>
    [
        .. new[] { 100, 1_000, 10_000, 100_000, 1_000_000 }.Select(size =>
        {
            var judge = Judging(learner);
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < size; i++)
            {
                judge();
            }

            return ((double)size, Stopwatch.GetElapsedTime(start).TotalMicroseconds);
        }),
    ];

    private static void Take(IEnumerable<MatchRow> rows)
    {
        foreach (var row in rows)
        {
            GC.KeepAlive(row);
        }
    }

    private static Action Judging(RealisticLearner learner)
    {
        var units = new UnitFinding[learner.Table.Units.Count];
        var credits = new CreditFinding[learner.Encoded.Credits.Count];
        return () => learner.Table.Judge(learner.Encoded, units, credits);
    }

    private static void Judge(RealisticLearner learner, EncodedLearner encoded)
    {
        var units = new UnitFinding[learner.Table.Units.Count];
        var credits = new CreditFinding[encoded.Credits.Count];
        learner.Table.Judge(encoded, units, credits);
    }

    /// <summary>How many learners are judged in a second.</summary>
    private static double Verdicts(RealisticLearner learner, int threads)
    {
        var start = Stopwatch.GetTimestamp();
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            var judge = Judging(learner);
            for (var i = 0; i < Learners / threads; i++)
            {
                judge();
            }
        })).ToList();
        workers.ForEach(static worker => worker.Start());
        workers.ForEach(static worker => worker.Join());
        return Learners / Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
