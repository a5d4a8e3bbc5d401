namespace Ecvet.Tests.Matching;

/// <summary>A qualification compiled once answers as one compiled each time, from many threads at once.</summary>
public class CreatedOnceTests
{
    [Fact]
    public void A_compiled_qualification_answers_the_same_from_many_threads()
    {
        var compiled = SmallCase.Baker.Compile();
        var request = MatchRequest.For(SmallCase.Learner().Passed("A", on: SmallCase.Spring).Build(), SmallCase.Today).Under(SmallCase.Agreed().Build());
        var expected = SmallCase.Baker.Match(request);
        var answers = new RecognitionProposal[64];
        Parallel.For(0, answers.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => answers[i] = compiled.Match(request));
        Assert.All(answers, answer => Assert.Equal(expected, answer));
    }
}
