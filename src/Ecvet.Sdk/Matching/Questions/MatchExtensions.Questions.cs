namespace Ecvet;

/// <content>What people ask around a proposal, a line each; who asks often compiles the qualification first.</content>
public static partial class MatchExtensions
{
    /// <summary>What would change if a unit or outcome were shown that is not shown yet: at home, where it is one of this qualification, otherwise at a host.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="request">The learner's case as it stands.</param>
    /// <param name="item">The unit (<c>M9</c>) or outcome (<c>M9/9.1</c>, <c>BODY/3</c>), in the scheme of home or of the host unless it names one.</param>
    /// <param name="host">Where it is shown. Not needed for what the home qualification has itself, or where an equivalence or the scheme of the unit says so.</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    /// <exception cref="ArgumentException">The text is neither a unit nor an outcome, or it is not clear which host is meant.</exception>
    public static MatchWhatIf WhatIfShown(this Qualification home, MatchRequest request, string item, Institution? host = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return home.Compile(request.Policy).WhatIfShown(request, UnitOrOutcome.Read(item, "", nameof(item)), host?.Id ?? default, cancellation);
    }

    /// <summary>What would change if a credit that the learner holds were accepted: everybody who is asked about it says yes.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="request">The learner's case as it stands.</param>
    /// <param name="credit">The credit, as the proposal names it.</param>
    /// <param name="counterpart">As what it is accepted, where nothing says so yet: a home unit (<c>BODY</c>) or outcome (<c>BODY/3</c>).</param>
    /// <param name="cancellation">Ends the search; the answer then says that it is not decided.</param>
    /// <exception cref="ArgumentException">The case has no such credit, or the qualification has no such counterpart.</exception>
    public static MatchWhatIf WhatIfAccepted(this Qualification home, MatchRequest request, CreditProposal credit, string? counterpart = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(credit);
        return home.Compile(request.Policy).WhatIfAccepted(request, new(credit.Issuer, credit.Credit), counterpart is null ? null : UnitOrOutcome.Read(counterpart, "", nameof(counterpart)), cancellation);
    }

    /// <summary>Which one outcome, or which one host unit, would complete a home unit if it were shown; see <see cref="CompiledQualification.WhatCompletes"/>.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="request">The learner's case as it stands.</param>
    /// <param name="unit">The home unit, such as <c>BODY</c>.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentException">The qualification has no such unit.</exception>
    public static ValueList<CompletingItem> WhatCompletes(this Qualification home, MatchRequest request, string unit, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return home.Compile(request.Policy).WhatCompletes(request, home.ReadUnit(unit), cancellation);
    }

    /// <summary>Which partner's units close the learner's gap; see <see cref="CompiledQualification.FindPartners"/>.</summary>
    /// <param name="home">The home qualification.</param>
    /// <param name="request">The learner's case as it stands, with the memoranda and equivalences to look through.</param>
    /// <param name="unit">Only what covers something of this home unit, such as <c>BODY</c>; all units unless said.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="ArgumentException">The qualification has no such unit.</exception>
    public static ValueList<PartnerOffer> FindPartners(this Qualification home, MatchRequest request, string? unit = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return home.Compile(request.Policy).FindPartners(request, unit is null ? null : home.ReadUnit(unit), cancellation);
    }

    private static UnitId ReadUnit(this Qualification home, string unit) => QualificationBuilder.ReadUnit(unit, home.AwardingBodies.Count > 0 ? home.AwardingBodies[0].UnitScheme : "");
}
