using System.Globalization;
using Ecvet.Trimming;

// Prints the same bytes however it was built, in whatever culture and time zone it runs.
if (Environment.GetEnvironmentVariable("ECVET_CULTURE") is { Length: > 0 } name)
{
    var culture = name == "invariant" ? CultureInfo.InvariantCulture : new CultureInfo(name);
    CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = culture;
    CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = culture;
}

foreach (var (room, text) in EveryRoom.Speak())
{
    Console.Write($"=== {room}\n{text}\n");
}
