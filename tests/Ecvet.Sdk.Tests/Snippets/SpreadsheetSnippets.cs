using System.Text;
using Ecvet.Exchange.Csv;

namespace Ecvet.Tests.Snippets;

/// <summary>The code of the page about spreadsheets.</summary>
public class SpreadsheetSnippets
{
    [Fact]
    public void Signs_are_declared()
    {
        const string Sheet = "unit;points\r\nBODY;7,5\r\n";
        #region csv-signs
        var european = UnitMatrix.Read(Sheet, options: CsvOptions.SemicolonAndDecimalComma);
        var french = UnitMatrix.Read(Sheet, options: new CsvOptions(decimalSign: DecimalSign.Comma, language: LanguageTag.French));
        #endregion
        Assert.Equal("7.5", european.ThrowIfErrors().Rows[0].Value!.Size.ToString());
        Assert.Equal("fr", french.ThrowIfErrors().Language.Value);
    }

    [Fact]
    public void Documents_are_described_from_sheets()
    {
        var school = new Institution("clay-school", "School of the clay trades");
        #region csv-builders
        var matrix = UnitMatrix.Read("unit,title,weight\nPREPARE,Preparing the ground,15\nAPPLY,Applying clay plaster,20", by: school).ThrowIfErrors();
        var home = Qualification.Named("Clay plasterer", by: school)
            .Units(matrix)
            .Sizes(PointAllocation.Of(60, matrix.ToWeights()))
            .Build();

        var agreed = Memorandum.Between(Samples.HomeSchool, Samples.HostSchool)
            .Equates(EquivalenceList.Read("from,to\nM7/7.1,BODY/1", Samples.HomeSchool, Samples.HostSchool).ThrowIfErrors())
            .Build();
        #endregion
        Assert.Equal("60", Points.Sum(home.Routes[0].Units.Select(static unit => unit.Size.FixedPoints!.Value)).ToString());
        Assert.Single(agreed.Equivalences);
    }

    [Fact]
    public void A_long_sheet_is_read_row_by_row()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("learner,unit\nlearner-17,M7\nlearner-18,\n"));
        var passed = 0;
        #region csv-stream
        foreach (var row in ClassList.ReadRows(stream, issuer: Samples.HostSchool))
        {
            if (row.Value is { Result: AssessmentResult.Passed })
            {
                passed++;
            }

            foreach (var finding in row.Diagnostics)
            {
                Console.WriteLine($"{finding.Path}: {finding.Text()} {finding.WayOut()}");
            }
        }
        #endregion
        Assert.Equal(1, passed);
    }

    [Fact]
    public void Documents_are_written_as_sheets()
    {
        using var stream = new MemoryStream();
        #region csv-write
        UnitMatrix.Of(Samples.VehicleTechnician).WriteCsv(stream, CsvOptions.SemicolonAndDecimalComma);
        var outcomes = UnitMatrix.OutcomesOf(Samples.VehicleTechnician).ToCsv();
        var learners = ClassList.Of([Samples.LearnerWithMuch], Samples.HostSchool).ToCsv();
        var equivalences = EquivalenceList.Of(Samples.Memorandum.Equivalences, Samples.HomeSchool, Samples.HostSchool).ToCsv();
        #endregion
        Assert.StartsWith("unit,outcome,statement", outcomes, StringComparison.Ordinal);
        Assert.StartsWith("learner,unit,", learners, StringComparison.Ordinal);
        Assert.StartsWith("id,from,to,", equivalences, StringComparison.Ordinal);
        Assert.Equal(0xEF, stream.ToArray()[0]);
    }
}
