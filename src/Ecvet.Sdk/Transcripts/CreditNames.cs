using System.Globalization;

namespace Ecvet;

/// <summary>Identifiers of credits that say nothing but their unit: where a unit stands more than once, with a number in the order of the transcript.</summary>
internal sealed class CreditNames
{
    private readonly Dictionary<Identifier<Credit>, int> taken = [];

    internal Identifier<Credit> Next(Credit credit)
    {
        var plain = new Credit(credit.Unit, [], credit.Version).Id;
        var number = taken[plain] = taken.GetValueOrDefault(plain) + 1;
        return number == 1 ? plain : new(CodeText.Compose(plain.Value + "/" + number.ToString("0000", CultureInfo.InvariantCulture)));
    }
}
