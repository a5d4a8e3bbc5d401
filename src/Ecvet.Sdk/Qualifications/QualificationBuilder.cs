using Ecvet.Rules;
using NodaTime;

namespace Ecvet;

/// <summary>
/// Describes a qualification by hand. What is not said is defaulted where the default changes no meaning: the identifier is the
/// title, the version is "1", the only route is called "standard", and without a rule every unit is required (rule Q1).
/// </summary>
public sealed partial class QualificationBuilder
{
    private readonly List<Institution> awardingBodies = [];
    private readonly List<LearningUnit> units = [];
    private readonly SortedDictionary<UnitId, UnitSize> sizes = [];
    private readonly List<ModuleMapping> modules = [];
    private readonly List<RouteBuilder> routes = [];
    private readonly string scheme;
    private Identifier<Qualification> id;
    private LocalizedText title;
    private string version = "1";
    private QualificationLevel level = QualificationLevel.Unknown;
    private PointSystem system;
    private Points? total;
    private ValidityPeriod validity;
    private LocalDate? transitionUntil;
    private (string Version, string? OtherId)? replaces;
    private RouteBuilder? standardRoute;

    internal QualificationBuilder(string title, Institution? by)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        this.title = title;
        id = new(CodeText.Compose(title.Trim()));
        scheme = by?.UnitScheme ?? "";
        if (by is not null)
        {
            awardingBodies.Add(by);
        }
    }

    /// <summary>The identifier, the same for all versions.</summary>
    /// <param name="value">The identifier, such as the number of a register.</param>
    public QualificationBuilder Id(string value)
    {
        id = new(value);
        return this;
    }

    /// <summary>The version.</summary>
    /// <param name="value">The version as the issuer writes it.</param>
    public QualificationBuilder Version(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        version = value;
        return this;
    }

    /// <summary>The title in one more language.</summary>
    /// <param name="language">A language tag such as <c>fi</c>.</param>
    /// <param name="text">The title.</param>
    public QualificationBuilder Titled(string language, string text)
    {
        title = title.With(language, text);
        return this;
    }

    /// <summary>The European level (rule Q3).</summary>
    /// <param name="value">1 to 8.</param>
    /// <param name="isTentative">True when it has been proposed but not referenced yet.</param>
    public QualificationBuilder EqfLevel(int value, bool isTentative = false)
    {
        level = new(new EqfLevel(value), level.National, isTentative);
        return this;
    }

    /// <summary>The level in the national framework (rule Q3).</summary>
    /// <param name="framework">The code of the framework.</param>
    /// <param name="value">The level as the framework writes it.</param>
    public QualificationBuilder NationalLevel(string framework, string value)
    {
        level = new(level.Eqf, new NqfLevel(framework, value), level.IsTentative);
        return this;
    }

    /// <summary>One more body that awards the qualification, together with those already named (rule Q4).</summary>
    /// <param name="institution">The body.</param>
    public QualificationBuilder AwardedBy(Institution institution)
    {
        ArgumentNullException.ThrowIfNull(institution);
        awardingBodies.Add(institution);
        return this;
    }

    /// <summary>The system in which the amounts given as plain numbers are meant; ECVET unless said. Say it before the first amount.</summary>
    /// <param name="value">The system.</param>
    /// <exception cref="InvalidOperationException">An amount has been given already.</exception>
    public QualificationBuilder PointsIn(PointSystem value)
    {
        if (sizes.Count > 0 || total is not null)
        {
            throw new InvalidOperationException("Say the system of points before the first amount.");
        }

        system = value;
        return this;
    }

    /// <summary>The total of its points (rule Q3).</summary>
    /// <param name="points">The total.</param>
    public QualificationBuilder Total(decimal points)
    {
        total = new(points, system);
        return this;
    }

    /// <summary>The total and the sizes of the units as they were allocated (rules P2 and P15), for every route that says no sizes of its own.</summary>
    /// <param name="allocation">The allocation of points.</param>
    public QualificationBuilder Sizes(PointAllocation allocation)
    {
        ArgumentNullException.ThrowIfNull(allocation);
        total = allocation.Total.Points;
        foreach (var allocated in allocation.Units)
        {
            foreach (var unit in allocated.Units)
            {
                sizes[unit.InScheme(scheme)] = UnitSize.Of(allocated.Points);
            }
        }

        return this;
    }

    /// <summary>The days on which learners may start under this version, both ends included.</summary>
    /// <param name="period">The days.</param>
    public QualificationBuilder Valid(ValidityPeriod period)
    {
        validity = period;
        return this;
    }

    /// <summary>The last day on which a learner who started under this version may complete it.</summary>
    /// <param name="lastDay">The day, itself included.</param>
    public QualificationBuilder TransitionUntil(DateOnly lastDay)
    {
        transitionUntil = LocalDate.FromDateOnly(lastDay);
        return this;
    }

    /// <summary>The version of this qualification, or another qualification, that this one replaces.</summary>
    /// <param name="earlierVersion">The earlier version.</param>
    /// <param name="otherId">The identifier of the other qualification; none for an earlier version of this one.</param>
    public QualificationBuilder Replaces(string earlierVersion, string? otherId = null)
    {
        ArgumentNullException.ThrowIfNull(earlierVersion);
        replaces = (earlierVersion, otherId is null ? null : CodeText.Require(otherId, nameof(otherId)));
        return this;
    }

    /// <summary>A unit of learning outcomes.</summary>
    /// <param name="code">Its code; in the scheme of the first awarding body unless it names one (<c>scheme:code</c>).</param>
    /// <param name="title">Its title.</param>
    /// <param name="points">Its size in points; none when it has none.</param>
    /// <param name="describe">Describes the unit: its outcomes, parts, assessment.</param>
    /// <exception cref="ArgumentException">The code is no unit identifier.</exception>
    public QualificationBuilder Unit(string code, string title, decimal? points = null, Action<UnitBuilder>? describe = null)
    {
        var builder = new UnitBuilder(ReadUnit(code, scheme), title, scheme, (part, size) => sizes[part] = UnitSize.Of(new Points(size, system)));
        describe?.Invoke(builder);
        return Unit(builder.Build(), points is { } size ? UnitSize.Of(new Points(size, system)) : null);
    }

    /// <summary>A unit of learning outcomes that has been described before.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="size">Its size; none when it has none.</param>
    public QualificationBuilder Unit(LearningUnit unit, UnitSize? size = null)
    {
        ArgumentNullException.ThrowIfNull(unit);
        units.Add(unit);
        if (size is { } known)
        {
            sizes[unit.Id] = known;
        }

        return this;
    }

    /// <summary>The size of a unit or of a declared part that is described elsewhere.</summary>
    internal QualificationBuilder Size(UnitId unit, UnitSize size)
    {
        sizes[unit] = size;
        return this;
    }

    /// <summary>A module, a piece of teaching, and the units it leads towards (rule U12).</summary>
    /// <param name="module">The code of the module.</param>
    /// <param name="title">Its title.</param>
    /// <param name="unitCodes">The units.</param>
    public QualificationBuilder Module(string module, string title, params IEnumerable<string> unitCodes)
    {
        modules.Add(new(module, title, unitCodes.Select(code => ReadUnit(code, scheme))));
        return this;
    }

    /// <summary>The rule of combination of the only route (rule Q2).</summary>
    /// <param name="describe">Describes the root of the rule.</param>
    public QualificationBuilder Rule(Action<GroupBuilder> describe)
    {
        Standard().Rule(describe);
        return this;
    }

    /// <summary>The only route is completed by a final examination, which no accumulated unit replaces (rule T16).</summary>
    public QualificationBuilder RequiresFinalExamination()
    {
        Standard().RequiresFinalExamination();
        return this;
    }

    /// <summary>A route with its own sizes and its own rule.</summary>
    /// <param name="code">The code of the route.</param>
    /// <param name="describe">Describes the route.</param>
    public QualificationBuilder Route(string code, Action<RouteBuilder> describe)
    {
        ArgumentNullException.ThrowIfNull(describe);
        var route = new RouteBuilder(CodeText.Require(code, nameof(code)), scheme);
        describe(route);
        routes.Add(route);
        return this;
    }

    internal static UnitId ReadUnit(string code, string scheme) =>
        UnitId.TryParse(code, out var unit) ? unit.InScheme(scheme) : throw new ArgumentException("The text is not a unit identifier of the form scheme:code or code.", nameof(code));

    private RouteBuilder Standard()
    {
        if (standardRoute is null)
        {
            standardRoute = new("standard", scheme);
            routes.Add(standardRoute);
        }

        return standardRoute;
    }
}
