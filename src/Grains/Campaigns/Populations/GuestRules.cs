using Oversight.Grains.Errors;
using Oversight.Grains.Matters;
using Oversight.Grains.Streets;

namespace Oversight.Grains.Campaigns.Populations;

/// <summary>What a list of guests must fulfil.</summary>
public static class GuestRules
{
    public const int MaxAtOnce = 500;
    public const int MaxGuests = 20_000;
    private const int MaxEmail = 254;

    /// <exception cref="InvalidInputException">Names the guest by place and the field; nothing was sealed.</exception>
    public static void Check(IReadOnlyList<GuestEntry> guests)
    {
        if (guests.Count is 0 or > MaxAtOnce)
        {
            throw new InvalidInputException("guests", $"{guests.Count}", $"1..{MaxAtOnce} at once");
        }

        for (var index = 0; index < guests.Count; index++)
        {
            Check($"guests[{index}]", guests[index]);
        }
    }

    /// <summary>A street that is given is one that the register of divisions has.</summary>
    /// <exception cref="InvalidInputException">Names the guest by place and the code.</exception>
    public static void CheckStreets(IReadOnlyList<GuestEntry> guests, IReadOnlyDictionary<string, DivisionRow> known)
    {
        for (var index = 0; index < guests.Count; index++)
        {
            if (guests[index].Street is { } street && !known.ContainsKey(street))
            {
                throw new InvalidInputException($"guests[{index}].street", street, "a division that the register has");
            }
        }
    }

    /// <summary>One guest.</summary>
    /// <param name="field">What a refusal calls the guest.</param>
    /// <param name="guest">Whom.</param>
    /// <exception cref="InvalidInputException">Names the field and the rule.</exception>
    public static void Check(string field, GuestEntry guest)
    {
        TextRules.OptionalLine(field + ".name", guest.Name, 100);
        TextRules.OptionalLine(field + ".phone", guest.Phone, 30);
        TextRules.OptionalLine(field + ".email", guest.Email, MaxEmail);
        TextRules.OptionalLine(field + ".group", guest.Group, 50);
        TextRules.OptionalLine(field + ".language", guest.Language, 20);
        if (string.IsNullOrWhiteSpace(guest.Name) && string.IsNullOrWhiteSpace(guest.Phone) && string.IsNullOrWhiteSpace(guest.Email))
        {
            throw new InvalidInputException(field, null, "a name, a telephone number or an e-mail address");
        }

        if (guest.Group?.Contains('/', StringComparison.Ordinal) == true)
        {
            throw new InvalidInputException(field + ".group", guest.Group, "without a slash");
        }

        if (!string.IsNullOrEmpty(guest.Email) && !System.Net.Mail.MailAddress.TryCreate(guest.Email, out _))
        {
            // The value is somebody's address: the error does not repeat it.
            throw new InvalidInputException(field + ".email", null, "an e-mail address");
        }

        if (guest.Street is { } street && (street.Length != DivisionRegistered.StreetCodeLength || !street.All(char.IsAsciiDigit)))
        {
            throw new InvalidInputException(field + ".street", street, "nine digits");
        }
    }
}
