using Oversight.Grains.Enterprises;
using Oversight.Grains.Matters;
using Oversight.Silo.Import.Mappings;

namespace Oversight.Silo.Import.Enterprises;

internal sealed class EnterpriseReader(StreetFromRow streets) : IRowReader<EnterpriseItem>
{
    public EnterpriseItem? Read(MappedRow row)
    {
        var name = row.Line("name", SubmissionRules.MaxName, required: true);
        var address = row.Line("address", SubmissionRules.MaxAddress);
        var code = Code(row, name, address);
        var (street, note) = streets.Find(row, address);
        var registered = row.Day("registeredOn");
        var type = row.Line("type", SubmissionRules.MaxName);
        var scope = row.Text("scope", SubmissionRules.MaxContent);
        if (row.Problems.Count > 0 || code is null || name is null) return null;
        var command = ImportKey.Of("enterprise", code, name, address, street, registered?.ToString("O", System.Globalization.CultureInfo.InvariantCulture), type, scope);
        return new(new(command, code, name, address, street) { RegisteredOn = registered, EnterpriseType = type, Scope = scope }, note);
    }

    private static string? Code(MappedRow row, string? name, string? address)
    {
        if (row.Parse("code", EnterpriseCode.Parse) is { } code) return code.Value;
        if (name is null || row.Problems.Count > 0) return null;
        if (name.Any(char.IsLetterOrDigit)) return LocalCode.Of(name, address ?? "").Value;
        row.Add("name", name, "a business without a code needs a name with at least one letter or digit");
        return null;
    }
}
