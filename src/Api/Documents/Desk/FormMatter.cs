using System.Collections.Immutable;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Documents;
using Oversight.Grains.Vault;

namespace Oversight.Api.Documents.Desk;

/// <summary>All that a document can say. <paramref name="People"/>, who brought the matter, is empty unless the vault was opened for it.</summary>
internal sealed record FormMatter(
    MatterView View,
    DocumentsOptions Office,
    string? EnterpriseAddress,
    ImmutableArray<KnownPerson> People,
    DocumentParty? To,
    ImmutableArray<DocumentField> Written,
    IssuedDocument? Issued);
