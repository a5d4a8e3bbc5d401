using Ecvet.Tests.House;

namespace Ecvet.Tests.Mobility;

/// <summary>The picture of the states is drawn from the table by which the library decides, and the documentation shows that picture.</summary>
public class StatePictureTests
{
    private const string Begin = "<!-- picture: agreement-states -->\n```mermaid\n";
    private const string End = "```\n<!-- endPicture -->";

    [Fact]
    public void The_documentation_shows_the_picture_of_the_code()
    {
        var path = Path.Combine(Repository.Root, "docs", "tasks", "mobility.md");
        var text = File.ReadAllText(path);
        var (begin, end) = (text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length, text.IndexOf(End, StringComparison.Ordinal));
        var fresh = text[..begin] + AgreementLife.Transitions.ToMermaid() + text[end..];
        if (Repository.Approving)
        {
            File.WriteAllText(path, fresh);
        }

        Assert.True(Repository.Approving || fresh == text, "Run this test with ECVET_APPROVE=1 and read the difference.");
    }

    [Fact]
    public void Each_state_and_each_step_is_drawn_once()
    {
        var lines = AgreementLife.Transitions.ToMermaid().Split('\n');
        Assert.Equal(Enum.GetValues<AgreementState>().Length, lines.Count(static line => line.StartsWith("  state ", StringComparison.Ordinal)));
        Assert.Equal(AgreementLife.Transitions.Count, lines.Count(static line => line.Contains(" : ", StringComparison.Ordinal)));
        Assert.Equal(lines.Length - 1, lines.Where(static line => line.Length > 0).Distinct().Count());
        Assert.Contains("  Proposed --> InForce : last approval (who has not approved)", lines);
        Assert.Contains("  Proposed --> InForce : dernière approbation (qui n'a pas approuvé)", AgreementLife.Transitions.ToMermaid("fr-BE").Split('\n'));
        Assert.Contains("  Completed --> [*]", lines);
    }
}
