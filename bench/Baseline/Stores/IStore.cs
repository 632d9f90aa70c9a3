namespace Oversight.Bench.Baseline.Stores;

/// <summary>What both engines answer. Profiles and pages come as the UTF-8 JSON that the database made in one query.</summary>
internal interface IStore
{
    /// <returns>Null when the enterprise is unknown; the first answer when the command id was seen before.</returns>
    Task<Accepted?> SubmitAsync(Submission submission, string receipt, CancellationToken cancellationToken);

    Task<byte[]?> EnterpriseAsync(string code, CancellationToken cancellationToken);

    Task<byte[]?> StreetAsync(string code, CancellationToken cancellationToken);

    /// <param name="after">The last code of the page before, empty for the first page.</param>
    Task<byte[]?> SearchAsync(string text, string? street, int first, string after, CancellationToken cancellationToken);
}
