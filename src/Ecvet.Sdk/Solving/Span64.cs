namespace Ecvet.Solving;

/// <summary>Inclusive bounds in scaled integers; <see cref="None"/> stands for "no upper bound".</summary>
internal readonly record struct Span64(long Min, long Max)
{
    /// <summary>The value of an upper bound that is not there.</summary>
    public const long None = long.MaxValue;

    /// <summary>No bounds at all.</summary>
    public static Span64 Any => new(0, None);

    /// <summary>Whether anything is demanded.</summary>
    public bool IsAny => Min <= 0 && Max == None;
}
