using System.Text.Json;
using Oversight.Testing;

namespace Oversight.Api.Tests.Spine;

/// <summary>Bad input gets an error that names field, value and rule, and changes nothing.</summary>
public abstract class BadInputStories(Bureau bureau) : Stories(bureau)
{
    [Theory]
    [MemberData(nameof(BadInputs))]
    public async Task Bad_input_names_field_and_rule_and_stores_nothing(string field, string change)
    {
        var code = Own();
        var supervisor = await Bureau.TokenAsync("supervisor");
        var street = await StreetConsumersAsync(supervisor, StreetOf(code));
        var input = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(JsonSerializer.Serialize(Complaint(code)))!;
        foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(change)!)
        {
            input[name] = value;
        }

        var error = await ErrorAsync(Operations.Submit, new { input });

        error.Field.ShouldBe(field);
        error.Rule.ShouldNotBeNullOrEmpty();
        (await ConsumersAsync(code)).ShouldBe(0);
        (await StreetConsumersAsync(supervisor, StreetOf(code))).ShouldBe(street);
    }

    public static TheoryData<string, string> BadInputs => new()
    {
        { "enterprise", """{"enterprise":"91330106XX0000001"}""" },
        { "enterprise", """{"enterprise":"911100006000373410"}""" },
        { "enterprise", """{"enterprise":"91110000600037341L"}""" },
        { "enterprise", """{"enterprise":null}""" },
        { "enterpriseName", """{"enterpriseName":"张记"}""" },
        { "address", """{"enterprise":null,"enterpriseName":"张记"}""" },
        { "street", """{"street":"33010600"}""" },
        { "street", """{"street":"999999999"}""" },
        { "content", """{"content":""}""" },
        { "content", """{"content":"  "}""" },
        { "content", """{"content":"a\u0007b"}""" },
        { "occurredOn", """{"occurredOn":"2999-01-01"}""" },
        { "claims", """{"claims":["REFUND","REFUND"]}""" },
        { "reporter", """{"reporter":null}""" },
        { "reporter.name", """{"reporter":{"name":"","phone":"13800001111"}}""" },
        { "reporter.phone", """{"reporter":{"name":"王","phone":"abc"}}""" },
        { "commandId", """{"commandId":""}""" },
        { "commandId", """{"commandId":"a b"}""" },
        { "source", """{"source":"HOTLINE"}""" },
    };

    [Fact]
    public async Task A_content_of_a_megabyte_is_refused_with_a_reason()
    {
        var code = Own();
        using var body = new StringContent(
            JsonSerializer.Serialize(new { query = Operations.Submit, variables = new { input = Complaint(code, new string('长', 350_000)) } }), System.Text.Encoding.UTF8, "application/json");
        using var answer = await Http.PostAsync(new Uri("/graphql", UriKind.Relative), body);
        ((int)answer.StatusCode).ShouldBeOneOf(400, 413);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("errors");
        (await ConsumersAsync(code)).ShouldBe(0);
    }
}
