namespace Oversight.Api.Surveys.Files;

/// <summary>A file to be sent.</summary>
/// <param name="Name">With its extension.</param>
public sealed record SurveyFile(string Name, string ContentType, byte[] Content);
