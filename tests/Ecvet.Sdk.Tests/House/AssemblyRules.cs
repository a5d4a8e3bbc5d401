namespace Ecvet.Tests.House;

/// <summary>What the built library may not hold or call, each breach as one sentence.</summary>
internal static class AssemblyRules
{
    private static readonly string[] Outside =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path", "System.IO.DriveInfo",
        "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.AppContext", "System.TimeZoneInfo",
        "NodaTime.SystemClock", "NodaTime.DateTimeZoneProviders", "System.Security.Cryptography.RandomNumberGenerator",
    ];

    private static readonly string[] OutsideMembers =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today", "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.TimeProvider::get_System", "System.Guid::NewGuid", "System.Guid::CreateVersion7", "System.Random::get_Shared", "System.Random::.ctor",
        "System.Globalization.CultureInfo::get_CurrentCulture", "System.Globalization.CultureInfo::get_CurrentUICulture",
        "System.Globalization.NumberFormatInfo::get_CurrentInfo", "System.Globalization.DateTimeFormatInfo::get_CurrentInfo",
        "System.StringComparer::get_CurrentCulture", "System.StringComparer::get_CurrentCultureIgnoreCase",
        "System.Threading.Thread::Sleep", "System.Threading.Tasks.Task::Delay",
    ];

    /// <summary>Kinds whose content can change although the field cannot.</summary>
    private static readonly string[] Changing =
    [
        "System.Collections.Generic.List`1", "System.Collections.Generic.Dictionary`2", "System.Collections.Generic.HashSet`1", "System.Collections.Generic.SortedSet`1",
        "System.Collections.Generic.SortedDictionary`2", "System.Collections.Generic.Queue`1", "System.Collections.Generic.Stack`1", "System.Collections.Concurrent.",
        "System.Text.StringBuilder", "System.Threading.ThreadLocal`1", "System.Threading.AsyncLocal`1", "System.Runtime.CompilerServices.ConditionalWeakTable`2",
    ];

    public static IEnumerable<string> ReachesOut(AssemblyInspector assembly) =>
        assembly.OutsideMembers().Where(IsOutside).Concat(assembly.OutsideTypes().Where(type => type.StartsWith("System.Net.", StringComparison.Ordinal) && type != "System.Net.WebUtility"))
            .Distinct().Select(member => $"the library refers to {member}");

    /// <param name="assembly">The built library.</param>
    /// <param name="roomOf">The room of a type that its source declares, or null.</param>
    public static IEnumerable<string> FloatingPoint(AssemblyInspector assembly, Func<string, string?> roomOf) =>
        from place in assembly.FloatingPoint()
        let room = roomOf(Declared(place.Type))
        where room is null || (Floors.Floor(room) < Floors.Rendering && room != "Solving")
        select $"{place.Type} (room {room ?? "unknown"}), {place.Place}";

    public static IEnumerable<string> Keeps(AssemblyInspector assembly, Func<string, bool> isGenerated) =>
        from field in assembly.StaticFields()
        where !field.Type.Contains('<', StringComparison.Ordinal) && !isGenerated(field.Type)
        let lambda = field.Field.StartsWith("<>", StringComparison.Ordinal) || field.Field.StartsWith("CS$<>", StringComparison.Ordinal)
        where !lambda && (!field.IsReadOnly || field.Kind.EndsWith(']') || Changing.Any(kind => field.Kind.StartsWith(kind, StringComparison.Ordinal)))
        select $"{field.Type}.{field.Field} is static, {(field.IsReadOnly ? "and what it holds can change" : "and can be set")}: {field.Kind}";

    // An iterator asks for the number of its thread: that is the compiler's own and harmless.
    private static bool IsOutside(string member) =>
        OutsideMembers.Contains(member)
        || Outside.Contains(member[..member.IndexOf("::", StringComparison.Ordinal)])
        || (member.StartsWith("System.Environment::", StringComparison.Ordinal) && member != "System.Environment::get_CurrentManagedThreadId");

    /// <summary>The type as its source knows it: what the compiler makes inside belongs to the type around.</summary>
    private static string Declared(string type)
    {
        var made = type.IndexOf("+<", StringComparison.Ordinal);
        return made < 0 ? type : type[..made];
    }
}
