using Oversight.Grains.Matters;
using Oversight.Grains.Streets;
using Oversight.Silo.Import.Mappings;

namespace Oversight.Silo.Import.Divisions;

internal sealed class DivisionReader : IRowReader<Division>
{
    public Division? Read(MappedRow row)
    {
        var code = row.Parse("code", text => DivisionCode.Parse(text, "code"), required: true);
        var name = row.Line("name", SubmissionRules.MaxName, required: true);
        return code is { } c && name is not null ? new Division(c, name) : null;
    }
}
