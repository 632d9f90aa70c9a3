using Oversight.Grains.Campaigns;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires;
using Oversight.Grains.Questionnaires.Answering;
using Oversight.Grains.Questionnaires.Interviews;
using Oversight.Grains.Responses;
using Oversight.Testing.Surveys;

namespace Oversight.Grains.Tests.Responses;

/// <summary>Whatever is handed in, what is stored is what the logic shows.</summary>
public sealed class HiddenAnswersTests
{
    private static readonly Questionnaire Form = SurveyForms.Street();
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Fact]
    public void An_answer_that_the_logic_hides_is_never_stored()
    {
        var (stored, refused, hidden) = (0, 0, 0);
        for (var seed = 0; seed < 4_000; seed++)
        {
            var chance = new Random(seed);
            var given = Any(chance);
            var sheet = new HandedIn { Answers = given, Language = "zh", BrokenOff = chance.Next(2) == 0 };
            ResponseSubmitted fact;
            try
            {
                fact = SheetDecisions.Decide(Ticket(Anonymity.Anonymous), sheet, Form, Today);
            }
            catch (InvalidInputException) when (!sheet.BrokenOff)
            {
                refused++;
                continue;
            }

            stored++;
            var shown = Interview.Evaluate(Form, fact.Answers, new("zh", Today, fact.Seed));
            fact.Answers.Codes.ShouldAllBe(code => shown.Shows(code) || Form.Questions.Single(question => question.Code == code).Type == QuestionType.Hidden, $"seed {seed}");
            shown.Answers.Write().ShouldBe(fact.Answers.Write(), "cleaning again changes nothing");
            shown.Errors.Where(error => fact.Answers[error.Question] is not null && error.Code is not ("rows" or "required")).ShouldBeEmpty($"seed {seed}");
            hidden += given.Codes.Except(fact.Answers.Codes).Count();
        }

        // The test has met every case: sheets that pass, sheets that are refused, answers that were taken away.
        stored.ShouldBeGreaterThan(500);
        refused.ShouldBeGreaterThan(500);
        hidden.ShouldBeGreaterThan(500);
    }

    [Fact]
    public void An_anonymous_response_has_neither_the_number_of_its_invitation_nor_the_time_it_was_begun()
    {
        var sheet = new HandedIn { Answers = Answers.None, Language = "zh", BrokenOff = true, Paradata = new() { Started = DateTimeOffset.UnixEpoch, Seconds = 90 } };

        var anonymous = SheetDecisions.Decide(Ticket(Anonymity.Anonymous), sheet, Form, Today);
        anonymous.Invitation.ShouldBeNull();
        anonymous.Paradata.Started.ShouldBeNull();
        anonymous.Paradata.Seconds.ShouldBe(90);

        var confidential = SheetDecisions.Decide(Ticket(Anonymity.Confidential), sheet, Form, Today);
        confidential.Invitation.ShouldBe(7);
        confidential.Paradata.Started.ShouldNotBeNull();
    }

    [Fact]
    public void Only_a_complete_response_takes_a_place_of_its_quota()
    {
        var young = Answers.None.With("lives", Answer.Choice("yes")).With("age", Answer.Choice("young"));
        var whole = young.With("rating", Answer.Of(4)).With("agree", Answer.Of(true));

        SheetDecisions.Decide(Ticket(Anonymity.Anonymous), new() { Answers = whole, Language = "zh" }, Form, Today).Quotas.ShouldBe(["campaign/c1/young"]);
        SheetDecisions.Decide(Ticket(Anonymity.Anonymous), new() { Answers = young, Language = "zh", BrokenOff = true }, Form, Today).Quotas.ShouldBeEmpty();
    }

    private static AnswerTicket Ticket(Anonymity anonymity) => new()
    {
        Id = "0123456789abcdefghjkmnpqrs",
        Campaign = new CampaignRow
        {
            Id = "c1",
            Version = 1,
            Stage = CampaignStage.Collecting,
            Author = "staff",
            CreatedAt = DateTimeOffset.UnixEpoch,
            Plan = SurveySeed.Plan(anonymity: anonymity, quotas: new Quota("young", "age", "young", 3)),
        },
        Wave = 1,
        Invitation = 7,
    };

    private static Answers Any(Random chance) =>
        Form.Questions.Aggregate(Answers.None, (answers, question) => chance.Next(4) == 0 ? answers : answers.With(question.Code, Any(question, chance)));

    /// <summary>Mostly an answer of the kind of the question; now and then one that is none.</summary>
    private static Answer Any(Question question, Random chance)
    {
        if (chance.Next(25) == 0)
        {
            return chance.Next(3) switch { 0 => Answer.Of(99), 1 => Answer.Choice("nothing"), _ => Answer.Of(new string('字', 30)) };
        }

        string Pick(IReadOnlyList<Option> options) => options[chance.Next(options.Count)].Code;
        return question.Type switch
        {
            QuestionType.Single => Answer.Choice(Pick(question.Options)),
            QuestionType.Multiple => Answer.Choice([.. question.Options.Where(_ => chance.Next(2) == 0).Select(option => option.Code)]) with { Other = chance.Next(2) == 0 ? "话" : null },
            QuestionType.Ranking => Answer.Choice([.. question.Options.Select(option => option.Code)]),
            QuestionType.Matrix => Answer.Matrix(question.Rows.ToDictionary(row => row.Code, _ => Pick(question.Options))),
            QuestionType.Date => Answer.Of(Today.AddDays(-chance.Next(4_000))),
            QuestionType.Consent => Answer.Of(chance.Next(8) > 0),
            QuestionType.Number or QuestionType.Rating5 or QuestionType.Rating10 or QuestionType.Nps => Answer.Of(chance.Next(1, 6)),
            _ => Answer.Of("话"),
        };
    }
}
