using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;

namespace Ecvet;

/// <summary>
/// The rules of conversion that are accepted. It is a value: adding a rule gives another register. Where it has no rule the answer
/// is "unknown", never a guess, and rules are not chained.
/// </summary>
/// <remarks>No two rules of a register answer the same question, and no two together make more of an amount that goes there and back.</remarks>
[DebuggerDisplay("{Rules.Count} rules")]
public sealed partial record ConversionRules
{
    private ConversionRules(IEnumerable<ConversionRule> rules) => Rules = ValueList.From(rules
        .OrderBy(static rule => rule.From).ThenBy(static rule => rule.To).ThenBy(static rule => rule.Scope, StringComparer.Ordinal)
        .ThenBy(static rule => rule.Validity.From ?? LocalDate.MinIsoValue));

    /// <summary>No rules: every conversion is unknown.</summary>
    public static ConversionRules Empty { get; } = new([]);

    /// <summary>The rules, in the order of their systems, scope and time.</summary>
    public ValueList<ConversionRule> Rules { get; }

    /// <summary>This register with one more rule.</summary>
    /// <param name="rule">The rule.</param>
    /// <exception cref="EcvetException">Another rule answers the same question, or an amount would grow by going there and back.</exception>
    public ConversionRules With(ConversionRule rule) => TryWith(rule, out var rules, out var findings) ? rules : throw new EcvetException(findings);

    /// <summary>This register with one more rule, if it fits the others.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="rules">The register with the rule; none when it does not fit.</param>
    /// <param name="diagnostics">Why it does not fit.</param>
    /// <returns>True when it fits.</returns>
    public bool TryWith(ConversionRule rule, [NotNullWhen(true)] out ConversionRules? rules, out ValueList<Diagnostic> diagnostics)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var found = new DiagnosticCollector();
        foreach (var other in Rules)
        {
            if (other.Id == rule.Id || (other.From == rule.From && other.To == rule.To && other.Scope == rule.Scope && other.Validity.Overlaps(rule.Validity)))
            {
                found.Add(PointDiagnostics.ConversionRuleTwice.At(rule.Id, rule.Id, other.Id));
            }
            else if (other.From == rule.To && other.To == rule.From && other.Meets(rule) && other.Factor * rule.Factor > Ratio.One)
            {
                found.Add(PointDiagnostics.ConversionGains.At(rule.Id, rule.Id, other.Id, (other.Factor * rule.Factor).ToString()));
            }
        }

        diagnostics = found.ToList();
        rules = diagnostics.Count == 0 ? new([.. Rules, rule]) : null;
        return rules is not null;
    }

    /// <summary>This register without a rule.</summary>
    /// <param name="id">The code of the rule.</param>
    public ConversionRules Without(string id) => new(Rules.Where(rule => rule.Id != id));

    /// <summary>The size of an amount in another system: by the rule for the scope given, else by the one that holds for everything, else unknown.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="to">The system to express it in.</param>
    /// <param name="on">The day of the event asked about, not today: rules and bases change.</param>
    /// <param name="scope">The code of what it is about, such as a country, a qualification or a partnership; empty when nothing is said of it.</param>
    public PointConversion Convert(Points amount, PointSystem to, LocalDate on, string scope = "")
    {
        ArgumentNullException.ThrowIfNull(scope);
        if (amount.System == to)
        {
            return new(amount, to, on, scope, null, amount.Amount, amount, null, ValueList<Diagnostic>.Empty);
        }

        var holding = Rules.Where(rule => rule.From == amount.System && rule.To == to && rule.Holds(on, scope)).ToList();
        var chosen = holding.Find(static rule => rule.Scope.Length > 0) ?? holding.FirstOrDefault();
        if (chosen is null)
        {
            return Unknown(PointDiagnostics.NoConversionRule.At("", amount.System.Code, to.Code, LocalDatePattern.Iso.Format(on)));
        }

        if (!chosen.Covers(amount))
        {
            return Unknown(PointDiagnostics.ConversionOfPart.At(chosen.Id, chosen.Id, chosen.MultiplesOf.ToString()!, amount.ToString()));
        }

        var exact = amount.Amount * chosen.Factor;
        var points = exact.AsDecimal() is { } number && Points.IsAmount(number) ? new Points(number, to) : (Points?)null;
        return new(amount, to, on, scope, chosen, exact, points, null, points is null ? [PointDiagnostics.ConversionNoAmount.At(chosen.Id, amount.ToString(), chosen.Id, exact.ToString(), to.Code)] : ValueList<Diagnostic>.Empty);

        PointConversion Unknown(Diagnostic why) => new(amount, to, on, scope, chosen, null, null, null, [why]);
    }

    /// <inheritdoc cref="Convert(Points, PointSystem, LocalDate, string)"/>
    public PointConversion Convert(Points amount, PointSystem to, DateOnly on, string scope = "") => Convert(amount, to, LocalDate.FromDateOnly(on), scope);
}
