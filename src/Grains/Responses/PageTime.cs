namespace Oversight.Grains.Responses;

/// <summary>How long a page was looked at, over all visits, without breaks.</summary>
/// <param name="Page">The code of the page.</param>
/// <param name="Seconds">Whole seconds.</param>
public sealed record PageTime(string Page, int Seconds);
