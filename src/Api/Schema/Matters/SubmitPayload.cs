using GraphQL;
using Oversight.Grains.Matters;

namespace Oversight.Api.Schema.Matters;

/// <summary>The proof that a submission arrived.</summary>
public sealed class SubmitPayload(SubmissionReceipt receipt)
{
    public string Number => receipt.Number;

    [Description("26 characters, shown only to who submits; the system keeps only its hash.")]
    public string Receipt => receipt.Receipt;
}
