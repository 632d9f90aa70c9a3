using Oversight.Grains.Responses;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>A response's row under the position of its record. Its draft is deleted with it.</summary>
internal readonly record struct ResponseChange(long Seq, ResponseRow Row);
