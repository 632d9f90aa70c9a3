using System.Collections.Frozen;
using Oversight.Grains.Subjects;

namespace Oversight.Grains.Matters;

/// <summary>
/// One row per kind of matter: its channel, the prefix of its number, and whether it is confidential.
/// A new kind is a value of <see cref="MatterKind"/>, a row here, and its texts in the resources.
/// </summary>
public sealed record MatterKinds(MatterKind Kind, Channel Channel, string Prefix, bool Confidential)
{
    private static readonly FrozenDictionary<MatterKind, MatterKinds> Table = new MatterKinds[]
    {
        new(MatterKind.Complaint, Channel.Consumers, "TS", Confidential: false),
        new(MatterKind.Report, Channel.Consumers, "JB", Confidential: true),
        new(MatterKind.MediaItem, Channel.Media, "MT", Confidential: false),
        new(MatterKind.Suggestion, Channel.Legislature, "JY", Confidential: false),
        new(MatterKind.Finding, Channel.Government, "BM", Confidential: false),
    }.ToFrozenDictionary(row => row.Kind);

    public static IReadOnlyCollection<MatterKinds> All => Table.Values;

    public static MatterKinds Of(MatterKind kind) => Table[kind];
}
