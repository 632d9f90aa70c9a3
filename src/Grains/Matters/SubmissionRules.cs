using System.Buffers;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters.Fields;
using Oversight.Grains.Matters.Messages;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Subjects;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Matters;

/// <summary>
/// What a submission must be before anything is looked up. The law's completeness (true identity, concrete claim and facts,
/// Order 121 art 10 and 28) is judged by a person at acceptance; here stands only what can be stored and followed up.
/// </summary>
public static class SubmissionRules
{
    public const int MaxContent = 10_000;
    public const int MaxName = 100;
    public const int MaxAddress = 200;
    private const int MaxUrl = 500;
    private const int MaxPhone = 32;

    private static readonly SearchValues<char> CommandIdCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._:-");

    private static readonly SearchValues<char> PhoneCharacters = SearchValues.Create("0123456789+-() ");

    public static void Check(Submission submission, DateTimeOffset now)
    {
        CommandId(submission.CommandId);
        TextRules.Require("content", submission.Content, MaxContent);
        Target(submission);
        Occurred(submission.OccurredOn, now);
        if (submission.Claims.Distinct().Count() != submission.Claims.Length)
        {
            throw new InvalidInputException("claims", string.Join(", ", submission.Claims), "each claim once");
        }

        if (submission.Field is not null)
        {
            FieldDecisions.Check("field", submission.Field);
        }

        Reporter(submission);
        PartyRules.Check(submission, now);
        Password(submission);
        Details(submission);
    }

    public static void CommandId(string? id)
    {
        if (string.IsNullOrEmpty(id) || id.Length > CommandKey.MaxIdLength || id.AsSpan().ContainsAnyExcept(CommandIdCharacters))
        {
            throw new InvalidInputException("commandId", id, $"1 to {CommandKey.MaxIdLength} characters of A-Z, a-z, 0-9, '.', '_', '-' and ':'");
        }
    }

    private static void Target(Submission submission)
    {
        TextRules.OptionalLine("enterpriseName", submission.EnterpriseName, MaxName);
        TextRules.OptionalLine("address", submission.Address, MaxAddress);
        if (submission.Enterprise is not null && submission.EnterpriseName is not null)
        {
            throw new InvalidInputException("enterpriseName", submission.EnterpriseName, "give the enterprise's code, or its name and address, not both");
        }

        if (submission.EnterpriseName is not null)
        {
            TextRules.RequireLine("enterpriseName", submission.EnterpriseName, MaxName);
            TextRules.RequireLine("address", submission.Address, MaxAddress);
        }
        else if (submission.Enterprise is null && submission.Street is null)
        {
            throw new InvalidInputException("enterprise", null, "give the enterprise's code, or its name and address, or a street");
        }
    }

    public static void Occurred(DateOnly? day, DateTimeOffset now)
    {
        if (day is { } occurred && (occurred > ChinaTime.Day(now) || occurred.Year < 1980))
        {
            throw new InvalidInputException("occurredOn", occurred.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), "between 1980-01-01 and today");
        }
    }

    private static void Reporter(Submission submission)
    {
        if (submission.Reporter is { } person)
        {
            TextRules.RequireLine("reporter.name", person.Name, MaxName);
            Phone(person.Phone);
            TextRules.OptionalLine("reporter.address", person.Address, MaxAddress);
        }
        else if (submission.Kind == MatterKind.Complaint)
        {
            throw new InvalidInputException("reporter", null, "a complaint needs the complainant's name and telephone (Order 121 art 10)");
        }
    }

    private static void Password(Submission submission)
    {
        if (submission.Password is not { } password)
        {
            return;
        }

        if (submission.Kind != MatterKind.Report)
        {
            throw new InvalidInputException("password", null, "a password is for a report");
        }

        MessageRules.Password("password", password);
    }

    public static void Phone(string? phone, string field = "reporter.phone")
    {
        if (phone is null || phone.Length > MaxPhone || phone.AsSpan().ContainsAnyExcept(PhoneCharacters) || phone.Count(char.IsAsciiDigit) is < 3 or > 20)
        {
            throw new InvalidInputException(field, phone, "a telephone number of 3 to 20 digits, with '+', '-', ' ' or brackets");
        }
    }

    private static void Details(Submission submission)
    {
        if (submission.Media is { } media)
        {
            TextRules.RequireLine("outlet", media.Outlet, MaxName);
            TextRules.OptionalLine("headline", media.Headline, MaxAddress);
            Url(media.Url);
        }

        if (submission.Suggestion is { } suggestion)
        {
            TextRules.RequireLine("deputy", suggestion.Deputy, MaxName);
            TextRules.OptionalLine("title", suggestion.Title, MaxAddress);
        }

        if (submission.Finding is { } finding)
        {
            TextRules.RequireLine("department", finding.Department, MaxName);
            TextRules.OptionalLine("documentNumber", finding.DocumentNumber, MaxName);
            TextRules.OptionalLine("measure", finding.Measure, MaxAddress);
        }

        RequireDetails(submission);
    }

    private static void RequireDetails(Submission submission)
    {
        var missing = submission.Kind switch
        {
            MatterKind.MediaItem when submission.Media is null => "outlet",
            MatterKind.Suggestion when submission.Suggestion is null => "deputy",
            MatterKind.Finding when submission.Finding is null => "department",
            _ => null,
        };
        if (missing is not null)
        {
            throw new InvalidInputException(missing, null, "must not be empty");
        }
    }

    private static void Url(string? url)
    {
        TextRules.OptionalLine("url", url, MaxUrl);
        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var parsed) && parsed.Scheme is "http" or "https"))
        {
            throw new InvalidInputException("url", url, "an address that begins with http:// or https://");
        }
    }
}
