using System.Collections;
using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;
using NodaTime;

namespace Ecvet.Tests.House;

/// <summary>
/// A learner is a key, and the key and the name of a person never slip out: marker strings are put where personal values stand, and every
/// value that can be reached is asked for its text, its debugger display and its findings.
/// </summary>
public class PrivacyTests
{
    private const string Key = "MARKER-KEY-7f3a";
    private const string PersonName = "MARKER-NAME-91bc";
    private static readonly LocalDate Day = new(2026, 6, 1);
    private static readonly Lazy<List<object>> Reached = new(static () => Reach(Roots()));

    [Fact]
    public void No_value_prints_a_learner_or_a_name()
    {
        var reached = Reached.Value;
        Assert.All(reached, static value => Hidden(value.ToString() ?? "", value.GetType().Name));
        Assert.All(reached, static value => Hidden(Display(value), value.GetType().Name + " in the debugger"));
    }

    /// <summary>The test is whole: each public type that names a learner is among the values asked, or is asked with nothing but the key in it.</summary>
    [Fact]
    public void Every_type_that_names_a_learner_is_asked()
    {
        var reached = Reached.Value.Select(static value => value.GetType()).ToHashSet();
        var naming = typeof(LearnerKey).Assembly.GetExportedTypes().Where(static type => !type.IsAbstract && !type.ContainsGenericParameters && Keys(type).Any()).ToList();
        Assert.True(naming.Count(reached.Contains) >= 6);
        foreach (var type in naming.Where(type => !reached.Contains(type)))
        {
            var blank = System.Runtime.CompilerServices.RuntimeHelpers.GetUninitializedObject(type);
            foreach (var property in Keys(type))
            {
                var field = type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic);
                Assert.True(field is not null, $"{type.Name}.{property.Name} is reached by no root of this test.");
                field.SetValue(blank, new LearnerKey(Key));
            }

            // Such a value holds nothing but the key, so only its text is asked: what the debugger would count is not there.
            Hidden(blank.ToString() ?? "", type.Name);
        }

