namespace Ecvet;

/// <summary>The sign and the class of each state: a shape beside the word, so that colour is never needed.</summary>
internal static class ProgressSigns
{
    internal static string Sign(ProgressState state) => state switch
    {
        ProgressState.Met or ProgressState.Before => "✓",
        ProgressState.Now => "+",
        ProgressState.Begun => "½",
        ProgressState.Person => "?",
        ProgressState.NotChosen => "–",
        ProgressState.Choosable => "·",
        ProgressState.Varies => "≈",
        ProgressState.Waived => "w",
        _ => "○",
    };

    internal static string Class(ProgressState state) => state switch
    {
        ProgressState.Met => "met",
        ProgressState.Before => "before",
        ProgressState.Now => "now",
        ProgressState.Begun => "begun",
        ProgressState.Person => "person",
        ProgressState.Varies => "varies",
        ProgressState.NotChosen => "off",
        ProgressState.Choosable => "off",
        ProgressState.Waived => "waived",
        _ => "open",
    };
}
