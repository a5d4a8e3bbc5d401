using Ecvet.Solving;

namespace Ecvet;

/// <summary>Which candidates are chosen, and how sure that is.</summary>
/// <param name="Chosen">The candidates that count, in canonical order.</param>
/// <param name="Values">What is reached of each objective, most important first; smaller is better. Empty where nothing was found.</param>
/// <param name="Status">How far the search came.</param>
/// <param name="Found">What is reached of the first amount sought; none where it is no amount, or nothing was found.</param>
/// <param name="Bound">No choice reaches more of the first amount sought; none when no bound is known.</param>
/// <param name="Steps">The work done.</param>
internal sealed record CandidateChoice(ValueList<Candidate> Chosen, ValueList<long> Values, SolveStatus Status, RouteAmount? Found, RouteAmount? Bound, long Steps);
