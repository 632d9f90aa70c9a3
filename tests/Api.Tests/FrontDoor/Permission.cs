namespace Oversight.Api.Tests.FrontDoor;

/// <summary>One row of the permission matrix: what each caller is answered.</summary>
/// <param name="Root">Such as <c>Query.enterprise</c>.</param>
/// <param name="Place">Which subject or matter is asked for, such as <c>own</c>, <c>outside</c>, <c>unplaced</c>.</param>
/// <param name="Document">With the variables that the place fills in.</param>
/// <param name="Expected">A sign for each of <see cref="Callers"/>.</param>
internal sealed record Permission(string Root, string Place, string Document, string Expected)
{
    /// <summary>In the order of the signs; elsewhere is an officer of the other district, root an admin of every area.</summary>
    public static readonly string[] Callers = ["public", "root", "supervisor", "officer", "staff", "deputy", "media", "elsewhere"];

    /// <summary>+ answered, 0 null, A AUTHENTICATION_REQUIRED, F FORBIDDEN, N NOT_FOUND.</summary>
    public static readonly Permission[] All =
    [
        //                                                                                                   p r s o s d m e
        new("Query.enterprise", "own", "query($code: String!) { enterprise(code: $code) { code channels { received } } }", "A + + + + + + F"),
        new("Query.enterprise", "outside", "query($code: String!) { enterprise(code: $code) { code channels { received } } }", "A + F F F F F +"),
        new("Query.enterprise", "unplaced", "query($code: String!) { enterprise(code: $code) { code channels { received } } }", "A + + + + F F +"),
        new("Query.street", "own", "query($street: String!) { street(code: $street) { code } }", "A + + + + + + F"),
        new("Query.street", "outside", "query($street: String!) { street(code: $street) { code } }", "A + F F F F F +"),
        new("Query.enterprises", "own", "query($street: String!) { enterprises(filter: { street: $street }) { totalCount } }", "A + + + + + + F"),
        new("Query.enterprises", "outside", "query($street: String!) { enterprises(filter: { street: $street }) { totalCount } }", "A + F F F F F +"),
        new("Query.enterprises", "own", "{ enterprises { totalCount } }", "A + + + + + + +"),
        new("Query.matter", "own", "query($number: String!) { matter(number: $number) { content } }", "A F + + + F F 0"),
        new("Query.matter", "outside", "query($number: String!) { matter(number: $number) { content } }", "A F 0 0 0 F F +"),
        new("Query.matter", "unplaced", "query($number: String!) { matter(number: $number) { content } }", "A F + + + F F +"),
        new("Query.matter", "report", "query($number: String!) { matter(number: $number) { content } }", "A F + + 0 F F 0"),
        new("Query.matters", "own", "query($street: String!) { matters(filter: { street: $street }) { nodes { number } } }", "A F + + + F F F"),
        new("Query.matters", "outside", "query($street: String!) { matters(filter: { street: $street }) { nodes { number } } }", "A F F F F F F +"),
        new("Query.track", "own", "query($receipt: String!) { track(receipt: $receipt) { number } }", "+ + + + + + + +"),
        new("Mutation.submitComplaint", "own", "mutation($id: String!, $code: String!) { submitComplaint(input: { commandId: $id, enterprise: $code, content: \"坏面\", reporter: { name: \"王\", phone: \"12315\" } }) { number } }", "+ + + + + + + +"),
        new("Mutation.submitReport", "own", "mutation($id: String!, $code: String!) { submitReport(input: { commandId: $id, enterprise: $code, content: \"过期\" }) { number } }", "+ + + + + + + +"),
        new("Mutation.submitMediaItem", "own", "mutation($id: String!, $code: String!) { submitMediaItem(input: { commandId: $id, enterprise: $code, content: \"报道\", outlet: \"都市快报\" }) { number } }", "+ + + + + + + +"),
        new("Mutation.submitSuggestion", "own", "mutation($id: String!, $code: String!) { submitSuggestion(input: { commandId: $id, enterprise: $code, content: \"建议\", deputy: \"李代表\", body: CPPCC }) { number } }", "+ + + + + + + +"),
        new("Mutation.submitFinding", "own", "mutation($id: String!, $code: String!) { submitFinding(input: { commandId: $id, enterprise: $code, content: \"发现\", department: \"消防\" }) { number } }", "A F F + + F F +"),
        new("Mutation.takeMatter", "own", "mutation($id: String!, $number: String!) { takeMatter(commandId: $id, number: $number) { handler } }", "A F F + F F F N"),
        new("Mutation.takeMatter", "outside", "mutation($id: String!, $number: String!) { takeMatter(commandId: $id, number: $number) { handler } }", "A F F N F F F +"),
        new("Mutation.takeMatter", "unplaced", "mutation($id: String!, $number: String!) { takeMatter(commandId: $id, number: $number) { handler } }", "A F F + F F F +"),
        new("Mutation.takeMatter", "report", "mutation($id: String!, $number: String!) { takeMatter(commandId: $id, number: $number) { handler } }", "A F F + F F F N"),
        new("Mutation.closeMatter", "own", "mutation($id: String!, $number: String!) { closeMatter(commandId: $id, number: $number, outcome: SETTLED) { state } }", "A F F F F F F N"),
        new("Mutation.closeMatter", "handled by officer", "mutation($id: String!, $number: String!) { closeMatter(commandId: $id, number: $number, outcome: SETTLED) { state } }", "A F F + F F F N"),
        new("Mutation.readReporter", "own", "mutation($id: String!, $number: String!) { readReporter(commandId: $id, number: $number, purpose: \"核实\") { name } }", "A F F F F F F N"),
        new("Mutation.readReporter", "handled by officer", "mutation($id: String!, $number: String!) { readReporter(commandId: $id, number: $number, purpose: \"核实\") { name } }", "A F F + F F F N"),
        new("Mutation.identifyBusiness", "placed", "mutation($id: String!, $code: String!, $enterprise: String!) { identifyBusiness(commandId: $id, business: $code, enterprise: $enterprise) }", "A F F + + F F F"),
        new("Mutation.identifyBusiness", "unplaced", "mutation($id: String!, $code: String!, $enterprise: String!) { identifyBusiness(commandId: $id, business: $code, enterprise: $enterprise) }", "A F F + + F F +"),
        new("Subscription.enterpriseChanged", "own", "subscription($code: String!) { enterpriseChanged(code: $code) { code } }", "A + + + + + + F"),
        new("Subscription.enterpriseChanged", "outside", "subscription($code: String!) { enterpriseChanged(code: $code) { code } }", "A + F F F F F +"),
        new("Subscription.enterpriseChanged", "unplaced", "subscription($code: String!) { enterpriseChanged(code: $code) { code } }", "A + + + + F F +"),
        new("Subscription.streetChanged", "own", "subscription($street: String!) { streetChanged(code: $street) { code } }", "A + + + + + + F"),
        new("Subscription.streetChanged", "outside", "subscription($street: String!) { streetChanged(code: $street) { code } }", "A + F F F F F +"),
    ];
}
