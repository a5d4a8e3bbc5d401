namespace Ecvet.Tests.Matching;

/// <summary>A small invented case: a home school with two bodies of units, a host, and a memorandum between them.</summary>
internal static class SmallCase
{
    internal static readonly DateOnly Today = new(2026, 6, 1);
    internal static readonly DateOnly Spring = new(2026, 5, 12);
    internal static readonly Institution Home = new("home", "Home School", "FI");
    internal static readonly Institution Host = new("host", "Host School", "SI");
    internal static readonly Institution Stranger = new("stranger", "Third School", "HU");

    internal static Qualification Baker => Baking().Build();

    /// <summary>Two required units and one of two options; BREAD has two outcomes, the others one each.</summary>
    internal static QualificationBuilder Baking() => Qualification.Named("Baker", Home).EqfLevel(4)
        .Unit("BREAD", "Bread", 30, u => u.Outcome("1", "Mixes and rests dough").Outcome("2", "Bakes bread"))
        .Unit("CAKE", "Cakes", 20, u => u.Outcome("1", "Makes cakes"))
        .Unit("ICE", "Ice cream", 10, u => u.Outcome("1", "Makes ice cream"))
        .Unit("SWEET", "Sweets", 10, u => u.Outcome("1", "Makes sweets"))
        .Rule(r => r.Points(60)
            .RequiredUnits("BREAD", "CAKE")
            .Group("options", o => o.Titled("Options").Points(10).Units("ICE", "SWEET")));

    internal static MemorandumBuilder Agreed() => Memorandum.Between(Home, Host)
        .Equates("A/1", "BREAD/1")
        .Equates("A/2", "BREAD/2")
        .Equates("B", "CAKE")
        .Equates("C/1", "ICE/1");

    internal static TranscriptBuilder Learner(Institution? from = null) => Transcript.For("learner-1", from ?? Host);

    internal static RecognitionProposal Match(TranscriptBuilder learner, MatchPolicy? policy = null, Qualification? home = null, MemorandumBuilder? agreed = null) =>
        (home ?? Baker).Match(learner.Build(), (agreed ?? Agreed()).Build(), Today, policy);

    internal static UnitVerdict Verdict(this RecognitionProposal proposal, string unit) => proposal.Find(unit)!.Verdict;
}
