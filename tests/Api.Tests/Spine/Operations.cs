namespace Oversight.Api.Tests.Spine;

/// <summary>The documents that clients were promised, letter by letter.</summary>
internal static class Operations
{
    public const string Submit = "mutation Submit($input: SubmitComplaintInput!) { submitComplaint(input: $input) { number receipt } }";

    public const string Enterprise =
        """
        query Enterprise($code: String!, $asOf: DateTime) {
          enterprise(code: $code, asOf: $asOf) {
            code name street { code name }
            channels { channel received open closed }      # GOVERNMENT LEGISLATURE MEDIA CONSUMERS, always four
            timeline(first: 10) { nodes { at channel kind summary } pageInfo { hasNextPage endCursor } }
          }
        }
        """;

    public const string Street =
        "query Street($code: String!) { street(code: $code) { code name channels { channel received open closed } enterprises(first: 20, orderBy: RECEIVED_DESC) { nodes { code name } } } }";

    public const string Search =
        "query Search($text: String!, $street: String, $first: Int, $after: String) { enterprises(filter: { text: $text, street: $street }, first: $first, after: $after) { totalCount nodes { code name } pageInfo { hasNextPage endCursor } } }";

    public const string Track = "query Track($receipt: String!) { track(receipt: $receipt) { number state } }";

    public const string Watch = "subscription Watch($code: String!) { enterpriseChanged(code: $code) { code channels { channel received } } }";

    public const string Take = "mutation($id: String!, $number: String!) { takeMatter(commandId: $id, number: $number) { number state handler } }";

    public const string Close =
        "mutation($id: String!, $number: String!) { closeMatter(commandId: $id, number: $number, outcome: SETTLED, note: \"已退款\") { number state outcome note } }";

    public const string ReadReporter =
        "mutation($id: String!, $number: String!, $purpose: String!) { readReporter(commandId: $id, number: $number, purpose: $purpose) { name phone address } }";

    public const string RequestIdentity =
        "mutation($id: String!, $number: String!, $purpose: String!) { requestIdentity(commandId: $id, number: $number, purpose: $purpose) { number approved } }";

    public const string AnswerIdentity =
        "mutation($id: String!, $number: String!, $approve: Boolean!, $reason: String) { answerIdentity(commandId: $id, number: $number, approve: $approve, reason: $reason) { approved until } }";

    public const string Matter = "query($number: String!) { matter(number: $number) { number kind state content claims occurredOn hasReporter handler } }";

    public const string Report = "mutation($input: SubmitReportInput!) { submitReport(input: $input) { number receipt } }";

    public const string Identify =
        "mutation($id: String!, $business: String!, $enterprise: String!) { identifyBusiness(commandId: $id, business: $business, enterprise: $enterprise) }";

    public const string CloseCampaign = "mutation($id: String!, $campaign: String!) { closeCampaign(commandId: $id, id: $campaign, reason: \"到期\") { id } }";
}
