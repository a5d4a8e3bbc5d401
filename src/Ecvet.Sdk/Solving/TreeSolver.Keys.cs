namespace Ecvet.Solving;

internal sealed partial class TreeSolver
{
    // How many packed values a node can have, or 0 where they are too many to index.
    private long Width(int node)
    {
        if (_problem.Dimensions == 0)
        {
            return 1;
        }

        if (_problem.Dimensions == 1)
        {
            var cap = _problem.Cap[node];
            return cap < DenseAtMost ? cap + 1 : 0;
        }

        var last = _problem.Dimensions - 1;
        var size = _problem.Stride[last] * _problem.Radix[last];
        return size <= DenseAtMost ? size : 0;
    }

    // The packed sums of one item as far as they matter at a node, or -1 where it alone breaks a maximum.
    private long KeyOf(int node, long points, int items, ulong limits)
    {
        if (_problem.Dimensions == 0)
        {
            return 0;
        }

        var key = 0L;
        if (_problem.PointsDimension >= 0 && !AddTo(ref key, _problem.PointsDimension, points, node))
        {
            return -1;
        }

        if (_problem.UnitsDimension >= 0 && !AddTo(ref key, _problem.UnitsDimension, items, node))
        {
            return -1;
        }

        for (var limit = 0; limit < _problem.Limits.Length; limit++)
        {
            if ((limits & (1UL << limit)) != 0 && !AddTo(ref key, _problem.LimitDimension[limit], _problem.Limits[limit].InUnits ? items : points, node))
            {
                return -1;
            }
        }

        return key;
    }

    private bool AddTo(ref long key, int dimension, long value, int node)
    {
        var at = (dimension * _problem.NodeCount) + node;
        var cap = _problem.Cap[at];
        if (value > cap)
        {
            if (!_problem.Saturates[at])
            {
                return false;
            }

            value = cap;
        }

        key += value * _problem.Stride[dimension];
        return true;
    }

    // After an addition: sums above what matters stay there or drop the state (-1).
    private long Clip(long key, int node)
    {
        if (_problem.Dimensions == 1)
        {
            var cap = _problem.Cap[node];
            return key <= cap ? key : _problem.Saturates[node] ? cap : -1;
        }

        if (_problem.Dimensions == 0)
        {
            return 0;
        }

        for (var d = 0; d < _problem.Dimensions; d++)
        {
            var at = (d * _problem.NodeCount) + node;
            var value = key / _problem.Stride[d] % _problem.Radix[d];
            if (value > _problem.Cap[at])
            {
                if (!_problem.Saturates[at])
                {
                    return -1;
                }

                key -= (value - _problem.Cap[at]) * _problem.Stride[d];
            }
        }

        return key;
    }

    private long Part(long key, int dimension) =>
        _problem.Dimensions == 1 ? key : key / _problem.Stride[dimension] % _problem.Radix[dimension];

    private bool Satisfies(long key, int node)
    {
        var points = _problem.Points[node];
        if (points.Min > 0 && Part(key, _problem.PointsDimension) < points.Min)
        {
            return false;
        }

        var units = _problem.Units[node];
        if (units.Min > 0 && Part(key, _problem.UnitsDimension) < units.Min)
        {
            return false;
        }

        for (var limit = 0; limit < _problem.Limits.Length; limit++)
        {
            if (_problem.Limits[limit].Node == node && _problem.Limits[limit].Min > 0 && Part(key, _problem.LimitDimension[limit]) < _problem.Limits[limit].Min)
            {
                return false;
            }
        }

        return true;
    }

    // What the parent still looks at; a limit ends at its own node.
    private long HandUp(long key, int node, int up)
    {
        for (var limit = 0; limit < _problem.Limits.Length; limit++)
        {
            if (_problem.Limits[limit].Node == node)
            {
                var d = _problem.LimitDimension[limit];
                key -= Part(key, d) * _problem.Stride[d];
            }
        }

        return Clip(key, up);
    }
}
