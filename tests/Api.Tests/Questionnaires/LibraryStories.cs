using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Oversight.Api.Tests.Spine;
using Oversight.Grains.Questionnaires;
using Oversight.Testing;

namespace Oversight.Api.Tests.Questionnaires;

/// <summary>The library of questionnaires through the front door.</summary>
public abstract class LibraryStories(Bureau bureau) : Spine.Stories(bureau)
{
    private const string Save = "mutation($id: String!, $q: String!, $revision: Int!, $text: String!) { saveQuestionnaire(commandId: $id, id: $q, expectedRevision: $revision, questionnaire: $text) { id revision title languages questions hasChanges findings { code severity place text } } }";
    private const string Publish = "mutation($id: String!, $q: String!, $revision: Int!) { publishQuestionnaire(commandId: $id, id: $q, revision: $revision) { hasChanges versions { version revision hash by text } } }";
    private const string Retire = "mutation($id: String!, $q: String!) { retireQuestionnaire(commandId: $id, id: $q, reason: \"改版\") { isRetired } }";
    private const string Import = "mutation($id: String!, $name: String!, $content: String!) { importQuestionnaire(commandId: $id, name: $name, content: $content) { questionnaire { id revision questions } notCarried { place what reason } } }";
    private const string Read = "query($q: String!) { questionnaire(id: $q) { revision draft isRetired versions { version } } }";

    [Fact]
    public async Task A_draft_is_saved_published_and_found_again_word_for_word()
    {
        var (staff, q) = (await Bureau.TokenAsync("staff"), NewId());
        var saved = (await Http.DataAsync(Save, new { id = Id(), q, revision = 0, text = Text("餐饮满意度") }, staff)).GetProperty("saveQuestionnaire");
        saved.ToString().ShouldBe($$"""{"id":"{{q}}","revision":1,"title":"餐饮满意度","languages":["zh"],"questions":2,"hasChanges":true,"findings":[]}""");

        var published = (await Http.DataAsync(Publish, new { id = Id(), q, revision = 1 }, staff)).GetProperty("publishQuestionnaire");
        var version = published.GetProperty("versions").EnumerateArray().ShouldHaveSingleItem();
        (version.GetProperty("version").GetInt32(), version.GetProperty("by").GetString(), published.GetProperty("hasChanges").GetBoolean()).ShouldBe((1, "staff", false));
        PublishedQuestionnaire.Restore(version.GetProperty("text").GetString()!, version.GetProperty("hash").GetString()!).Questionnaire.Title.In("zh").ShouldBe("餐饮满意度");

        (await Http.DataAsync(Save, new { id = Id(), q, revision = 1, text = Text("餐饮满意度") }, staff)).ToString().ShouldContain("\"revision\":1", Case.Sensitive, "the same text is no revision");
        await Http.DataAsync(Save, new { id = Id(), q, revision = 1, text = Text("餐饮满意度（改）") }, staff);
        (await ListedAsync(staff, q))!.Value.ToString().ShouldBe($$"""{"id":"{{q}}","title":"餐饮满意度（改）","version":1,"revision":2,"hasChanges":true,"changedBy":"staff"}""");

        await Http.DataAsync(Retire, new { id = Id(), q }, staff);
        (await ListedAsync(staff, q)).ShouldBeNull();
        (await ErrorAsync(Save, new { id = Id(), q, revision = 2, text = Text("再改") }, staff)).Rule.ShouldBe("the questionnaire is retired");
        (await Http.DataAsync(Publish, new { id = Id(), q = await SavedAsync(staff), revision = 1 }, staff)).ToString().ShouldContain("\"version\":1", Case.Sensitive, "others go on");
    }

    [Fact]
    public async Task Of_two_who_save_on_one_revision_the_second_is_refused_and_what_the_first_wrote_stays()
    {
        var (staff, supervisor) = (await Bureau.TokenAsync("staff"), await Bureau.TokenAsync("supervisor"));
        var q = await SavedAsync(staff);
        await Http.DataAsync(Save, new { id = Id(), q, revision = 1, text = Text("甲的改动") }, staff);

        var refused = await ErrorAsync(Save, new { id = Id(), q, revision = 1, text = Text("乙的改动") }, supervisor);

        (refused.Code, refused.Field, refused.Rule).ShouldBe(("REVISION_CONFLICT", "expectedRevision", "revision 2 was saved by staff in between"));
        var found = (await Http.DataAsync(Read, new { q }, supervisor)).GetProperty("questionnaire");
        (found.GetProperty("revision").GetInt32(), QuestionnaireJson.Read(found.GetProperty("draft").GetString()!).Title.In("zh")).ShouldBe((2, "甲的改动"));
        (await ErrorAsync(Publish, new { id = Id(), q, revision = 1 }, supervisor)).Code.ShouldBe("REVISION_CONFLICT", "nobody publishes what they did not see");
    }

