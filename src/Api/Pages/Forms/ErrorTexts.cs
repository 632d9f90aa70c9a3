using Oversight.Api.Resources;
using Oversight.Grains.Errors;
using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Api.Pages.Forms;

/// <summary>Says a refusal in one sentence of the reader's language: the field, the rule, and what was given.</summary>
public sealed class ErrorTexts(Texts texts)
{
    private static readonly RuleTemplate[] Rules =
    [
        new("the number of the form with its check digit, as it is printed: 000017-5", "Rule.PaperNumber"),
        new("the check digit does not fit: look at the form again", "Rule.PaperCheck"),
        new("a number of a batch of this campaign, the last is {}", "Rule.PaperRange"),
        new("no batch of paper forms is open", "Rule.PaperNoBatch"),
        new("you entered this form first: the second entry is for another account", "Rule.PaperSame"),
        new("this form was entered twice and has to be settled", "Rule.PaperTwice"),
        new("this form is void", "Rule.PaperVoid"),
        new("this form is done", "Rule.PaperDone"),
        new("only a form whose two entries differ is settled", "Rule.PaperSettled"),
        new("you made one of the two entries: a third account settles them", "Rule.PaperThird"),
        new("each question that differs, once", "Rule.PaperEach"),
        new("a question on which the entries differ", "Rule.PaperDiffers"),
        new("recorded by Oversight alone", "Rule.PaperOurs"),
        new("who was invited has answered in another way: record the form as void", "Rule.PaperAnswered"),
        new("the campaign takes no answers on paper: {}", "Rule.PaperClosed", "Answer.Door"),
        new("at least half answered and every consent given that is asked for; else record the form as void", "Rule.PaperHalf"),
        new("one for an invitation: the wave has {}, from {} on {}", "Rule.PaperInvitations"),
        new("a street of the wave", "Rule.PaperStreet"),
        new("its invitations are made first", "Rule.PaperWave"),
        new("a wave of the campaign that has begun", "Rule.PaperBegun"),
        new("0 to 100", "Rule.PaperShare"),
        new("must be readable", "Rule.PaperUnreadable"),
        new("must not be empty", "Rule.Empty"),
        new("at most {} characters, has {}", "Rule.TooLong"),
        new("must be one line", "Rule.OneLine"),
        new("must not contain the control character {}", "Rule.Control"),
        new("must not contain the lone surrogate {}", "Rule.Surrogate"),
        new("each claim once", "Rule.ClaimOnce"),
        new("give the enterprise's code, or its name and address, not both", "Rule.CodeOrName"),
        new("give the enterprise's code, or its name and address, or a street", "Rule.Target"),
        new("between 1980-01-01 and today", "Rule.Day"),
        new("a day as YYYY-MM-DD", "Rule.DayFormat"),
        new("a complaint needs the complainant's name and telephone (Order 121 art 10)", "Rule.Complainant"),
        new("a telephone number of 3 to 20 digits, with '+', '-', ' ' or brackets", "Rule.Phone"),
        new("an address that begins with http:// or https://", "Rule.Url"),
        new("a unified social credit code has {} characters, this has {}", "Rule.CodeLength"),
        new("character {} is '{}'; allowed are 0-9 and A-Y without I, O, S, V", "Rule.CodeCharacter"),
        new("characters 3 to 8 are the place of registration and must be digits, character {} is '{}'", "Rule.CodePlace"),
        new("the check character is '{}', '{}' would be right", "Rule.CodeCheck"),
        new("a local code is L and 12 characters of 0-9 and A-Z without I, L, O, U", "Rule.LocalCode"),
        new("a business needs a name with at least one letter or digit", "Rule.NameWithoutLetter"),
        new("a street code has 9 digits", "Rule.StreetCode"),
        new("a street code has 9 digits and does not start with 0", "Rule.StreetCode"),
        new("1 to {} characters of A-Z, a-z, 0-9, '.', '_', '-' and ':'", "Rule.CommandId"),
        new("must exist", "Rule.Exists"),
        new("one of the values offered", "Rule.Choice"),
        new("one command id, one content", "Rule.CommandReused"),
        new("the matter is closed", "Rule.Closed"),
        new("only the officer who handles {}", "Rule.OnlyHandler"),
        new("{} is handled by somebody else", "Rule.HandledByOther"),
        new("outside your area {}", "Rule.Area"),
        new("needs one of the roles {}", "Rule.Roles"),
        new("only a business under a local code can be identified", "Rule.OnlyLocal"),
        new("already identified as {}", "Rule.Identified"),
        new("an endCursor of an earlier page", "Rule.Cursor"),
        new("a period such as 2026, 2026-H2, 2026-Q4 or 2026-11", "Rule.Period"),
        new("a line of this table", "Rule.StatisticsLine"),
        new("the id of a key figure", "Rule.Figure"),
        new("only a rate has a denominator", "Rule.NoDenominator"),
        new("not a field of this form that is written by hand", "Rule.Written"),
        new("a moment as YYYY-MM-DDThh:mm", "Rule.Moment"),
        new("yes or no", "Rule.YesNo"),
        new("1 to {}", "Rule.Ground"),
        new("must not contain the character {}", "Rule.XmlCharacter"),
        new("this form is not for a matter of kind {}", "Rule.FormKind"),
        new("a registration form stays in the file and has the matter's number", "Rule.FormStays"),
        new("at most {} fields, has {}", "Rule.TooManyFields"),
        new("given twice", "Rule.Twice"),
        new("only notices of mediation and its end say to which party", "Rule.PartyOnly"),
        new("this step needs it", "Rule.Needed"),
        new("this step has no place for it", "Rule.NoPlace"),
        new("not below zero", "Rule.NotBelowZero"),
        new("an amount such as 199.50", "Rule.Amount"),
        new("a day and a time", "Rule.Time"),
        new("not before today", "Rule.NotBeforeToday"),
        new("this ground came with Order 121; the matter is under the law of before 2026-04-15", "Rule.Order121"),
        new("{} is at {}; from there go {}", "Rule.Stage", null, "Stage", "Step"),
        new("{} is at {} and cannot end so from there; go on with {}", "Rule.StageEnd", null, "Stage", "Step"),
        new("{} is for {} ({})", "Rule.StepFor", "Step", "StepActor"),
        new("{} is for {}", "Rule.StepFor", "Step", "StepActor"),
        new("no offer waits for an answer", "Rule.NoOffer"),
        new("{} is offered to {}; only that body answers", "Rule.OfferedElsewhere", null, RuleTemplate.Body),
        new("{} is offered to {}, which has to answer first", "Rule.OfferedAlready", null, RuleTemplate.Body),
        new("has the matter already", "Rule.HasAlready"),
        new("{} has {}; only its people hand it on", "Rule.HolderOnly", RuleTemplate.Body),
        new("{} has {}; it has to offer it first", "Rule.OfferFirst", RuleTemplate.Body),
        new("an internal unit does not pass a matter on: return it to the intake unit {} (Order 121 art 41)", "Rule.ReturnToIntake", RuleTemplate.Body),
        new("a dispute with {} is open", "Rule.DisputeOpen", RuleTemplate.Body),
        new("is the holder itself", "Rule.DisputeSelf"),
        new("no dispute is being negotiated", "Rule.NoDispute"),
        new("only {} and {}, who negotiate", "Rule.DisputeBodies", RuleTemplate.Body, RuleTemplate.Body),
        new("only a common superior of {} and {} designates (Order 121 art 33)", "Rule.CommonSuperior", RuleTemplate.Body, RuleTemplate.Body),
        new("a day from the receipt {} to today", "Rule.LawDay"),
        new("2 to {} characters of a-z, 0-9 and '-', beginning with a letter", "Rule.QuestionnaireId"),
        new("taken by another questionnaire", "Rule.QuestionnaireTaken"),
        new("the questionnaire is retired", "Rule.QuestionnaireRetired"),
        new("revision {} was saved by {} in between", "Rule.Revision"),
        new("the linter finds no error; it finds {}", "Rule.Linter"),
        new("must be an XLSForm workbook (.xlsx, .xls), SurveyJS JSON or our own JSON", "Rule.FileKind"),
        new("must be a workbook (.xlsx or .xls) without password: {}", "Rule.FileBroken"),
        new("must be JSON: {}", "Rule.FileBroken"),
        new("a code of a field, 01 to 16", "Rule.FieldCode"),
        new("only officers and staff say the field", "Rule.FieldByBureau"),
        new("{} has {}; only its people say the field", "Rule.FieldHolder", RuleTemplate.Body),
        new("has {} open matters, is offered {} and has {} accounts; hand them on first", "Rule.BodyInUse"),
        new("needs an account that belongs to a body", "Rule.NeedsBody"),
        new("a joint complaint has 2 to {} complainants, the reporter is the first (Order 121 art 12)", "Rule.JointCount"),
        new("at most {} representatives (Order 121 art 12)", "Rule.Representatives"),
        new("each representative once", "Rule.RepresentativeOnce"),
        new("the number of a complainant, 1 to {} (Order 121 art 12)", "Rule.ComplainantNumber"),
        new("each complainant who agrees, once", "Rule.ComplainantsOnce"),
        new("each power once", "Rule.PowerOnce"),
        new("not before the first day {} (Order 121 art 11)", "Rule.PowerEnds"),
        new("the power of attorney begins only on {} (Order 121 art 11)", "Rule.PowerBegins"),
        new("the power of attorney ended on {} (Order 121 art 11)", "Rule.PowerEnded"),
        new("the power of attorney of agent {} has to include {} (Order 121 art 11)", "Rule.PowerLacks", null, "Disposal"),
        new("the number of an agent, {} are known", "Rule.AgentNumber"),
        new("agent {} acts for complainant {} alone (Order 121 art 11)", "Rule.AgentFor"),
        new("at most {} agents", "Rule.MostAgents"),
        new("needs the recorded consent to {} of complainant {} (Order 121 art 12)", "Rule.ConsentMissing", "Disposal"),
        new("the complainant refused delegated mediation; record that they agree now (Order 121 art 19)", "Rule.DelegationRefused"),
        new("has one complainant, who is represented by nobody (Order 121 art 12)", "Rule.OneComplainant"),
        new("answer at least one of publication and delegation", "Rule.AnswerOne"),
        new("only a complaint has joint complainants, an agent and these consents", "Rule.OnlyComplaint"),
        new("only a complaint has complainants", "Rule.HasComplainants"),
        new("numbers with commas between them", "Rule.Numbers"),
        .. NetworkRules.All,
        .. SurveyRules.All,
    ];

