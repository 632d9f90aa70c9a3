using System.Collections.Frozen;
using Oversight.Grains.Matters;

namespace Oversight.Grains.Procedures;

/// <summary>The procedure of each kind of matter.</summary>
public static class ProcedureBook
{
    private static readonly FrozenDictionary<MatterKind, Procedure> Table = new[]
    {
        ComplaintProcedure.Table,
        ReportProcedure.Table,
        SuggestionProcedure.Table,
        MediaProcedure.Table,
        FindingProcedure.Table,
    }.ToFrozenDictionary(procedure => procedure.Kind);

    public static IReadOnlyCollection<Procedure> All => Table.Values;

    public static Procedure Of(MatterKind kind) => Table[kind];
}
