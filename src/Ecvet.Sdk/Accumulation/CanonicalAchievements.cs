namespace Ecvet;

/// <summary>The one order of achievements: by identifier, and by everything else where two have the same.</summary>
internal sealed class CanonicalAchievements : IComparer<Achievement>
{
    private CanonicalAchievements()
    {
    }

    internal static CanonicalAchievements Order { get; } = new();

    public int Compare(Achievement? x, Achievement? y)
    {
        if (x is null || y is null)
        {
            return (x is null ? 0 : 1) - (y is null ? 0 : 1);
        }

        var order = x.Id.CompareTo(y.Id);
        order = order != 0 ? order : x.Unit.CompareTo(y.Unit);
        return order != 0 ? order : CompareRest(x, y);
    }

    private static string TextOf(Achievement achievement) => string.Join('\n', achievement.Title.Texts.Select(static text => text.Language + " " + text.Text));

    private static int CompareRest(Achievement x, Achievement y)
    {
        var order = string.CompareOrdinal(x.Target, y.Target);
        order = order != 0 ? order : string.CompareOrdinal(x.Version, y.Version);
        order = order != 0 ? order : -Nullable.Compare(x.Points?.Amount, y.Points?.Amount);
        order = order != 0 ? order : x.Source.CompareTo(y.Source);
        order = order != 0 ? order : x.Provider.CompareTo(y.Provider);
        order = order != 0 ? order : Nullable.Compare(x.RecognisedOn, y.RecognisedOn);
        order = order != 0 ? order : x.CountsAt.CompareTo(y.CountsAt);
        order = order != 0 ? order : string.CompareOrdinal(string.Join('\n', x.Tags), string.Join('\n', y.Tags));
        order = order != 0 ? order : string.CompareOrdinal(string.Join('\n', x.AcceptedFor), string.Join('\n', y.AcceptedFor));
        return order != 0 ? order : string.CompareOrdinal(TextOf(x), TextOf(y));
    }
}
