namespace Ecvet.Json;

/// <summary>What a scan of a JSON text waits for.</summary>
internal enum ScanState
{
    Value,
    ValueOrEnd,
    Name,
    NameOrEnd,
    Colon,
    CommaOrEnd,
    Done,
    Stopped,
}
