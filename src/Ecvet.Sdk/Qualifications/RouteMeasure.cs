namespace Ecvet;

/// <summary>In what a route is measured.</summary>
public enum RouteMeasure
{
    /// <summary>In points.</summary>
    Points,

    /// <summary>In units: the route has no points and counts units.</summary>
    NumberOfUnits,
}
