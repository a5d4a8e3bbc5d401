namespace Ecvet.Tests.House;

/// <summary>A fact that needs shared test data; skipped with the reason where the data is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(params string[] needed) => Skip = SharedFolder.WhyNot(needed);
}
