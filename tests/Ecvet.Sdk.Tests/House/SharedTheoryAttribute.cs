namespace Ecvet.Tests.House;

/// <summary>A theory that needs shared test data; skipped with the reason where the data is absent. Its data must not be empty.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(params string[] needed) => Skip = SharedFolder.WhyNot(needed);
}
