using System.Globalization;
using Oversight.Grains.Ledger;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters;

/// <summary>
/// The number that people quote: <c>TS-2026-000123</c> is the 123rd complaint of 2026. It is the matter's feed number in its
/// register, so a year's numbers have no gap.
/// </summary>
public static class MatterNumber
{
    public static SubjectKey Register(MatterKind kind, DateTimeOffset receivedAt) =>
        SubjectKey.Register(MatterKinds.Of(kind).Prefix, ChinaTime.Year(receivedAt));

    public static string Format(SubjectKey register, long number) =>
        string.Create(CultureInfo.InvariantCulture, $"{register.Code}-{number:D6}");

    /// <summary>The number that a stored fact was given; null when it opened no matter.</summary>
    public static string? Of(StoredFact stored)
    {
        foreach (var number in stored.Numbers)
        {
            if (number.Subject.IsRegister)
            {
                return Format(number.Subject, number.Number);
            }
        }

        return null;
    }
}
