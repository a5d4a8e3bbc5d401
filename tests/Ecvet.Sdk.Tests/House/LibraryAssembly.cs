using System.Reflection;

namespace Ecvet.Tests.House;

/// <summary>The built library that stands beside the tests.</summary>
internal static class LibraryAssembly
{
    public static Assembly Loaded { get; } = Assembly.Load("Ecvet.Sdk");

    public static string Location => Loaded.Location;

    public static string Documentation => Path.ChangeExtension(Location, ".xml");

    public static IEnumerable<Type> PublicTypes => Loaded.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);
}
