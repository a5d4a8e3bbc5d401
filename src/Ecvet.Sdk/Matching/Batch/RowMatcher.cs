namespace Ecvet;

/// <summary>Matches the rows of one batch, on any number of threads. What rows have in common is made into tables once and kept while it is asked for.</summary>
/// <typeparam name="TRow">What a row is before it is read.</typeparam>
internal sealed class RowMatcher<TRow>(CompiledQualification compiled, Func<TRow, MatchRequest> read, MatchDetail detail, CancellationToken cancellation)
{
    /// <summary>The most tables kept at once; a batch of learners under one memorandum needs one.</summary>
    private const int MaximumTables = 8;

    private VerdictTable[] tables = [];

    /// <summary>Matches a block of rows, in order.</summary>
    internal MatchRow[] Match(long first, IReadOnlyList<TRow> rows)
    {
        var matched = new MatchRow[rows.Count];
        for (var i = 0; i < matched.Length; i++)
        {
            matched[i] = Match(first + i, rows[i]);
        }

        return matched;
    }

    /// <summary>Matches a row. A row that can not be read or matched becomes a finding; a search that was ended half way is no answer and ends the batch.</summary>
    internal MatchRow Match(long number, TRow row)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var matched = Match(number, read(row));
            cancellation.ThrowIfCancellationRequested();
            return matched;
        }
        catch (EcvetException fault)
        {
            return new(number, fault.Diagnostics);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            // The text of the exception may quote the row, so it is not passed on.
            return new(number, [MatchingDiagnostics.RowNotReadable.At("")]);
        }
    }

    private MatchRow Match(long number, MatchRequest request)
    {
        if (detail == MatchDetail.Verdicts && VerdictTable.CanJudge(request))
        {
            return Judge(number, request);
        }

        var proposal = new MatchRun(compiled, request).Run(cancellation, detail);
        return new(number, proposal.Diagnostics)
        {
            Learner = proposal.Learner,
            IsMatched = true,
            Units = ValueList.From(proposal.Units.Select(static unit => new UnitFinding(unit.Verdict, unit.Route))),
            Credits = ValueList.From(proposal.Credits.Select(static credit => new CreditKey(credit.Issuer, credit.Credit))),
            CreditFindings = ValueList.From(proposal.Credits.Select(static credit => new CreditFinding(credit.Status, credit.Route))),
            Progress = detail == MatchDetail.Verdicts ? null : proposal.Progress,
            Proposal = detail == MatchDetail.Full ? proposal : null,
        };
    }

    private MatchRow Judge(long number, MatchRequest request)
    {
        var table = TableFor(request);
        var learner = table.EncodeFor(request);
        var units = new UnitFinding[table.Units.Count];
        var credits = new CreditFinding[learner.CreditCount];
        table.Judge(learner, units, credits);
        return new(number, new MatchRun(compiled, request).Remarks())
        {
            Learner = learner.Learner,
            IsMatched = true,
            Units = new(units),
            Credits = learner.Credits,
            CreditFindings = new(credits),
        };
    }

    private VerdictTable TableFor(MatchRequest request)
    {
        var known = Volatile.Read(ref tables);
        foreach (var table in known)
        {
            if (table.IsFor(request))
            {
                return table;
            }
        }

        // Two threads may make the same table; either is right, and the later one stays.
        var made = compiled.PrepareVerdicts(request);
        Volatile.Write(ref tables, [made, .. known.Take(MaximumTables - 1)]);
        return made;
    }
}
