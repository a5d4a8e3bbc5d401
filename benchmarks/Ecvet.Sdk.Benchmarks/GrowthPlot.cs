using System.Globalization;
using System.Text;

namespace Ecvet.Benchmarks;

/// <summary>Growth as SVG: a panel for each measure, both axes logarithmic, with a dashed line for growth in proportion.</summary>
internal static class GrowthPlot
{
    private const double Width = 300, Height = 240, Left = 56, Bottom = 44, Top = 34, Right = 16;

    public static string Write(string about, IReadOnlyList<(string Title, List<(double Size, double Microseconds)> Points)> panels)
    {
        var svg = new StringBuilder();
        Line(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width * panels.Count:0} {Height:0}" font-family="sans-serif" font-size="11" role="img">""");
        Line(svg, $"<title>{about}</title><desc>{string.Join("; ", panels.Select(static panel => panel.Title + ": " + string.Join(", ", panel.Points.Select(static point => Number(point.Size) + " take " + Number(point.Microseconds) + " µs"))))}</desc>");
        Line(svg, $"""<rect width="{Width * panels.Count:0}" height="{Height:0}" fill="#fff"/>""");
        for (var i = 0; i < panels.Count; i++)
        {
            Line(svg, $"""<g transform="translate({i * Width:0} 0)">""");
            Panel(svg, panels[i].Title, panels[i].Points);
            Line(svg, $"</g>");
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(StringBuilder svg, string title, List<(double Size, double Microseconds)> points)
    {
        double fromX = Math.Log10(points[0].Size), toX = Math.Log10(points[^1].Size);
        double fromY = Math.Floor(Math.Log10(points.Min(static point => point.Microseconds))), toY = Math.Ceiling(Math.Log10(points.Max(static point => point.Microseconds)));
        toY = Math.Max(toY, fromY + 1);
        Line(svg, $"""<text x="{Left:0}" y="20" font-weight="bold" fill="#222">{title}</text>""");
        for (var decade = fromY; decade <= toY; decade++)
        {
            Line(svg, $"""<line x1="{Left:0}" x2="{Width - Right:0}" y1="{Y(decade):0.0}" y2="{Y(decade):0.0}" stroke="#ddd"/><text x="{Left - 6:0}" y="{Y(decade) + 4:0.0}" text-anchor="end" fill="#222">{Number(Math.Pow(10, decade))}</text>""");
        }

        foreach (var (size, _) in points)
        {
            Line(svg, $"""<text x="{X(Math.Log10(size)):0.0}" y="{Height - Bottom + 18:0}" text-anchor="middle" fill="#222">{Number(size)}</text>""");
        }

        // In proportion to the last point.
        var (lastX, lastY) = (toX, Math.Log10(points[^1].Microseconds));
        var startX = Math.Max(fromX, lastX - (lastY - fromY));
        Line(svg, $"""<line x1="{X(startX):0.0}" y1="{Y(lastY - (lastX - startX)):0.0}" x2="{X(lastX):0.0}" y2="{Y(lastY):0.0}" stroke="#888" stroke-dasharray="4 3"/>""");
        Line(svg, $"""<polyline fill="none" stroke="#1d4e89" stroke-width="2" points="{string.Join(' ', points.Select(point => FormattableString.Invariant($"{X(Math.Log10(point.Size)):0.0},{Y(Math.Log10(point.Microseconds)):0.0}")))}"/>""");
        foreach (var (size, time) in points)
        {
            Line(svg, $"""<circle cx="{X(Math.Log10(size)):0.0}" cy="{Y(Math.Log10(time)):0.0}" r="3" fill="#1d4e89"/>""");
        }

        double X(double log) => Left + ((log - fromX) / (toX - fromX) * (Width - Left - Right));

        double Y(double log) => Height - Bottom - ((log - fromY) / (toY - fromY) * (Height - Bottom - Top));
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(FormattableString.Invariant(line)).Append('\n');

    private static string Number(double number) => number >= 1_000_000 ? (number / 1_000_000).ToString("0.#", CultureInfo.InvariantCulture) + "M"
        : number >= 1_000 ? (number / 1_000).ToString("0.#", CultureInfo.InvariantCulture) + "k"
        : number.ToString("0.##", CultureInfo.InvariantCulture);
}
