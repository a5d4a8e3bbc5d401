namespace Ecvet.Tests.House;

/// <summary>What the documents show is what is compiled and run.</summary>
public class SnippetsTests
{
    [Fact]
    public void Every_document_shows_the_code_as_it_is_compiled()
    {
        var snippets = Snippets.All();
        var drifted = new List<string>();
        foreach (var file in Repository.Files(pattern: "*.md"))
        {
            var text = File.ReadAllText(file);
            var fresh = Snippets.Inject(text, snippets);
            if (fresh == text)
            {
                continue;
            }

            if (Repository.Approving)
            {
                File.WriteAllText(file, fresh);
            }
            else
            {
                drifted.Add(Repository.Relative(file));
            }
        }

        Assert.True(drifted.Count == 0, $"Run the House tests with ECVET_APPROVE=1 and read the difference: {string.Join(", ", drifted)}");
    }

    [Fact]
    public void A_region_is_put_in_without_its_indentation()
    {
        var region = Assert.Single(Snippets.Regions("class A\n{\n    #region first\n    var a = 1;\n\n    if (a > 0)\n    {\n        a++;\n    }\n    #endregion\n}\n"));
        Assert.Equal(("first", "var a = 1;\n\nif (a > 0)\n{\n    a++;\n}"), region);
    }

    [Fact]
    public void A_document_that_drifted_is_made_new()
    {
        var snippets = new Dictionary<string, (string, string)> { ["first"] = ("csharp", "var a = 2;") };
        var fresh = Snippets.Inject("Before\n<!-- snippet: first -->\n```csharp\nvar a = 1;\n```\n<!-- endSnippet -->\nAfter", snippets);
        Assert.Equal("Before\n<!-- snippet: first -->\n```csharp\nvar a = 2;\n```\n<!-- endSnippet -->\nAfter", fresh);
        Assert.Equal(fresh, Snippets.Inject(fresh, snippets));
    }

    [Fact]
    public void A_snippet_that_no_source_has_is_found() =>
        Assert.Throws<KeyNotFoundException>(() => Snippets.Inject("<!-- snippet: nowhere -->\n<!-- endSnippet -->", new Dictionary<string, (string, string)>()));
}
