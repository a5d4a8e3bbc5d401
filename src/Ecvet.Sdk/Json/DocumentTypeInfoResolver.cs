using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Ecvet.Json;

/// <summary>Tells the serialiser of a host about the documents, without reflection.</summary>
internal sealed class DocumentTypeInfoResolver : IJsonTypeInfoResolver
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) =>
        For(type, options, DocumentFormats.Qualification)
        ?? For(type, options, DocumentFormats.Memorandum)
        ?? For(type, options, DocumentFormats.LearningAgreement)
        ?? For(type, options, DocumentFormats.AgreementLife)
        ?? For(type, options, DocumentFormats.Transcript)
        ?? For(type, options, DocumentFormats.Proposal)
        ?? For(type, options, DocumentFormats.AccumulationResult)
        ?? For(type, options, DocumentFormats.ProposalWritten)
        ?? For(type, options, DocumentFormats.AccumulationResultWritten)
        ?? For(type, options, DocumentFormats.DecisionRecords);

    private static JsonTypeInfo? For<T>(Type type, JsonSerializerOptions options, DocumentFormat<T> format)
        where T : class => type == typeof(T) ? JsonMetadataServices.CreateValueInfo<T>(options, new DocumentConverter<T>(format)) : null;
}
