namespace Ecvet.Tests.House;

/// <summary>A type of the library as its source declares it.</summary>
/// <param name="Name">The metadata name: namespace, outer types with "+", arity with a backtick.</param>
/// <param name="Room">The first folder under src/Ecvet.Sdk, or "" for a file that stands in no room.</param>
/// <param name="File">The path from the root of the repository.</param>
internal sealed record SourceType(string Name, string Room, string File);
