namespace Oversight.Grains.Errors;

/// <summary>The command id was used before with other content. The first answer is not revealed.</summary>
[GenerateSerializer, Alias("oversight.error.command-reused")]
public sealed class CommandReusedException(string commandId, string field = "commandId")
    : OversightException(
        ErrorCodes.CommandReused,
        $"{field}: already used for a command with different content",
        field,
        commandId,
        "one command id, one content");