        static IEnumerable<PropertyInfo> Keys(Type type) => type.GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(static property => property.PropertyType == typeof(LearnerKey));
    }

    [Fact]
    public void No_finding_and_no_exception_prints_a_learner()
    {
        var file = Opened();
        var another = Transcript.For(Key + "-2", Samples.HostSchool).Passed("M7", on: new DateOnly(2026, 5, 12)).Build();
        var refused = file.Do(new TranscriptReceived(another, Day)).Refusals.Concat(Lived().Do(new AgreementProposal(AgreementSignatory.Home, Day, Text(Key + "-2"))).Refusals)
            .Concat(Samples.VehicleTechnician.Match(MatchRequest.For(another, Day).With(Samples.Agreement)).Diagnostics);
        foreach (var finding in refused)
        {
            Hidden(string.Join(' ', finding.Text("en"), finding.Text("fr"), finding.WayOut("en"), finding.WayOut("fr"), finding.Path, string.Join(' ', finding.Arguments), finding), finding.Code);
        }

        Hidden(Assert.Throws<EcvetException>(() => file.Then(new TranscriptReceived(another, Day))).ToString(), "exception");
        Hidden(Assert.Throws<ArgumentException>(() => RecognitionCase.Open(Samples.VehicleTechnician, Key, MatchRequest.On(Day).With(Samples.Agreement))).ToString(), "exception");
        Hidden(Assert.Throws<ArgumentException>(() => Samples.VehicleTechnician.Match(MatchRequest.For(another, Day).With(new Enrolment(new(Key), Samples.VehicleTechnician.Reference)))).ToString(), "exception");
        Hidden(Assert.Throws<ArgumentException>(() => Samples.Agreement.ToHtml(another)).ToString(), "exception");
    }

    [Fact]
    public void Reports_and_decision_records_name_nobody()
    {
        var file = Opened();
        var proposal = file.ProposalOn(Day);
        foreach (var text in new[] { proposal.ToText(), proposal.ToHtml("fr"), file.ReturnOn(Day).ToHtml(), Text(Key).ToHtml(), string.Concat(file.ToRecords().Select(static record => record.ToText())) })
        {
            Hidden(text, "report");
        }
    }

    private static LearningAgreement Text(string learner) => new(
        Samples.Agreement.Id, new(learner), Samples.Agreement.Home, Samples.Agreement.Host, Samples.Agreement.Qualification, Samples.Agreement.Items, ValidityPeriod.Between(Day, Day.PlusDays(30)));

    private static AgreementLife Lived() => AgreementLife.Begin(Text(Key), AgreementSignatory.Home, Day);

    private static RecognitionCase Opened() => RecognitionCase.Open(Samples.VehicleTechnician, Key, MatchRequest.On(Day).Under(Samples.Memorandum).With(Text(Key).SignedBy(Samples.Agreement.Signatures))
            .With(new Enrolment(new(Key), Samples.VehicleTechnician.Reference)))
        .Then(new TranscriptReceived(Transcript.For(Key, Samples.HostSchool).Passed("M7", ["7.1"], new DateOnly(2026, 5, 12)).Build(), Day))
        .Then(new Validation(Samples.HomeSchool.Id, Day, [UnitOrOutcome.Parse("BODY/1")], TransferRoute.Partnership));

    private static IEnumerable<object> Roots()
    {
        var file = Opened();
        var proposal = file.ProposalOn(Day);
        yield return file;
        yield return proposal;
        yield return file.ReturnOn(Day);
        yield return Text(Key).Foresee(Samples.VehicleTechnician, MatchRequest.On(Day).Under(Samples.Memorandum));
        yield return Lived();
        yield return file.ToRecords();
        yield return new Award(new(Key), Samples.VehicleTechnician.Reference, Day, [Samples.HomeSchool.Id], null);
        yield return new ParticipantDetails(PersonName, Day);
        yield return EcvetJson.ReadProposal(EcvetJson.WriteProposal(proposal));
    }

    private static List<object> Reach(IEnumerable<object> roots)
    {
        var found = new List<object>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<object>(roots);
        while (open.TryPop(out var value))
        {
            if (value.GetType().Assembly == typeof(LearnerKey).Assembly && (value.GetType().IsValueType || seen.Add(value)))
            {
                found.Add(value);
                foreach (var property in value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(static property => property.GetIndexParameters().Length == 0 && Leads(property.PropertyType)))
                {
                    if (property.GetValue(value) is { } next)
                    {
                        open.Push(next);
                    }
                }
            }

            if (value is IEnumerable many and not string)
            {
                foreach (var one in many.Cast<object?>().OfType<object>().Where(static one => Leads(one.GetType())).Take(40))
                {
                    open.Push(one);
                }
            }
        }

        return found;
    }

    /// <summary>Types whose values can name a person: not identifiers, points and texts, of which there are thousands.</summary>
    private static bool Leads(Type type) => type == typeof(LearnerKey) || (!type.IsValueType && type != typeof(string) && type != typeof(Qualification) && type != typeof(LocalizedText));

    /// <summary>What the debugger would show: each expression of the attribute that is a path of members.</summary>
    private static string Display(object value)
    {
        var attribute = value.GetType().GetCustomAttribute<DebuggerDisplayAttribute>(inherit: true)?.Value ?? "";
        return Regex.Replace(attribute, @"\{([\w.]+)(\(\))?(,nq)?\}", match => match.Groups[2].Success ? value.ToString() ?? "" : Path(value, match.Groups[1].Value));
    }

    private static string Path(object value, string path)
    {
        object? at = value;
        foreach (var name in path.Split('.'))
        {
            at = at?.GetType().GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(at);
        }

        return at?.ToString() ?? "";
    }

    private static void Hidden(string text, string where)
    {
        Assert.False(text.Contains(Key, StringComparison.Ordinal), where);
        Assert.False(text.Contains(PersonName, StringComparison.Ordinal), where);
    }
}
