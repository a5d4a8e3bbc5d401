using System.Reflection;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Register;

/// <summary>A finding that no test brings about may never be made at all.</summary>
public class ReachableTests
{
    [Fact]
    public void Every_finding_of_reading_and_checking_is_brought_about_by_a_test()
    {
        var tests = string.Concat(Repository.Files("tests/Ecvet.Sdk.Tests", "*.cs").Where(static file => !file.Contains("Register", StringComparison.Ordinal)).Select(File.ReadAllText));
        var unseen = LibraryAssembly.Loaded.GetTypes().Where(static type => type.Name is "JsonDiagnostics" or "CheckDiagnostics")
            .SelectMany(static type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Select(static property => (DiagnosticDescriptor)property.GetValue(null)!)
            .Select(static descriptor => descriptor.Code)
            .Where(code => !tests.Contains("\"" + code + "\"", StringComparison.Ordinal));

        // ECV3204 needs a rule that can not be decided within its budget; which rules those are depends on the engine.
        Assert.Equal(["ECV3204"], unseen.Order(StringComparer.Ordinal));
    }
}
