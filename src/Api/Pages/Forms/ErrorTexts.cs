using Oversight.Api.Resources;
using Oversight.Grains.Errors;

namespace Oversight.Api.Pages.Forms;

/// <summary>Says a refusal in one sentence of the reader's language: the field, the rule, and what was given.</summary>
public sealed class ErrorTexts(Texts texts)
{
    private static readonly RuleTemplate[] Rules =
    [
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
    ];

    public string Describe(OversightException error)
    {
        if (error.Code is ErrorCodes.StorageUnavailable or ErrorCodes.AuthenticationRequired)
        {
            return texts["Error." + error.Code];
        }

        var rule = Rule(error);
        var sentence = error.Field is { } field && Texts.Find("Field." + field) is { } label ? texts["Error.OfField", label, rule] : rule;
        return string.IsNullOrWhiteSpace(error.Value) || error.Code == ErrorCodes.CommandReused
            ? texts["Error.Sentence", sentence]
            : texts["Error.WithValue", sentence, error.Value];
    }

    private string Rule(OversightException error)
    {
        foreach (var template in Rules)
        {
            if (error.Rule is { } rule && template.Match(rule) is { } values)
            {
                return texts[template.Key, [.. values]];
            }
        }

        return texts["Error." + error.Code];
    }
}
