namespace Ecvet.Json;

/// <summary>The documents of the format.</summary>
internal static class DocumentFormats
{
    internal static DocumentFormat<Qualification> Qualification { get; } = new(static reader => new QualificationReader(reader).Read(), static (writer, value) => new QualificationWriter(writer).Write(value));

    internal static DocumentFormat<Memorandum> Memorandum { get; } = new(static reader => new PartnershipReader(reader).ReadMemorandum(), static (writer, value) => new PartnershipWriter(writer).Write(value));

    internal static DocumentFormat<LearningAgreement> LearningAgreement { get; } = new(static reader => new PartnershipReader(reader).ReadAgreement(), static (writer, value) => new PartnershipWriter(writer).Write(value));

    internal static DocumentFormat<AgreementLife> AgreementLife { get; } = new(static reader => new AgreementLifeReader(reader).Read(), static (writer, value) => new AgreementLifeWriter(writer).Write(value));

    internal static DocumentFormat<Transcript> Transcript { get; } = new(static reader => new TranscriptReader(reader).Read(), static (writer, value) => new TranscriptWriter(writer).Write(value));

    internal static DocumentFormat<RecordedProposal> Proposal { get; } = new(static reader => new ClaimReader(reader).ReadProposal(), static (writer, value) => writer.Raw(value.Content));

    internal static DocumentFormat<RecordedAccumulation> AccumulationResult { get; } = new(static reader => new ClaimReader(reader).ReadAccumulation(), static (writer, value) => writer.Raw(value.Content));

    internal static DocumentFormat<ValueList<DecisionRecord>> DecisionRecords { get; } = new(static reader => new DecisionsReader(reader).Read(), static (writer, value) => new DecisionsWriter(writer).Write(value));

    /// <summary>Written only: what is read back is a claim.</summary>
    internal static DocumentFormat<RecognitionProposal> ProposalWritten { get; } = new(static _ => null, static (writer, value) => new ClaimWriter(writer).Write(value));

    /// <inheritdoc cref="ProposalWritten"/>
    internal static DocumentFormat<AccumulationResult> AccumulationResultWritten { get; } = new(static _ => null, static (writer, value) => new ClaimWriter(writer).Write(value));
}
