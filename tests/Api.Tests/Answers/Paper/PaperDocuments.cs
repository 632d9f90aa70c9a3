namespace Oversight.Api.Tests.Answers.Paper;

/// <summary>What clerks ask for.</summary>
internal static class PaperDocuments
{
    public const string Open = "mutation($input: OpenPaperBatchInput!) { openPaperBatch(input: $input) { batch first last forms wave invitation street doubleShare } }";

    public const string Enter = "mutation($input: EnterPaperFormInput!) { enterPaperForm(input: $input) { number standing firstBy secondBy differences } }";

    public const string Settle = "mutation($input: SettlePaperFormInput!) { settlePaperForm(input: $input) { standing settledBy differences } }";

    public const string Void = "mutation($input: VoidPaperFormInput!) { voidPaperForm(input: $input) { standing reason note } }";

    public const string Batches = "query($campaign: String!) { paperBatches(campaign: $campaign) { batch forms untouched once differing waiting stored void lost } }";

    public const string Forms = "query($campaign: String!, $standing: PaperStanding, $first: Int!, $after: String) { paperForms(campaign: $campaign, standing: $standing, first: $first, after: $after) { nodes { number standing reason } pageInfo { hasNextPage endCursor } } }";

    public const string Differences = "query($campaign: String!, $number: String!) { paperDifferences(campaign: $campaign, number: $number) { question first second } }";

    public const string Counts = "query($campaign: String!) { responseCounts(campaign: $campaign) { complete partial screenedOut overQuota strata { wave stratum status mode count } } }";

    public const string Submit = "mutation($input: SubmitResponseInput!) { submitResponse(input: $input) { status repeated } }";

    public const string Close = "mutation($id: String!, $campaign: String!) { closeCampaign(commandId: $id, id: $campaign, reason: \"到期\") { stage } }";
}