    [Fact]
    public async Task Eight_who_save_at_once_make_one_revision_and_seven_refusals()
    {
        var staff = await Bureau.TokenAsync("staff");
        var q = await SavedAsync(staff);

        var answers = await Task.WhenAll(Enumerable.Range(1, 8).Select(number =>
            Http.GraphQLAsync(Save, new { id = Id(), q, revision = 1, text = Text($"第{number}人") }, staff)));

        answers.Count(answer => !answer.TryGetProperty("errors", out _)).ShouldBe(1);
        answers.Count(answer => answer.ToString().Contains("REVISION_CONFLICT", StringComparison.Ordinal)).ShouldBe(7);
    }

    [Fact]
    public async Task A_repeated_command_counts_once_and_other_content_under_its_id_is_refused()
    {
        var (staff, q, id) = (await Bureau.TokenAsync("staff"), NewId(), Id());
        await Http.DataAsync(Save, new { id, q, revision = 0, text = Text("问卷") }, staff);
        await Http.DataAsync(Save, new { id = Id(), q, revision = 1, text = Text("问卷二") }, staff);

        (await Http.DataAsync(Save, new { id, q, revision = 0, text = Text("问卷") }, staff)).GetProperty("saveQuestionnaire").GetProperty("revision").GetInt32().ShouldBe(2);
        (await ErrorAsync(Save, new { id, q, revision = 0, text = Text("别的") }, staff)).Code.ShouldBe("COMMAND_REUSED");
        (await ErrorAsync(Save, new { id = Id(), q, revision = 0, text = Text("占用") }, staff)).Rule.ShouldBe("taken by another questionnaire");
        (await ErrorAsync(Save, new { id = Id(), q = NewId(), revision = 3, text = Text("没有") }, staff)).Code.ShouldBe("NOT_FOUND");
    }

    [Fact]
    public async Task What_the_linter_finds_is_told_and_its_errors_refuse_the_publishing()
    {
        var (staff, q) = (await Bureau.TokenAsync("staff"), NewId());
        var text = Text("问卷").Replace("\"code\":\"q2\"", "\"code\":\"q2\",\"showIf\":\"{q1} > 5\"", StringComparison.Ordinal);
        var saved = (await Http.DataAsync(Save, new { id = Id(), q, revision = 0, text }, staff)).GetProperty("saveQuestionnaire");
        saved.GetProperty("findings").EnumerateArray().Select(finding => $"{finding.GetProperty("severity").GetString()} {finding.GetProperty("code").GetString()} {finding.GetProperty("place").GetString()}")
            .ShouldContain("ERROR condition.contradictory q2.showIf");

        var refused = await ErrorAsync(Publish, new { id = Id(), q, revision = 1 }, staff);
        refused.Code.ShouldBe("INVALID_INPUT");
        refused.Rule!.ShouldContain("condition.contradictory at q2.showIf");
        (await Http.DataAsync(Read, new { q }, staff)).GetProperty("questionnaire").GetProperty("versions").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("{", "questionnaire")]
    [InlineData("{\"id\":\"x\",\"defaultLanguage\":\"zh\",\"colour\":\"red\"}", "questionnaire")]
    [InlineData("{\"id\":\"x\",\"defaultLanguage\":\"zh\",\"title\":{\"zh\":\"\\ud800\"}}", "questionnaire")]
    [InlineData("{\"id\":\"x\",\"defaultLanguage\":\"zh\",\"pages\":[{\"code\":\"p\",\"showIf\":\"{q1\"}]}", "questionnaire")]
    public async Task A_text_that_is_no_questionnaire_is_refused_and_nothing_is_stored(string text, string field)
    {
        var (staff, q) = (await Bureau.TokenAsync("staff"), NewId());
        var refused = await ErrorAsync(Save, new { id = Id(), q, revision = 0, text }, staff);
        (refused.Code, refused.Field!.Split('.')[0]).ShouldBe(("INVALID_INPUT", field), refused.Text);
        (await Http.DataAsync(Read, new { q }, staff)).GetProperty("questionnaire").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory]
    [InlineData("A")]
    [InlineData("1st")]
    [InlineData("a/b")]
    [InlineData("a b")]
    public async Task An_id_has_a_form(string q) =>
        (await ErrorAsync(Save, new { id = Id(), q, revision = 0, text = Text("问卷") }, await Bureau.TokenAsync("staff"))).Field.ShouldBe("id");

    [Fact]
    public async Task A_file_is_imported_with_the_list_of_what_is_not_in_it_and_a_repeat_counts_once()
    {
        var (staff, id) = (await Bureau.TokenAsync("staff"), Id());
        var content = Convert.ToBase64String(Encoding.UTF8.GetBytes(
            """{"pages":[{"name":"p","elements":[{"type":"radiogroup","name":"满意","choices":["是","否"],"colCount":2},{"type":"signaturepad","name":"s"}]}]}"""));

        var first = (await Http.DataAsync(Import, new { id, name = "外面的 问卷.json", content }, staff)).GetProperty("importQuestionnaire");
        var again = (await Http.DataAsync(Import, new { id, name = "外面的 问卷.json", content }, staff)).GetProperty("importQuestionnaire");

        first.GetProperty("questionnaire").GetProperty("questions").GetInt32().ShouldBe(1);
        first.GetProperty("notCarried").EnumerateArray().Select(one => one.GetProperty("what").GetString()).ShouldContain(what => what!.Contains("colCount", StringComparison.Ordinal));
        first.GetProperty("notCarried").ToString().ShouldContain("signaturepad");
        again.ToString().ShouldBe(first.ToString());
        (await ErrorAsync(Import, new { id = Id(), name = "x.json", content = "不是base64" }, staff)).Field.ShouldBe("content");
        (await ErrorAsync(Import, new { id = Id(), name = "x.pdf", content = Convert.ToBase64String("%PDF-1.7"u8) }, staff)).Field.ShouldBe("file");
    }

