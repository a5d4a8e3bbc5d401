using System.Globalization;
using System.Runtime.CompilerServices;

namespace Ecvet.Tests.House;

/// <summary>Lets the whole suite run under a culture of one's choice: ECVET_CULTURE=tr-TR, or "invariant". The time zone is set with TZ.</summary>
internal static class Surroundings
{
    public static string? Culture { get; } = Environment.GetEnvironmentVariable("ECVET_CULTURE") is { Length: > 0 } name ? name : null;

    [ModuleInitializer]
    internal static void Enter()
    {
        if (Culture is null)
        {
            return;
        }

        var culture = Culture == "invariant" ? CultureInfo.InvariantCulture : new CultureInfo(Culture, useUserOverride: false);
        CultureInfo.DefaultThreadCurrentCulture = culture;
        CultureInfo.DefaultThreadCurrentUICulture = culture;
        CultureInfo.CurrentCulture = culture;
        CultureInfo.CurrentUICulture = culture;
    }
}
