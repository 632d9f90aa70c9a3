using System.Net;
using Oversight.Api.Tests.Pages;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;
using Oversight.Testing.Bureaus;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>A sample of the naughty strings through a form: what is taken comes back as it was typed, what is not stands in the form again.</summary>
[Collection(PagesCollection.Name)]
public sealed class NaughtyFormTests(SqliteBureau bureau)
{
    private const int Every = 9;

    [Fact]
    public async Task What_was_typed_is_what_the_officer_reads_or_stands_in_the_form_again()
    {
        using var visitor = new Visitor(bureau);
        var officer = await bureau.TokenAsync("officer");
        var taken = 0;
        foreach (var text in (await NaughtyStrings.AllAsync()).Where((_, at) => at % Every == 0))
        {
            var answer = await visitor.SubmitAsync(await visitor.GetAsync("/media"), ("outlet", text), ("headline", text), ("content", text), ("street", BureauFiles.North));
            if (answer.Status == HttpStatusCode.BadRequest)
            {
                answer.Errors.ShouldNotBeEmpty(text);
                answer.Value("content").ReplaceLineEndings("\n").ShouldBe(text.ReplaceLineEndings("\n"));
                continue;
            }

            answer.Heading.ShouldBe("已收到", text);
            var number = answer.Fact("事项编号");
            var matter = (await bureau.Http.DataAsync("query($number: String!) { matter(number: $number) { content media { outlet headline } } }", new { number }, officer)).GetProperty("matter");
            matter.GetProperty("content").GetString().ShouldBe(text);
            matter.GetProperty("media").GetProperty("outlet").GetString().ShouldBe(text);
            matter.GetProperty("media").GetProperty("headline").GetString().ShouldBe(text);
            taken++;
        }

        taken.ShouldBeGreaterThan(40);
    }
}
