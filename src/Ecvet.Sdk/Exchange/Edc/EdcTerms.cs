using System.Collections.Frozen;

namespace Ecvet.Exchange.Edc;

/// <summary>
/// The terms of the JSON-LD context, built in: a context named in a document is never fetched. A key outside the context is dropped
/// in silence by everybody who reads JSON-LD, so none is ever written.
/// </summary>
internal static partial class EdcTerms
{
    internal const string Credentials1 = "https://www.w3.org/2018/credentials/v1";
    internal const string Credentials2 = "https://www.w3.org/ns/credentials/v2";
    internal const string Profile = "http://data.europa.eu/snb/model/context/edc-ap";

    /// <summary>Keys of the credential itself, which the contexts of the W3C define.</summary>
    private const string CredentialKeys =
        "@context id @id type @type issuer issuanceDate issued validFrom validUntil expirationDate credentialSubject credentialSchema credentialStatus evidence termsOfUse refreshService proof holder verifiableCredential";

    private static readonly FrozenDictionary<string, string> Kinds = Context.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(' '))
        .ToFrozenDictionary(static cells => cells[0], static cells => cells[1], StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfCredentials = CredentialKeys.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The lines of the context: key, kind of value, identifier.</summary>
    internal static IEnumerable<string> Lines => Context.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal static bool IsKnown(string key) => OfCredentials.Contains(key) || Kinds.ContainsKey(key);

    /// <summary>True where the value is a map from language to text.</summary>
    internal static bool IsText(string key) => Kinds.GetValueOrDefault(key) == "language";
}
