using NodaTime;
using NodaTime.Text;
using static Ecvet.MobilityWord;

namespace Ecvet;

/// <summary>Writes the printable documents. Days are written as year, month and day, points in their invariant form: the same in every language.</summary>
internal sealed class MobilityDocumentWriter
{
    private const string Blank = "______________________________";
    private readonly MobilityWords words;
    private readonly ParticipantDetails? participant;
    private readonly ReportOptions options;
    private readonly ReportNames names;
    private readonly ReportLanguage language;
    private readonly Markup html = new(false);

    internal MobilityDocumentWriter(MobilityWords words, ParticipantDetails? participant, ReportOptions? options, IEnumerable<Institution> known)
    {
        this.words = words;
        this.participant = participant;
        var given = options ?? ReportOptions.Default;
        this.options = new(
            words.Language.Value, given.Institutions.Concat(known), given.HeadingLevel, given.MaximumTitleLength, given.MaximumItems, given.MaximumRows, given.MaximumColumns, given.IsFragment);
        names = new(this.options, null);
        language = ReportLanguage.For(words.Language.Value);
    }

    internal string Write(Transcript transcript) => Page(MobilityWord.Transcript, () =>
    {
        Facts(Participant, Person());
        Facts(Host, [(Host, names.Institution(transcript.Issuer.Id)), (MobilityWord.Memorandum, names.Code(transcript.Memorandum)), (Agreement, names.Code(transcript.Agreement))]);
        AchievedTable(transcript);
        Closing(transcript);
    });

