using System.Collections.Immutable;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Network.Dispatch;

/// <summary>
/// One row of the table of competences: for a kind of matter and some cases, the bureau of which place. A row that holds
/// <paramref name="OnlyIfFirst"/> makes a bureau competent only when it received the matter before others.
/// </summary>
/// <param name="Id">Stable: <c>complaint.business</c>.</param>
/// <param name="Kind">Null for every kind that has no rows of its own.</param>
/// <param name="Article">As the law book writes it; null where no rule was found and practice stands in.</param>
/// <param name="Zh">The place in words.</param>
/// <param name="En">The same in English.</param>
public sealed record JurisdictionRule(
    string Id, MatterKind? Kind, ImmutableArray<JurisdictionCase> Cases, PlaceRole Place, string? Article, string Zh, string En, bool OnlyIfFirst = false);
