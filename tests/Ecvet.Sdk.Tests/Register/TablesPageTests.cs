using Ecvet.Tests.House;

namespace Ecvet.Tests.Register;

/// <summary>The page of the tables says what the tables say.</summary>
public class TablesPageTests
{
    [Fact]
    public void The_page_of_tables_is_up_to_date()
    {
        var page = TablesPage.Write();
        if (Repository.Approving)
        {
            File.WriteAllText(TablesPage.Location, page);
        }

        Assert.True(File.Exists(TablesPage.Location) && File.ReadAllText(TablesPage.Location) == page, "Run this test with ECVET_APPROVE=1 and read the difference.");
    }

    [Fact]
    public void Every_row_of_every_table_stands_there_with_its_confidence()
    {
        var lines = TablesPage.Write().Split('\n');
        var rows = lines.Count(static line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains("**", StringComparison.Ordinal));
        Assert.Equal(PointSystems.Published.Terms.Count + NationalProfiles.Published.Profiles.Count + ConversionRules.Published.Rules.Count + QualificationFrameworks.Published.Frameworks.Count, rows);
    }
}
