using System.Text;
using Ecvet.Exchange;

namespace Ecvet.Tests.Snippets;

public sealed class ExchangeSnippets
{
    [Fact]
    public void What_somebody_sends_is_read_by_its_content()
    {
        var content = Encoding.UTF8.GetBytes(EcvetJson.WriteTranscript(Samples.LearnerWithMuch));

        #region exchange-detect
        var read = ExchangeDocument.Read(content);
        foreach (var credit in read.ThrowIfErrors().Transcripts.SelectMany(transcript => transcript.Credits))
        {
            Console.WriteLine($"{credit.Unit}: {credit.Points}");
        }

        foreach (var loss in read.Losses)
        {
            Console.WriteLine(loss);
        }
        #endregion

        Assert.Equal(ExchangeFormat.EcvetJson, read.Value!.Format);
    }
}
