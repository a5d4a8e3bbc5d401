namespace Ecvet.Tests.House;

/// <summary>The helper itself: it passes a good value and finds a bad one.</summary>
public class EqualityContractTests
{
    [Fact]
    public void A_good_value_holds() => EqualityContract.HoldsFor(() => 1m, () => 2m, () => 3m);

    [Fact]
    public void A_value_whose_hash_differs_from_its_equal_is_found() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => EqualityContract.HoldsFor(() => new Unsteady()));

    [Fact]
    public void Values_given_in_the_wrong_order_are_found() =>
        Assert.ThrowsAny<Xunit.Sdk.XunitException>(() => EqualityContract.HoldsFor(() => 2m, () => 1m));

    private sealed class Unsteady : IEquatable<Unsteady>
    {
        private static int _made;

        private readonly int _hash = Interlocked.Increment(ref _made);

        public static bool operator ==(Unsteady? left, Unsteady? right) => left is null == right is null;

        public static bool operator !=(Unsteady? left, Unsteady? right) => !(left == right);

        public bool Equals(Unsteady? other) => other is not null;

        public override bool Equals(object? obj) => obj is Unsteady;

        public override int GetHashCode() => _hash;
    }
}