    public string Describe(OversightException error)
    {
        var label = FieldLabel.Find(error.Field);
        return Describe(error, label, static id => id);
    }

    /// <summary>For a place beside the field itself, so without its name.</summary>
    /// <param name="error">The refusal.</param>
    /// <param name="nameOf">The name of a body of the network by its id.</param>
    public string Describe(OversightException error, Func<string, string> nameOf) => Describe(error, null, nameOf);

    private string Describe(OversightException error, string? label, Func<string, string> nameOf)
    {
        if (error.Code is ErrorCodes.StorageUnavailable or ErrorCodes.AuthenticationRequired)
        {
            return texts["Error." + error.Code];
        }

        var rule = Rule(error, nameOf);
        var sentence = label is null ? rule : texts["Error.OfField", label, rule];
        return string.IsNullOrWhiteSpace(error.Value) || error.Code == ErrorCodes.CommandReused
            ? texts["Error.Sentence", sentence]
            : texts["Error.WithValue", sentence, error.Value];
    }

    private string Rule(OversightException error, Func<string, string> nameOf)
    {
        if (Texts.InChinese && ExpressionFaults.Say(error) is { } fault)
        {
            return fault.Zh;
        }

        foreach (var template in Rules)
        {
            if (error.Rule is { } rule && template.Match(rule) is { } values)
            {
                return texts[template.Key, [.. values.Select((value, hole) => Say(value, template.KindOf(hole), nameOf))]];
            }
        }

        return texts["Error." + error.Code];
    }

    /// <summary>A code, or several with commas between them, in words.</summary>
    private string Say(string value, string? kind, Func<string, string> nameOf) => kind switch
    {
        null => value,
        RuleTemplate.Body => nameOf(value),
        _ when value.Length == 0 => "—",
        _ => string.Join(texts["Format.ListSeparator"], value.Split(", ").Select(code => Texts.Find($"{kind}.{code}") ?? code)),
    };
}
