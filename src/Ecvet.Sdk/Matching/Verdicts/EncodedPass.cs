namespace Ecvet;

/// <summary>A positive assessment in numbers.</summary>
/// <param name="Day">The day of the assessment, or <see cref="DayNumber.Unknown"/>.</param>
/// <param name="Assessor">The number of the assessor, <see cref="Unlisted"/>, or <see cref="MayAssess"/>.</param>
internal readonly record struct EncodedPass(int Day, int Assessor)
{
    /// <summary>No memorandum knows the assessor.</summary>
    internal const int Unlisted = -1;

    /// <summary>The issuer assessed, or somebody whom the agreement names.</summary>
    internal const int MayAssess = -2;
}
