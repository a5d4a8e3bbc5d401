using System.Text.Json.Serialization.Metadata;
using Ecvet.Json;

namespace Ecvet;

/// <summary>
/// The documents of the library as JSON, version 1. Writing gives the same bytes for equal documents. Reading trusts nothing:
/// it collects every fault with its code and its path instead of stopping at the first, and keeps the limits of
/// <see cref="JsonReadOptions"/>. A JSON Schema for each document stands in the documentation.
/// </summary>
/// <remarks>
/// A document of a newer version of the format is refused with a finding; a member that this version does not know is passed over
/// with a warning that gives its position and never its name. Points are written as texts (<c>"7.5"</c>, <c>"7.5 ECTS"</c>) and also
/// read as numbers, by their digits; dates are ISO 8601 days.
/// </remarks>
/// <threadsafety>Safe to use from several threads at once.</threadsafety>
public static partial class EcvetJson
{
    /// <summary>The version of the format that is written, and the newest that is read.</summary>
    public const int SchemaVersion = DocumentReader.SchemaVersion;

    /// <summary>
    /// For hosts that have their own serialiser options: put it first in their chain of resolvers, and the documents are written and
    /// read in the format of this class, with its limits. Faults become a <see cref="System.Text.Json.JsonException"/> whose inner
    /// exception is an <see cref="EcvetException"/> with all findings. It uses no reflection.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } = new DocumentTypeInfoResolver();
}
