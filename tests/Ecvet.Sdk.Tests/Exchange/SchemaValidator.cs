using System.Xml;
using System.Xml.Schema;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Exchange;

/// <summary>
/// Judges a document by its schema with the framework's own validator, offline. The framework passes over an import that does not
/// resolve and then finds no fault in anything: here every event of the schemas and every address that is not mapped fails.
/// </summary>
internal sealed class SchemaValidator
{
    private readonly XmlSchemaSet schemas;

    public SchemaValidator(string schema, IReadOnlyDictionary<string, string> addresses)
    {
        var resolver = new Resolver(addresses);
        schemas = new XmlSchemaSet { XmlResolver = resolver };
        schemas.ValidationEventHandler += static (_, problem) => throw new XmlSchemaException("The schema itself: " + problem.Message);
        using (var reader = XmlReader.Create(schema, new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore }))
        {
            schemas.Add(null, reader);
        }

        schemas.Compile();
        if (!resolver.AllFound)
        {
            throw new XmlSchemaException("An import was not resolved.");
        }
    }

    private static string Registry => Path.Combine("exchange", "ewp", "registry", "src", "main", "resources", "schemas");

    public static SchemaValidator Elmo1 => new(SharedFolder.PathOf("exchange/elmo/schema.xsd"), ElmoAddresses("v1", "exchange/elmo"));

    public static SchemaValidator Elmo2 => new(SharedFolder.PathOf(Registry + "/elmo-schemas-v2.1.1/schema.xsd"), ElmoAddresses("v2.1.1", Registry + "/elmo-schemas-v2.1.1"));

    public static SchemaValidator Loq => new(SharedFolder.PathOf("exchange/elm/xsd/loq/loq.xsd"), new Dictionary<string, string>());

    /// <summary>What the schema objects to, each with its line; empty for a valid document.</summary>
    public IReadOnlyList<string> Objections(string xml)
    {
        var found = new List<string>();
        var settings = new XmlReaderSettings { Schemas = schemas, ValidationType = ValidationType.Schema, XmlResolver = null };
        settings.ValidationFlags |= XmlSchemaValidationFlags.ProcessIdentityConstraints;
        settings.ValidationEventHandler += (_, problem) => found.Add($"{problem.Exception.LineNumber}: {problem.Message}");
        using var reader = XmlReader.Create(new StringReader(xml), settings);
        reader.MoveToContent();
        if (!schemas.GlobalElements.Contains(new XmlQualifiedName(reader.LocalName, reader.NamespaceURI)))
        {
            found.Add("The schema does not know the root, so it would find no fault in it.");
        }

        while (reader.Read())
        {
        }

        return found;
    }

    private static Dictionary<string, string> ElmoAddresses(string version, string folder)
    {
        const string Raw = "https://raw.githubusercontent.com/";
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["http://www.w3.org/2001/03/xml.xsd"] = Registry + "/xml.xsd",
            ["http://www.w3.org/2001/xml.xsd"] = Registry + "/xml.xsd",
            ["../ewp-specs-types-address-v1.0.1/schema.xsd"] = Registry + "/ewp-specs-types-address-v1.0.2/schema.xsd",
            [Raw + "erasmus-without-paper/ewp-specs-types-address/stable-v1/schema.xsd"] = Registry + "/ewp-specs-types-address-v1.0.2/schema.xsd",
        };
        foreach (var tree in new[] { version, "v1", "v2", "v2.1.1" })
        {
            addresses.TryAdd($"{Raw}emrex-eu/elmo-schemas/{tree}/references/xmldsig-core-schema.xsd", folder + "/references/xmldsig-core-schema.xsd");
            addresses.TryAdd($"{Raw}emrex-eu/elmo-schemas/{tree}/references/EUROPASS_ISOCountries_V1.1.xsd", folder + "/references/EUROPASS_ISOCountries_V1.1.xsd");
        }

        return addresses;
    }

    /// <summary>Addresses become files before anything is resolved against them; what is not mapped is not looked for.</summary>
    private sealed class Resolver(IReadOnlyDictionary<string, string> addresses) : XmlUrlResolver
    {
        public bool AllFound { get; private set; } = true;

        public override Uri ResolveUri(Uri? baseUri, string? relativeUri)
        {
            if (relativeUri is not null && addresses.TryGetValue(relativeUri, out var file))
            {
                return new Uri(SharedFolder.PathOf(file));
            }

            return base.ResolveUri(baseUri, relativeUri);
        }

        public override object? GetEntity(Uri absoluteUri, string? role, Type? ofObjectToReturn)
        {
            if (absoluteUri.IsFile && File.Exists(absoluteUri.LocalPath))
            {
                return base.GetEntity(absoluteUri, role, ofObjectToReturn);
            }

            AllFound = false;
            throw new XmlSchemaException("Not mapped to a file: " + absoluteUri);
        }
    }
}
