using System.Diagnostics;

namespace Ecvet;

/// <summary>A learner's case in the numbers of a <see cref="VerdictTable"/>: identifiers are looked up once, so that judging is arithmetic.</summary>
/// <threadsafety>Immutable and therefore safe to share between threads.</threadsafety>
[DebuggerDisplay("{CreditCount} credits")]
public sealed class EncodedLearner
{
    internal EncodedLearner(VerdictTable table, LearnerKey learner, ValueList<CreditKey> credits)
    {
        Table = table;
        Learner = learner;
        Credits = credits;
    }

    /// <summary>The learner; empty where no transcript and no enrolment was given.</summary>
    public LearnerKey Learner { get; }

    /// <summary>The credits in the order of their findings: by issuer, transcript and credit.</summary>
    public ValueList<CreditKey> Credits { get; }

    internal VerdictTable Table { get; }

    internal int CreditCount => Credits.Count;

    internal EncodedCredit[] CreditRows { get; init; } = [];

    internal EncodedPass[] Passes { get; init; } = [];

    /// <summary>The ranks of the passes, scheme by scheme within a pass; -1 where the scheme does not know the grade.</summary>
    internal int[] Ranks { get; init; } = [];

    /// <summary>By their number, then in canonical order.</summary>
    internal EncodedItem[] Items { get; init; } = [];

    /// <summary>The numbers of the items by themselves, so that one is found by a scan of few bytes.</summary>
    internal int[] ItemNumbers { get; init; } = [];

    internal int[] ItemPasses { get; init; } = [];

    internal bool IsEnrolled { get; init; }

    /// <summary>The number of the learner's home institution; see <see cref="VerdictTable.AnyHome"/>.</summary>
    internal int Home { get; init; }

    /// <summary>The day of the last signature of an agreement that concerns the learner; never where there is none.</summary>
    internal int AgreementSigned { get; init; }

    internal EncodedEquivalence[] Agreed { get; init; } = [];

    internal WantedItem[] AgreedItems { get; init; } = [];

    internal WordBits[] AgreedCovers { get; init; } = [];

    /// <summary>Home units recognised before; their outcomes are covered.</summary>
    internal int[] Recognised { get; init; } = [];

    /// <summary>Home units from which the learner was exempted.</summary>
    internal int[] Exempted { get; init; } = [];

    internal ValidatedBit[] Validated { get; init; } = [];
}
