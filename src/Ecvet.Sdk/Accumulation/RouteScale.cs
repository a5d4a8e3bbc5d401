namespace Ecvet;

/// <summary>How points of one route become integers: the size of the integer unit, in ten-thousandths of a point.</summary>
internal static class RouteScale
{
    internal const long One = 10_000;

    internal static long Raw(Points points) => (long)(points.Amount * One);

    internal static long Gcd(long a, long b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }

    internal static decimal ToAmount(long value, long scale) => (decimal)value * scale / One;
}
