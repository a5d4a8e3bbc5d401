using System.Reflection;
using System.Xml.Linq;

namespace Ecvet.Tests.House;

/// <summary>The API reference is written from the code; with ECVET_DOCS=1 it is put into docs/api for the site.</summary>
public class ApiReferenceTests
{
    private static readonly XDocument Documentation = XDocument.Load(LibraryAssembly.Documentation);

    [Fact]
    public void Every_public_type_has_a_page_that_says_what_it_is()
    {
        var pages = new ApiReference(LibraryAssembly.PublicTypes, Documentation).Write().ToDictionary(page => page.Name, page => page.Text);
        Assert.Equal(LibraryAssembly.PublicTypes.Count() + 1, pages.Count);
        Assert.All(pages, page => Assert.StartsWith("# ", page.Value, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable("ECVET_DOCS") == "1")
        {
            var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "docs", "api")).FullName;
            foreach (var (name, text) in pages)
            {
                File.WriteAllText(Path.Combine(folder, name), text);
            }
        }
    }

    [Fact]
    public void Every_documented_member_is_found_by_its_identifier()
    {
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        var known = LibraryAssembly.PublicTypes.SelectMany(type => type.GetMembers(all).Prepend(type)).Select(DocumentationId.Of).ToHashSet();
        var types = LibraryAssembly.PublicTypes.Select(DocumentationId.Of).ToHashSet();
        var lost = Documentation.Descendants("member").Select(member => (string)member.Attribute("name")!)
            .Where(id => types.Contains("T:" + id.Split('(')[0][2..][..Math.Max(id.Split('(')[0].LastIndexOf('.') - 2, 0)]))
            .Except(known);
        Assert.Empty(lost);
    }
}
