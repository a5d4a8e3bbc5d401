namespace Ecvet.Exchange.Edc;

/// <summary>What surrounds the content: contexts, types, schemas, and what only sealing may add.</summary>
internal static class EdcDress
{
    private const string Shapes = "http://data.europa.eu/snb/model/ap/edc-generic-full";

    /// <summary>The JSON Schema of EBSI, by its address in its registry of schemas.</summary>
    private const string EbsiSchema = "https://api-pilot.ebsi.eu/trusted-schemas-registry/v3/schemas/z6CZj2KLNFkFqeDrJ9h27Rgc2RhszhFRHJ5QTJ3W8p6B1";

    internal static LdValue Contexts(EdcVersion version) => LdValue.List([LdValue.Of(version == EdcVersion.Ebsi ? EdcTerms.Credentials2 : EdcTerms.Credentials1), LdValue.Of(EdcTerms.Profile)]);

    internal static LdValue Types(EdcVersion version) => LdValue.List(version == EdcVersion.Ebsi
        ? [LdValue.Of("VerifiableCredential"), LdValue.Of("VerifiableAttestation"), LdValue.Of("EuropeanDigitalCredential")]
        : [LdValue.Of("VerifiableCredential"), LdValue.Of("EuropeanDigitalCredential")]);

    internal static LdValue Schemas(EdcVersion version)
    {
        var shapes = LdValue.Node(Shapes, "ShaclValidator2017");
        return LdValue.List(version == EdcVersion.Ebsi ? [shapes, LdValue.Node(EbsiSchema, "JsonSchema")] : [shapes]);
    }

    internal static LdValue Put(LdValue tree, EdcForm form, EdcVersion version, ExchangeLog log)
    {
        if (VersionOf(tree) != version)
        {
            tree.Set("@context", Contexts(version)).Set("type", Types(version)).Set("credentialSchema", Schemas(version));
        }

        if (version == EdcVersion.Ebsi)
        {
            TwoLetters(tree, log);
        }

        if (form == EdcForm.Upload)
        {
            tree.Remove("issued");
            tree.Remove("issuanceDate");
            tree.Remove("proof");
            tree.Find("issuer")?.Remove("eIDASIdentifier");
            return LdValue.Empty().Set("credential", tree);
        }

        if (tree.Find("issued") is null && tree.Find("issuanceDate") is null)
        {
            log.Find(EdcDiagnostics.NoIssueDate.At("issuedAt"));
        }

        if (tree.Find("issuer") is { Kind: LdKind.Node } issuer && issuer.Find("eIDASIdentifier") is null)
        {
            log.Find(EdcDiagnostics.NoLegalIdentifier.At("legalIdentifier"));
        }

        return tree;
    }

    internal static EdcVersion VersionOf(LdValue tree) =>
        tree.Find("@context") is { } context && context.AsList().Any(static one => one.Text == EdcTerms.Credentials2) ? EdcVersion.Ebsi : EdcVersion.DataModel1;

    /// <summary>The JSON Schema of EBSI knows languages of two letters only, none that is undetermined and none with a region.</summary>
    private static void TwoLetters(LdValue value, ExchangeLog log)
    {
        foreach (var (name, member) in value.Members)
        {
            if (EdcTerms.IsText(name) && member.Kind == LdKind.Node && member.Members.RemoveAll(static text => text.Name.Length != 2) > 0)
            {
                log.Lose(ExchangeLossKind.NoPlace, EdcDiagnostics.LanguageHasNoPlace, value.Id, "");
            }

            TwoLetters(member, log);
        }

        value.Items.ForEach(item => TwoLetters(item, log));
    }
}
