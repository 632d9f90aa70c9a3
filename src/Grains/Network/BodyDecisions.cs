using System.Globalization;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Network;

/// <summary>What a body's commands write, decided without any storage; null when there is nothing to write.</summary>
public static class BodyDecisions
{
    public static AppendRequest? Register(BodyState? known, Body body, BodyNetwork network, CommandKey command)
    {
        var stated = Stated(body);
        BodyRules.Check(stated);
        if (known is null)
        {
            PlaceRules.Check(stated, network);
            return Append(null, stated.Id, command, DigestOfRegister(stated), new BodyRegistered(stated));
        }

        return IsSame(known.Body, stated) ? null : throw new InvalidInputException("id", body.Id, "taken by another body");
    }

    public static AppendRequest? Change(BodyState? known, Body body, BodyNetwork network, CommandKey command)
    {
        var before = Open(known, body.Id);
        var stated = Stated(body);
        BodyRules.Check(stated);
        if (IsSame(before, stated))
        {
            return null;
        }

        if (stated.Kind != before.Kind)
        {
            throw new InvalidInputException("kind", $"{stated.Kind}", $"stays {before.Kind}; close the body and register another one");
        }

        PlaceRules.Check(stated, network);
        return Append(known, stated.Id, command, DigestOfChange(stated), new BodyChanged(stated));
    }

    public static AppendRequest? Close(BodyState? known, string id, DateOnly on, string? reason, BodyNetwork network, CommandKey command)
    {
        TextRules.OptionalLine("reason", reason, BodyRules.MaxReason);
        if (known?.Body.ClosedOn == on)
        {
            return null;
        }

        PlaceRules.CheckClosing(Open(known, id), network);
        return Append(known, id, command, DigestOfClose(id, on, reason), new BodyClosed(id, on, reason));
    }

    public static string DigestOfRegister(Body body) => CommandDigest.Of("register", BodyJson.Write(Stated(body)));

    public static string DigestOfChange(Body body) => CommandDigest.Of("change", BodyJson.Write(Stated(body)));

    public static string DigestOfClose(string id, DateOnly on, string? reason) =>
        CommandDigest.Of("close", id, on.ToString("O", CultureInfo.InvariantCulture), reason ?? string.Empty);

    /// <summary>The body as it is stored: only a closing closes, and equal hours are one text.</summary>
    private static Body Stated(Body body) => body with
    {
        ClosedOn = null,
        DutyHours = body.DutyHours is null ? null : DutyHours.Parse(body.DutyHours).ToString(),
    };

    private static Body Open(BodyState? known, string id) => known switch
    {
        null => throw new NotFoundException("id", id, $"id: there is no body {id}"),
        { Body.ClosedOn: not null } => throw new InvalidInputException("id", id, "the body is closed"),
        _ => known.Body,
    };

    private static bool IsSame(Body one, Body other) => BodyJson.Write(one) == BodyJson.Write(other);

    private static AppendRequest Append(BodyState? known, string id, CommandKey command, string digest, IFact fact)
    {
        var version = known?.Version ?? 0;
        return new()
        {
            Stream = StreamKey.Body(id),
            ExpectedVersion = version,
            Command = command,
            Digest = digest,
            Facts = [fact],
            Rows = [BodyState.Apply(known, fact, version + 1)!.ToRow()],
        };
    }
}
