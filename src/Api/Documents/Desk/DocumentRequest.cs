using Oversight.Grains.Matters.Documents;

namespace Oversight.Api.Documents.Desk;

/// <summary>Which document of which matter, and what the officer wrote into it so far, as it was typed.</summary>
public sealed record DocumentRequest(string Number, OfficialForm Form)
{
    public DocumentParty? To { get; init; }

    /// <summary>Tag and value; days as 2026-11-24, moments as 2026-11-24T09:30, consents yes or no, grounds by their number.</summary>
    public IReadOnlyList<DocumentField> Written { get; init; } = [];

    /// <summary>The number of a document that was issued: then it is that one again, and nothing else is looked at.</summary>
    public string? Issued { get; init; }

    /// <summary>Why the reporter's identity is read for it; empty leaves the identity out.</summary>
    public string? Purpose { get; init; }

    public string CommandId { get; init; } = string.Empty;
}
