using System.Globalization;
using System.Text;

namespace Ecvet.Tests.Solving;

internal sealed partial class SmallProblem
{
    private static string Text(Ecvet.Solving.Span64 b) => b.IsAny ? "-" : b.Min + ".." + (b.Max == long.MaxValue ? "" : b.Max);

    /// <summary>The problem as lines, for the message of a failing comparison.</summary>
    public string Describe()
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"units measured: {InUnits}, capped: {Capped}");
        for (var i = 0; i < Specs.Count; i++)
        {
            var s = Specs[i];
            text.AppendLine(CultureInfo.InvariantCulture, $"{i}: {s.Kind} {s.Id} of [{string.Join(",", s.Children)}] {(s.Required ? "required" : "")} points={Text(s.Points)} units={Text(s.Units)} count={Text(s.Count)} unit={s.Unit} earn={s.EarnFrom}..{s.EarnTo}/{s.EarnStep} value={s.Value} {s.ValueAmount} limits={s.EarnLimits} answer={s.Answer}");
        }

        foreach (var h in Held)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"held unit={h.Unit} key={h.Key} points={h.Points} own={h.OwnPoints} slots=[{string.Join(',', h.Slots ?? [])}] limits={h.Limits} pin={h.PinnedAt} closes=[{string.Join(',', h.Closes ?? [])}]");
        }

        foreach (var l in Limits)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{l}");
        }

        foreach (var b in Barred)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"barred below {b.Node} [{string.Join(',', b.Units)}] at most {b.AtMost}");
        }

        foreach (var s in Shared)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"shared [{string.Join(',', s.Nodes)}] units {s.UnitsAtMost} places {s.PlacesAtMost}");
        }

        return text.ToString();
    }
}
