using System.Globalization;
using Oversight.Bench.Data.Drawing;
using Oversight.Bench.Data.Naming;

namespace Oversight.Bench.Data.Writing;

/// <summary>Writes a data set (see <see cref="Files"/>) that looks like a region's register and a year and a half of its matters.</summary>
public sealed class Generator(DataSize size, string divisions, string target)
{
    private static readonly DateTimeOffset From = new(2025, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Until = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly (string Code, string Street)[] enterprises = new (string, string)[size.Enterprises];

    public void Run()
    {
        Directory.CreateDirectory(target);
        WriteEnterprises(Divisions.Take(divisions, size.Streets, target));
        WriteMatters();
    }

    private void WriteEnterprises(IReadOnlyList<Street> streets)
    {
        var random = new Random(size.Seed);
        var names = new BusinessNames(random);
        var popular = new Popularity(streets.Count, Popularity.OfStreets);
        using var csv = Files.Create(target, Files.Enterprises);
        Csv.WriteRecord(csv, "企业名称", "统一社会信用代码", "注册日期", "企业类型", "注册资金", "经营范围", "所在省份", "地区", "注册地址", "街道代码");
        for (var i = 0; i < enterprises.Length; i++)
        {
            var street = streets[popular.Draw(random)];
            var business = names.Next(street, i);
            var registered = From.AddDays(-random.Next(1, 7000));
            Csv.WriteRecord(csv, business.Name, business.CreditCode, Day(registered), business.Type, business.Capital, business.Scope,
                street.ProvinceName, street.AreaName, names.Address(street), street.Code);
            enterprises[i] = (business.CreditCode, street.Code);
        }
    }

    // Lines are in the order of receipt, as a register is: an importer may rely on it or not.
    private void WriteMatters()
    {
        var random = new Random(size.Seed + 1);
        var popular = new Popularity(enterprises.Length, Popularity.OfEnterprises);
        using var csv = Files.Create(target, Files.Matters);
        Csv.WriteRecord(csv, "id", "kind", "enterprise", "street", "content", "claims", "occurred", "received", "closed", "outcome");
        for (var i = 0; i < size.Matters; i++)
        {
            var (code, street) = enterprises[popular.Draw(random)];
            var kind = MatterKind.Draw(random);
            var received = From + ((Until - From) * ((i + random.NextDouble()) / size.Matters));
            var closed = received.AddHours(random.Next(24, 24 * 60));
            var isClosed = random.Next(100) < 74 && closed < Until;
            Csv.WriteRecord(csv, "B" + i.ToString("D8", CultureInfo.InvariantCulture), kind.Name, code, street, Sentences.Complaint(random, 40),
                kind.HasClaims ? string.Join('|', Sentences.Claims(random)) : "", Day(received.AddDays(-random.Next(0, 20))),
                Instant(received), isClosed ? Instant(closed) : "", isClosed ? kind.Outcome(random) : "");
        }
    }

    private static string Day(DateTimeOffset time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Instant(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
