namespace Ecvet;

/// <summary>Where the label, the bar and the words of one row of the progress picture stand, and how wide each may be, in units of the picture.</summary>
internal readonly record struct TreeRowPlaces(int LabelLeft, int LabelLine, int LabelRoom, int BarLeft, int BarTop, int BarWidth, int WordsLeft, int WordsLine, int WordsRoom);
