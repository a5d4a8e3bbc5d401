namespace Ecvet.Solving;

internal sealed partial class TreeSolver
{
    private long _wMissing;
    private long _wCounted;
    private long _wAgreed;
    private long _wUnits;
    private long _wPoints;
    private long _wFewest;
    private long _wCredits;
    private long _costSpan;

    // Objectives are packed into one integer: each weighs more than everything after it can amount to.
    private bool Weigh()
    {
        (_wMissing, _wCounted, _wAgreed, _wUnits, _wPoints, _wFewest, _wCredits) = (0, 0, 0, 0, 0, 0, 0);
        long points = 0;
        for (var alt = 0; alt < _altCount; alt++)
        {
            points = points >= TreeProblem.Huge - _altPoints[alt] ? TreeProblem.Huge : points + _altPoints[alt];
        }

        Int128 earnTotal = _problem.EarnTotal;
        for (var alt = 0; alt < _altCount; alt++)
        {
            earnTotal += _held[_altItem[alt]].Extra;
        }

        long credits = 0;
        for (var alt = 0; alt < _altCount; alt++)
        {
            credits += _held[_altItem[alt]].Credits;
        }

        Int128 weight = 1;
        var measure = _problem.MeasureInUnits ? _altCount : points;
        if (_query.SecondaryNode >= 0)
        {
            weight += ((Int128)Math.Abs(_query.SecondaryMissing) * earnTotal) + ((Int128)Math.Abs(_query.SecondaryHeld) * measure);
        }

        var objectives = _query.Objectives;
        for (var i = objectives.Length - 1; i >= 0; i--)
        {
            if (weight >= TreeProblem.Huge)
            {
                return false;
            }

            var w = (long)weight;
            switch (objectives[i])
            {
                case SolvingObjective.LeastMissing: _wMissing = w; weight *= earnTotal + 1; break;
                case SolvingObjective.MostCounted: _wCounted = w; weight *= (Int128)measure + 1; break;
                case SolvingObjective.MostAgreed: _wAgreed = w; weight *= _altCount + 1; break;
                case SolvingObjective.MostUnits: _wUnits = w; weight *= _altCount + 1; break;
                case SolvingObjective.MostPoints: _wPoints = w; weight *= (Int128)points + 1; break;
                case SolvingObjective.FewestToEarn: _wFewest = w; weight *= (Int128)_problem.EarnItemsTotal + 1; break;
                case SolvingObjective.FewestCredits: _wCredits = w; weight *= (Int128)credits + 1; break;
                default: break;
            }
        }

        _costSpan = weight < TreeProblem.Huge ? (long)weight : 0;
        return _costSpan > 0;
    }

    private long CostOfHeld(int alt)
    {
        var extra = _held[_altItem[alt]].Extra;
        var measure = _problem.MeasureInUnits ? 1 : _altPoints[alt] - extra;
        var cost = (_wMissing * extra) - ((_wCounted * measure) + _wUnits + (_wPoints * _altPoints[alt]) + (_held[_altItem[alt]].Agreed ? _wAgreed : 0)) + (_wCredits * _held[_altItem[alt]].Credits);
        if (_query.SecondaryHeld != 0 && _problem.IsUnder(_altNode[alt], _query.SecondaryNode))
        {
            cost += _query.SecondaryHeld * measure;
        }

        if (extra > 0 && _query.SecondaryMissing != 0 && _problem.IsUnder(_altNode[alt], _query.SecondaryNode))
        {
            cost += _query.SecondaryMissing * extra;
        }

        return cost;
    }

    private long CostOfEarning(int node, in EarnOption option)
    {
        var measure = _problem.MeasureInUnits ? option.Items : option.Points;
        var cost = (_wMissing * measure) + (_wFewest * option.Items);
        if (_query.SecondaryMissing != 0 && _problem.IsUnder(node, _query.SecondaryNode))
        {
            cost += _query.SecondaryMissing * measure;
        }

        return cost;
    }
}