    [Fact]
    public async Task A_workbook_goes_in_by_the_upload_and_out_as_workbook_and_SurveyJS_and_in_again_unchanged()
    {
        var staff = await Bureau.TokenAsync("staff");
        var q = await SavedAsync(staff);
        await Http.DataAsync(Publish, new { id = Id(), q, revision = 1 }, staff);
        foreach (var name in new[] { "v1.xlsx", "v1.json", "draft.xlsx", "v1.oversight.json" })
        {
            var (status, file) = await GetAsync($"/questionnaires/{q}/{name}", staff);
            status.ShouldBe(HttpStatusCode.OK, name);
            var copy = NewId();
            var answer = await UploadAsync($"/api/questionnaires?name={name}&id={copy}&commandId={Id()}", file, staff);
            answer.GetProperty("id").GetString().ShouldBe(copy, name);
            (await DraftAsync(copy, staff)).ShouldBe(await DraftAsync(q, staff), name);
        }

        (await GetAsync($"/questionnaires/{q}/v2.xlsx", staff)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync($"/questionnaires/{q}/v1.pdf", staff)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await GetAsync($"/questionnaires/{q}/v1.xlsx", await Bureau.TokenAsync("deputy"))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await GetAsync($"/questionnaires/{q}/v1.xlsx", null)).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await UploadAsync($"/api/questionnaires?name=x.xlsx&commandId={Id()}", "PK broken"u8.ToArray(), staff)).GetProperty("code").GetString().ShouldBe("INVALID_INPUT");
        (await UploadAsync($"/api/questionnaires?name=x.xlsx&commandId={Id()}", [1], null)).GetProperty("code").GetString().ShouldBe("AUTHENTICATION_REQUIRED");
    }

    [Fact]
    public async Task Real_files_come_in_by_the_upload()
    {
        var (staff, folder) = (await Bureau.TokenAsync("staff"), SharedData.Require("surveys"));
        var files = Directory.EnumerateFiles(folder, "*.*", SearchOption.AllDirectories).Where(path => path.EndsWith(".xlsx", StringComparison.Ordinal) || path.EndsWith(".xls", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Take(4).ToList();
        files.ShouldNotBeEmpty();
        foreach (var file in files)
        {
            var answer = await UploadAsync($"/api/questionnaires?name={Uri.EscapeDataString(Path.GetFileName(file))}&commandId={Id()}", await File.ReadAllBytesAsync(file), staff);
            answer.TryGetProperty("revision", out var revision).ShouldBeTrue(answer.ToString());
            revision.GetInt32().ShouldBe(1);
        }
    }

    private static string NewId() => "q" + Id()[..12];

    private static string Text(string title) => new JsonObject
    {
        ["id"] = "whatever",
        ["defaultLanguage"] = "zh",
        ["languages"] = new JsonArray("zh"),
        ["title"] = new JsonObject { ["zh"] = title },
        ["pages"] = JsonNode.Parse("""[{"code":"p1","items":[{"item":"question","code":"q1","type":"rating5","title":{"zh":"总体满意吗？"},"required":true},{"item":"question","code":"q2","type":"longText","title":{"zh":"为什么？"}}]}]"""),
    }.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    private async Task<string> SavedAsync(string token)
    {
        var q = NewId();
        await Http.DataAsync(Save, new { id = Id(), q, revision = 0, text = Text("问卷") }, token);
        return q;
    }

    private async Task<string> DraftAsync(string q, string token)
    {
        var draft = (await Http.DataAsync(Read, new { q }, token)).GetProperty("questionnaire").GetProperty("draft").GetString()!;
        return QuestionnaireJson.Write(QuestionnaireJson.Read(draft) with { Id = "same", Version = 1 });
    }

    private async Task<JsonElement?> ListedAsync(string token, string q)
    {
        var page = await Http.DataAsync("{ questionnaires(first: 100) { nodes { id title version revision hasChanges changedBy } } }", null, token);
        var found = page.GetProperty("questionnaires").GetProperty("nodes").EnumerateArray().Where(node => node.GetProperty("id").GetString() == q).ToList();
        return found is [var one] ? one : null;
    }

    private async Task<(HttpStatusCode Status, byte[] File)> GetAsync(string path, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await Http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsByteArrayAsync());
    }

    private async Task<JsonElement> UploadAsync(string path, byte[] file, string? token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        request.Content = new ByteArrayContent(file);
        using var answer = await Http.SendAsync(request);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync());
    }
}