    internal string Write(LearningAgreement agreement, Transcript? achieved) => Page(achieved is null ? Before : After, () =>
    {
        Facts(Participant, [.. Person(), (Kind, words[agreement.Participant == ParticipantKind.Staff ? Staff : Learner])]);
        Facts(Home, [(Home, names.Institution(agreement.Home)), (MobilityWord.Qualification, names.Code(agreement.Qualification.ToString()))]);
        Facts(Host, [(Host, names.Institution(agreement.Host)), (Intermediary, agreement.Terms.Intermediary.IsEmpty ? "" : names.Institution(agreement.Terms.Intermediary))]);
        Facts(Agreement,
        [
            (Agreement, names.Code(agreement.Id.Value)), (MobilityWord.Version, agreement.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)), (MobilityWord.Memorandum, names.Code(agreement.Memorandum)),
            (Project, names.Code(agreement.Terms.Project)), (MobilityWord.Period, Days(agreement.Period)), (Mode, ModeOf(agreement.Terms.Mode)),
        ]);
        Expectations(agreement);
        Texts(Activities, agreement.Terms.Activities);
        Texts(Support, [agreement.Terms.Support]);
        Texts(MobilityWord.Assessment, [agreement.Terms.Assessment]);
        Texts(Documentation, [agreement.Terms.Documentation]);
        Texts(Recognition, [agreement.RecognitionClause]);
        Texts(Reintegration, [agreement.Terms.Reintegration]);
        if (achieved is null)
        {
            SignatureTable(agreement);
            return;
        }

        AchievedTable(achieved);
        Closing(achieved);
    });

    private string Page(MobilityWord title, Action body) => HtmlPage.Write(html, words[title], options, language, () =>
    {
        HtmlPage.Heading(html, words[title], options.HeadingLevel, "er-title");
        body();
    }, words.Language.Value);

    private List<(MobilityWord, string)> Person() =>
        [(Name, participant is null ? Blank : names.Code(participant.Name)), (BirthDate, participant?.BirthDate is { } day ? Text(day) : "")];

    private void Facts(MobilityWord heading, List<(MobilityWord Word, string Said)> facts)
    {
        HtmlPage.Heading(html, words[heading], options.HeadingLevel + 1, "er-head");
        html.Open("ul", ("class", "er-plain")).Line();
        foreach (var (word, said) in facts.Where(static fact => fact.Said.Length > 0))
        {
            html.Element("li", ReportLanguage.Fill(language.Texts.Colon, words[word], said)).Line();
        }

        html.CloseLine();
    }

    private void Texts(MobilityWord heading, ValueList<LocalizedText> texts)
    {
        var said = texts.Where(static text => !text.IsEmpty).Select(names.Text).ToList();
        if (said.Count == 0)
        {
            return;
        }

        HtmlPage.Heading(html, words[heading], options.HeadingLevel + 1, "er-head");
        foreach (var text in said)
        {
            html.Element("p", text).Line();
        }
    }

    private void Expectations(LearningAgreement agreement)
    {
        if (agreement.Items.Count == 0)
        {
            return;
        }

        HtmlPage.Heading(html, words[Expected], options.HeadingLevel + 1, "er-head");
        var table = new HtmlTable(words[Expected], words[HomeItem], words[HostItem], words[MobilityWord.Points]).WithNumbers(2);
        foreach (var item in agreement.Items)
        {
            table.Add(names.HostItem(item.Home), string.Join(", ", item.Host.Select(names.HostItem)), item.Points?.ToString() ?? "");
        }

        table.Write(html, language, options.MaximumRows);
    }

    private void AchievedTable(Transcript transcript)
    {
        HtmlPage.Heading(html, words[Achieved], options.HeadingLevel + 1, "er-head");
        var table = new HtmlTable(words[Achieved], words[Unit], words[Outcomes], words[AssessedOn], words[AssessedBy], words[Method], words[MobilityWord.Grade], words[MobilityWord.Points]).WithNumbers(6);
        foreach (var credit in transcript.Credits)
        {
            foreach (var assessment in credit.Assessments.Where(static assessment => assessment.Result == AssessmentResult.Passed))
            {
                table.Add(
                    credit.Title.IsEmpty ? names.HostItem(credit.Unit) : ReportLanguage.Fill(language.Texts.Named, names.Text(credit.Title), names.HostItem(credit.Unit)),
                    assessment.IsOfWholeUnit ? words[WholeUnit] : string.Join(", ", assessment.Outcomes.Select(names.Code)),
                    assessment.AssessedOn is { } day ? Text(day) : "",
                    names.Institution(assessment.Assessor.IsEmpty ? transcript.Issuer.Id : assessment.Assessor),
                    assessment.Type == AssessmentType.Unspecified ? "" : assessment.Type.ToString(),
                    assessment.Grade is { } grade ? names.Code(grade.ToString()!) : "",
                    assessment.IsOfWholeUnit ? credit.Points?.ToString() ?? "" : "");
            }
        }

        if (table.Count == 0)
        {
            html.Element("p", words[NoneAchieved]).Line();
            return;
        }

        table.Write(html, language, options.MaximumRows);
    }

    private void Closing(Transcript transcript)
    {
        if (transcript.Purpose is TranscriptPurpose.Recognition or TranscriptPurpose.RecognitionAndEmployment)
        {
            html.Element("p", words[transcript.Purpose == TranscriptPurpose.Recognition ? ForRecognition : ForEmployment]).Line();
        }

        var table = new HtmlTable(words[Signatures], words[SignatureOf], words[IssuedOn], words[Signatures]);
        table.Add(names.Institution(transcript.Issuer.Id), transcript.IssuedOn is { } day ? Text(day) : "", Blank);
        table.Write(html, language, options.MaximumRows);
        html.Element("p", words[NoEntitlement], ("class", "er-quiet")).Line();
    }

    private void SignatureTable(LearningAgreement agreement)
    {
        HtmlPage.Heading(html, words[Signatures], options.HeadingLevel + 1, "er-head");
        var table = new HtmlTable(words[Signatures], words[SignatureOf], words[SignatureDate], words[Signatures]);
        foreach (var party in Enum.GetValues<AgreementSignatory>())
        {
            var signature = agreement.Signatures.FirstOrDefault(signed => signed.Signatory == party);
            table.Add(
                party switch { AgreementSignatory.Learner => words[Participant], AgreementSignatory.Home => names.Institution(agreement.Home), _ => names.Institution(agreement.Host) },
                signature is null ? "" : Text(signature.SignedOn), Blank);
        }

        table.Write(html, language, options.MaximumRows);
    }

    private string ModeOf(LearningMode mode) => mode switch
    {
        LearningMode.OnSite => words[ModeOnSite],
        LearningMode.Online => words[ModeOnline],
        LearningMode.Blended => words[ModeBlended],
        LearningMode.WorkBased => words[ModeWorkBased],
        _ => "",
    };

    private static string Days(ValidityPeriod period) => period == ValidityPeriod.Always ? "" : period.ToString();

    private static string Text(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
