namespace Oversight.Grains.Network.Dispatch;

/// <summary>A body that could be given the matter, and why. A person decides.</summary>
/// <param name="Rule">Id of the row of <see cref="JurisdictionRules"/>; null for the green channel.</param>
/// <param name="Article">The article on which it rests, as the law book writes it; null where practice stands in.</param>
/// <param name="Zh">The reason in Chinese.</param>
/// <param name="En">The reason in English.</param>
public sealed record DispatchCandidate(Body Body, CandidateRole Role, string? Rule, string? Article, string Zh, string En);
