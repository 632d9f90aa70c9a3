using Oversight.Grains.Errors;

namespace Oversight.Grains.Matters.Messages;

/// <summary>What a message and the password for it may be.</summary>
public static class MessageRules
{
    public const int MaxText = 2_000;
    public const int MinPassword = 6;
    public const int MaxPassword = 128;

    /// <summary>A conversation, not a store: it stands in the matter's stream for ever.</summary>
    private const int MostMessages = 500;

    public static void Password(string field, string password)
    {
        if (password.Length is < MinPassword or > MaxPassword)
        {
            throw new InvalidInputException(field, null, $"{MinPassword} to {MaxPassword} characters");
        }
    }

    internal static void Check(MatterState state, string text)
    {
        TextRules.Require("text", text, MaxText);
        if (state.Received.PasswordHash is null)
        {
            throw new InvalidInputException("number", state.Number, "nobody can read it: no password was chosen when the matter was handed in");
        }

        if (state.Messages.Length >= MostMessages)
        {
            throw new InvalidInputException("text", null, $"a matter has at most {MostMessages} messages");
        }
    }
}
