using System.Collections.Immutable;

namespace Oversight.Grains.Enterprises;

/// <summary>One page; the total stops at <see cref="EnterpriseSearch.CountCap"/>.</summary>
public sealed record EnterprisePage(ImmutableArray<EnterpriseListing> Items, int TotalCount, bool HasNextPage);
