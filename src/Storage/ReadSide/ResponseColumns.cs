using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Responses;
using Oversight.Storage.Sql;

namespace Oversight.Storage.ReadSide;

/// <summary>How a response's row is read; the alias is r.</summary>
internal static class ResponseColumns
{
    public const string Selected = "r.id, r.campaign, r.wave, r.status, r.mode, r.language, r.stratum, r.street, r.enterprise, r.invitation";

    public const int Count = 10;

    public static ResponseRow Read(ISqlRow row) => new()
    {
        Id = row.Text(0),
        Campaign = row.Text(1),
        Wave = row.Integer(2),
        Status = (ResponseStatus)row.Integer(3),
        Mode = (AnswerMode)row.Integer(4),
        Language = row.Text(5),
        Stratum = row.OptionalText(6),
        Street = row.OptionalText(7),
        Enterprise = row.OptionalText(8),
        Invitation = row.OptionalInteger(9),
    };
}
