namespace Ecvet.Exchange.Csv;

/// <summary>The sign before the decimals of a number. It is declared and never guessed: <c>1,500</c> is one and a half here and fifteen hundred there.</summary>
public enum DecimalSign
{
    /// <summary>A point: <c>7.5</c>.</summary>
    Point,

    /// <summary>A comma: <c>7,5</c>.</summary>
    Comma,
}
