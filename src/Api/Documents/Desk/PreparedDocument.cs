using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Documents.Desk;

/// <summary>A document ready to be filled in. <paramref name="TakesIdentity"/>: who brought the matter belongs on it, and can be read.</summary>
public sealed record PreparedDocument(MatterView Matter, FormSheet Sheet, FormFields Fields, IssuedDocument? Issued, bool TakesIdentity);
