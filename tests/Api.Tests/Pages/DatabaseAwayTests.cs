using System.Net;
using System.Net.Http.Json;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.Pages;

/// <summary>What a citizen sees while the database is down.</summary>
public sealed class DatabaseAwayTests
{
    [Fact]
    public async Task The_form_keeps_what_was_typed_and_the_next_click_files_it_once()
    {
        await using var database = await PostgresServer.StartNewAsync();
        using var data = new TempFolder("away");
        var options = SmallBureau.Settings(new ServeOptions().OnPostgres(await database.CreateDatabaseAsync())) with { DataFolder = data.File("data") };
        await SmallBureau.FillAsync(options);
        await using var served = await ServedProcess.StartAsync(options);
        using var visitor = new Visitor(served);
        var page = await visitor.GetAsync("/complaint");

        await database.StopImmediateAsync();
        var away = await visitor.SubmitAsync(page, Stories.Complaint(BureauFiles.Codes[0]));
        away.Status.ShouldBe(HttpStatusCode.ServiceUnavailable, served.Log);
        away.Errors.Single().ShouldContain("不会重复登记");
        away.Value("content").ShouldBe("面里有一只苍蝇，店家不肯退款。");

        using var login = await served.Http.PostAsJsonAsync(new Uri("/api/login", UriKind.Relative), new { userName = "officer", password = SmallBureau.Password });
        login.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await login.Content.ReadAsStringAsync()).ShouldContain("STORAGE_UNAVAILABLE");

        await database.StartAsync();
        var receipt = await FiledAsync(visitor, away);
        (await visitor.SubmitAsync(page, Stories.Complaint(BureauFiles.Codes[0]))).Fact("回执码").ShouldBe(receipt.Fact("回执码"));
    }

    /// <summary>The pool finds out one by one that its connections are gone.</summary>
    private static async Task<PageView> FiledAsync(Visitor visitor, PageView form)
    {
        for (var attempt = 0; ; attempt++)
        {
            var answer = await visitor.SubmitAsync(form);
            if (answer.Status == HttpStatusCode.OK)
            {
                return answer;
            }

            answer.Status.ShouldBe(HttpStatusCode.ServiceUnavailable);
            attempt.ShouldBeLessThan(100, "the database is back and nothing can be filed");
            await Task.Delay(100, TestContext.Current.CancellationToken);
        }
    }
}
