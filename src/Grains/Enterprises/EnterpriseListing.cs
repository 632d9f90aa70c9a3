using Oversight.Grains.Subjects;

namespace Oversight.Grains.Enterprises;

/// <summary>An enterprise in a list, with its tallies as of the last commit.</summary>
public sealed record EnterpriseListing(string Code, string Name, string? Street, Tallies Tallies, string Cursor);
