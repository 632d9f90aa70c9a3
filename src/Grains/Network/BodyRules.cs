using System.Text.RegularExpressions;
using Oversight.Grains.Enterprises;
using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Network;

/// <summary>What a body must look like by itself. The first broken rule is thrown as <see cref="InvalidInputException"/>.</summary>
public static partial class BodyRules
{
    public const int MaxReason = 200;
    private const int MostAreas = 100;

    public static void Check(Body body)
    {
        Id("id", body.Id);
        TextRules.RequireLine("name", body.Name, SubmissionRules.MaxName);
        TextRules.OptionalLine("nameEn", body.NameEn, SubmissionRules.MaxName);
        TextRules.OptionalLine("address", body.Address, SubmissionRules.MaxAddress);
        Phone(body.Phone);
        if (body.DutyHours is { } hours)
        {
            DutyHours.Parse(hours);
        }

        if (body.ActiveFrom > body.ActiveTo)
        {
            throw new InvalidInputException("activeTo", $"{body.ActiveTo:yyyy-MM-dd}", "not before activeFrom");
        }

        Kind(body);
        Competence(body);
    }

    public static void Id(string field, string? id)
    {
        if (id is null || !Word().IsMatch(id))
        {
            throw new InvalidInputException(field, id, "3 to 32 characters of a-z, 0-9 and hyphen, beginning with a letter");
        }
    }

    private static void Kind(Body body)
    {
        Only(body, body.IsIntake, "intake", BodyKind.Unit);
        Only(body, body.Place is not null, "place", BodyKind.ContactPoint);
        Only(body, body.Enterprise is not null, "enterprise", BodyKind.OdrEnterprise);
        if (body.Kind == BodyKind.OdrEnterprise)
        {
            CreditCode.Parse(body.Enterprise ?? string.Empty, "enterprise");
        }

        if (body.Kind == BodyKind.ContactPoint && body.Place is null)
        {
            throw new InvalidInputException("place", null, $"a contact point says where it is: {string.Join(", ", Enum.GetNames<PlaceType>())}");
        }

        if (body.Kind.NeedsParent() && body.Parent is null)
        {
            throw new InvalidInputException("parent", null, $"a body of the kind {body.Kind} needs the body above it");
        }
    }

    private static void Competence(Body body)
    {
        var malformed = body.Areas.FirstOrDefault(area => !DivisionCode.TryParse(area, out _));
        if (malformed is not null || body.Areas.Length > MostAreas)
        {
            throw new InvalidInputException("areas", malformed, $"at most {MostAreas} division codes of 2, 4, 6 or 9 digits");
        }

        if (body.Areas.IsEmpty && (body.Kind.IsBureau() || body.Kind == BodyKind.Station))
        {
            throw new InvalidInputException("areas", null, "a bureau or station says for which divisions it is competent");
        }

        if (body.Fields.FirstOrDefault(field => FieldCode.Find(field) is null) is { } unknown)
        {
            throw new InvalidInputException("fields", unknown, "codes of fields, 01 to 16");
        }

        if (!body.Kind.IsAuthority() && body.Matters.Any(kind => kind != MatterKind.Complaint))
        {
            throw new InvalidInputException("matters", $"{body.Matters.First(kind => kind != MatterKind.Complaint)}", "only an authority handles anything but complaints (Order 121 art 29)");
        }

        Each("areas", body.Areas);
        Each("fields", body.Fields);
        Each("matters", body.Matters);
    }

    private static void Only(Body body, bool has, string field, BodyKind kind)
    {
        if (has && body.Kind != kind)
        {
            throw new InvalidInputException(field, null, $"only for the kind {kind}");
        }
    }

    private static void Each<T>(string field, IReadOnlyCollection<T> values)
    {
        if (values.Distinct().Count() != values.Count)
        {
            throw new InvalidInputException(field, string.Join(", ", values), "each once");
        }
    }

    private static void Phone(string? phone)
    {
        if (phone is not null && !Number().IsMatch(phone))
        {
            throw new InvalidInputException("phone", phone, "3 to 32 digits, with '+', '-', ' ' or brackets");
        }
    }

    [GeneratedRegex(@"\A[a-z][a-z0-9-]{2,31}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Word();

    [GeneratedRegex(@"\A[0-9+() -]{3,32}\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
