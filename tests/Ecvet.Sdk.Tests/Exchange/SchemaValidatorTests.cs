using System.Xml.Schema;
using Ecvet.Tests.House;

namespace Ecvet.Tests.Exchange;

public sealed class SchemaValidatorTests
{
    [Theory]
    [InlineData("https://example.org/nowhere.xsd")]
    [InlineData("missing.xsd")]
    public void An_import_that_does_not_resolve_fails_instead_of_passing_everything(string location)
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".xsd");
        File.WriteAllText(file, $"""
            <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:a">
              <xs:import namespace="urn:b" schemaLocation="{location}"/>
              <xs:element name="root" type="xs:string"/>
            </xs:schema>
            """);
        try
        {
            Assert.ThrowsAny<XmlSchemaException>(() => new SchemaValidator(file, new Dictionary<string, string>()));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [SharedFact("exchange/validate/broken/elmo-broken.xml", "exchange/elmo/example.xml")]
    public void The_validator_passes_the_official_example_and_refuses_a_broken_one()
    {
        var validator = SchemaValidator.Elmo1;
        Assert.Empty(validator.Objections(File.ReadAllText(SharedFolder.PathOf("exchange/elmo/example.xml"))));
        Assert.NotEmpty(validator.Objections(File.ReadAllText(SharedFolder.PathOf("exchange/validate/broken/elmo-broken.xml"))));
        Assert.NotEmpty(validator.Objections(File.ReadAllText(SharedFolder.PathOf("exchange/validate/broken/elmo-ecvet-broken.xml"))));
        Assert.NotEmpty(SchemaValidator.Elmo2.Objections(File.ReadAllText(SharedFolder.PathOf("exchange/validate/broken/elmo2-ecvet-broken.xml"))));
    }
}
