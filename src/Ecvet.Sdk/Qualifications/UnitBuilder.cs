namespace Ecvet;

/// <summary>Describes a unit of learning outcomes by hand; see <see cref="QualificationBuilder.Unit(string, string, decimal?, Action{UnitBuilder}?)"/>.</summary>
public sealed class UnitBuilder
{
    private readonly List<LearningOutcome> outcomes = [];
    private readonly List<LearningUnit> parts = [];
    private readonly List<string> tags = [];
    private readonly string scheme;
    private readonly UnitId id;
    private readonly Action<UnitId, decimal> sizeOfPart;
    private LocalizedText title;
    private string version = "";
    private QualificationLevel? level;
    private LocalizedText? procedure;
    private LocalizedText? criteria;
    private ValidityPeriod validity;

    internal UnitBuilder(UnitId id, string title, string scheme, Action<UnitId, decimal> sizeOfPart)
    {
        this.id = id;
        this.title = title;
        this.scheme = scheme;
        this.sizeOfPart = sizeOfPart;
    }

    /// <summary>The title in one more language.</summary>
    /// <param name="language">A language tag such as <c>fi</c>.</param>
    /// <param name="text">The title.</param>
    public UnitBuilder Titled(string language, string text)
    {
        title = title.With(language, text);
        return this;
    }

    /// <summary>The version of the unit.</summary>
    /// <param name="value">The version as the issuer writes it.</param>
    public UnitBuilder Version(string value)
    {
        version = value;
        return this;
    }

    /// <summary>A learning outcome of the unit.</summary>
    /// <param name="code">Its code within the unit.</param>
    /// <param name="text">The statement.</param>
    /// <param name="category">Knowledge, skills or competence.</param>
    public UnitBuilder Outcome(string code, string text, OutcomeCategory category = OutcomeCategory.Unspecified) => Outcome(new LearningOutcome(code, text, category));

    /// <summary>A learning outcome of the unit.</summary>
    /// <param name="outcome">The outcome.</param>
    public UnitBuilder Outcome(LearningOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        outcomes.Add(outcome);
        return this;
    }

    /// <summary>A declared part of the unit: a unit of its own, with its own assessment and, if it has one, its own size.</summary>
    /// <param name="code">The code of the part.</param>
    /// <param name="title">Its title.</param>
    /// <param name="points">Its own points; none when it has none.</param>
    /// <param name="describe">Describes the part.</param>
    public UnitBuilder Part(string code, string title, decimal? points = null, Action<UnitBuilder>? describe = null)
    {
        var part = new UnitBuilder(QualificationBuilder.ReadUnit(code, scheme), title, scheme, sizeOfPart);
        describe?.Invoke(part);
        parts.Add(part.Build());
        if (points is { } size)
        {
            sizeOfPart(part.id, size);
        }

        return this;
    }

    /// <summary>The European level of the unit, where units are levelled.</summary>
    /// <param name="value">1 to 8.</param>
    public UnitBuilder EqfLevel(int value) => Level(new(new EqfLevel(value), level?.National));

    /// <summary>The level of the unit, where units are levelled.</summary>
    /// <param name="value">The level.</param>
    public UnitBuilder Level(QualificationLevel value)
    {
        level = value;
        return this;
    }

    /// <summary>How the outcomes are assessed, and by which criteria (rule U5).</summary>
    /// <param name="procedure">The procedure.</param>
    /// <param name="criteria">The criteria.</param>
    public UnitBuilder AssessedBy(LocalizedText procedure, LocalizedText? criteria = null)
    {
        this.procedure = procedure;
        this.criteria = criteria;
        return this;
    }

    /// <summary>When the unit is valid (rule U7).</summary>
    /// <param name="period">The days, both ends included.</param>
    public UnitBuilder Valid(ValidityPeriod period)
    {
        validity = period;
        return this;
    }

    /// <summary>Marks that rules of combination may ask for.</summary>
    /// <param name="marks">The marks.</param>
    public UnitBuilder Tagged(params IEnumerable<string> marks)
    {
        tags.AddRange(marks);
        return this;
    }

    internal LearningUnit Build() => new(id, title, outcomes, version, level, procedure, criteria, validity, parts, tags);
}
