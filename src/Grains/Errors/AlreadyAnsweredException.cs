namespace Oversight.Grains.Errors;

/// <summary>The link was used before, with other answers; the first ones stand and are not revealed.</summary>
[GenerateSerializer, Alias("oversight.error.already-answered")]
public sealed class AlreadyAnsweredException(string field = "token")
    : OversightException(ErrorCodes.AlreadyAnswered, $"{field}: was used already", field, null, "one token, one answer");
