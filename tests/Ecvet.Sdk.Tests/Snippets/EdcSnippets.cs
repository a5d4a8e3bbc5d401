using Ecvet.Exchange.Edc;
using NodaTime;

namespace Ecvet.Tests.Snippets;

/// <summary>The examples of the page on European Digital Credentials.</summary>
public class EdcSnippets
{
    [Fact]
    public void Write_and_read()
    {
        #region edc
        var credential = Samples.LearnerWithMuch.ToEdc(
            Samples.VehicleBodyRepair,
            new EdcLearner(LocalizedText.Of("en", "Ada"), LocalizedText.Of("en", "Example")),
            fields: [EducationField.Parse("0716")],
            institutions: [Samples.HomeSchool],
            activities: [EdcActivity.From(Samples.Agreement, LocalizedText.Of("en", "Stay at the hosting school"))]);
        var forUpload = credential.Write(EdcForm.Upload);
        var complete = credential.Issued(Instant.FromUtc(2026, 6, 1, 10, 0), "VATSI-12345678").Write();

        var read = EdcCredential.Read(complete.Text).ThrowIfErrors();
        #endregion
        Assert.True(forUpload.IsUsable && complete.IsUsable);
        Assert.Equal(Samples.LearnerWithMuch.Credits.Count(static credit => credit.IsPositive), read.Transcript.Credits.Count(static credit => credit.IsPositive));
    }
}
