namespace Oversight.Grains.Ledger;

/// <summary>Builds the stream names; a stream is what a command is decided against, version by version.</summary>
public static class StreamKey
{
    public static string Matter(string id) => "matter/" + id;

    public static string Enterprise(string code) => "enterprise/" + code;

    public static string Division(string code) => "division/" + code;
}
