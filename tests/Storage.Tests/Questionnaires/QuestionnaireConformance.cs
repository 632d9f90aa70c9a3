using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Library;
using Oversight.Storage.Tests.Ledger;
using Oversight.Storage.Tests.Support;
using Oversight.Storage.Verification;

namespace Oversight.Storage.Tests.Questionnaires;

/// <summary>The library on a real ledger: lists, frozen versions, and that both recompute.</summary>
public abstract class QuestionnaireConformance<TEngine>(LedgerFixture<TEngine> fixture) : IClassFixture<LedgerFixture<TEngine>>
    where TEngine : Engine, new()
{
    private static readonly Caller Clerk = new("clerk", Role.Staff, string.Empty);
    private static readonly DateTimeOffset Day = new(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(8));

    private LedgerProgram Program => fixture.Program;

    private IQuestionnaireDirectory Directory => Program.Get<IQuestionnaireDirectory>();

    [Fact]
    public async Task A_saved_draft_is_listed_and_a_published_version_is_found_word_for_word_as_it_was_frozen()
    {
        await DoAsync("found", new SaveDraft(Commands.Key(), Clerk, 0, Text("第一稿")));
        (await Directory.FindAsync("found")).ShouldNotBeNull().ShouldSatisfyAllConditions(
            row => row.Title.In("zh").ShouldBe("第一稿"),
            row => row.Languages.ShouldBe("zh en"),
            row => (row.Revision, row.Published, row.Questions, row.ChangedBy).ShouldBe((1, 0, 1, "tester")));

        await DoAsync("found", new PublishDraft(Commands.Key(), Clerk, 1));
        await DoAsync("found", new SaveDraft(Commands.Key(), Clerk, 1, Text("第二稿")));
        await DoAsync("found", new PublishDraft(Commands.Key(), Clerk, 2));
        await DoAsync("found", new RetireQuestionnaire(Commands.Key(), Clerk, "改版"));

        var library = new QuestionnaireLibrary(Directory);
        var first = await library.FindAsync(new("found", 1));
        (first.Questionnaire.Id, first.Questionnaire.Version, first.Questionnaire.Title.In("zh")).ShouldBe(("found", 1, "第一稿"));
        (await library.FindAsync(new("found", 2))).Questionnaire.Title.In("zh").ShouldBe("第二稿");
        (await library.FindAsync(new("found", 1))).ShouldBeSameAs(first, "a frozen version is read once");
        await Should.ThrowAsync<NotFoundException>(async () => await library.FindAsync(new("found", 3)));
        (await Directory.FindAsync("found"))!.Retired.ShouldBeTrue();
    }

    [Fact]
    public async Task Pages_of_the_list_hold_each_once_also_where_many_were_changed_in_the_same_moment()
    {
        foreach (var number in Enumerable.Range(1, 7))
        {
            await DoAsync($"page-{number}", new SaveDraft(Commands.Key(), Clerk, 0, Text($"问卷{number}")), Day.AddMinutes(number / 4));
        }

        var (found, after) = (new List<string>(), (string?)null);
        do
        {
            var page = await Directory.ListAsync(retired: false, 2, after);
            found.AddRange(page.Items.Select(row => row.Id));
            after = page.HasNextPage ? page.EndCursor : null;
        }
        while (after is not null);

        found.Where(id => id.StartsWith("page-", StringComparison.Ordinal)).ShouldBe(["page-4", "page-5", "page-6", "page-7", "page-1", "page-2", "page-3"]);
        (await Should.ThrowAsync<InvalidInputException>(() => Directory.ListAsync(false, 2, "nonsense"))).Field.ShouldBe("after");
    }

    [Fact]
    public async Task Whoever_touches_a_row_or_a_frozen_text_is_found()
    {
        await DoAsync("touched", new SaveDraft(Commands.Key(), Clerk, 0, Text("问卷")));
        await DoAsync("touched", new PublishDraft(Commands.Key(), Clerk, 1));
        (await FindAsync()).ShouldBeEmpty();

        foreach (var (table, touch, undo) in new[]
        {
            ("questionnaire", "UPDATE questionnaire SET revision = 7 WHERE id = 'touched'", "UPDATE questionnaire SET revision = 1 WHERE id = 'touched'"),
            ("questionnaire", "UPDATE questionnaire SET id = 'nowhere' WHERE id = 'touched'", "UPDATE questionnaire SET id = 'touched' WHERE id = 'nowhere'"),
            ("questionnaire_version", "UPDATE questionnaire_version SET text = replace(text, '问卷', '别的') WHERE questionnaire = 'touched'", "UPDATE questionnaire_version SET text = replace(text, '别的', '问卷') WHERE questionnaire = 'touched'"),
            ("questionnaire_version", "UPDATE questionnaire_version SET version = 9 WHERE questionnaire = 'touched'", "UPDATE questionnaire_version SET version = 1 WHERE questionnaire = 'touched'"),
        })
        {
            (await Program.ExecuteAsync(touch)).ShouldBe(1, touch);
            var found = await FindAsync();
            (await Program.ExecuteAsync(undo)).ShouldBe(1, undo);
            found.ShouldContain(difference => difference.Table == table, $"{touch}\n{string.Join('\n', found)}");
        }

        (await FindAsync()).ShouldBeEmpty();
    }

    private static string Text(string title) =>
        $$$"""
        {"id":"x","defaultLanguage":"zh","languages":["zh","en"],"title":{"zh":"{{{title}}}","en":"Survey"},
         "pages":[{"code":"p1","items":[{"item":"question","type":"rating5","code":"q1","title":{"zh":"满意吗？","en":"Satisfied?"}}]}]}
        """;

    private async Task DoAsync(string id, QuestionnaireCommand command, DateTimeOffset? now = null)
    {
        var state = QuestionnaireState.Fold(await Program.Ledger.ReadStreamAsync(StreamKey.Questionnaire(id)));
        await Program.AppendAsync(LibraryDecisions.Decide(id, state, command, now ?? Day).ShouldNotBeNull());
    }

    private async Task<List<Difference>> FindAsync()
    {
        var found = new List<Difference>();
        await foreach (var difference in Program.Get<LedgerVerifier>().VerifyAsync())
        {
            found.Add(difference);
        }

        return found;
    }
}
