namespace Ecvet.Tests.House;

/// <summary>A place in a file where another type of the library is used.</summary>
internal sealed record SourceReference(string File, string Room, int Line, SourceType To);
