using Oversight.Grains.Matters;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>A matter's row under the position of the record that opened it.</summary>
internal readonly record struct MatterChange(long Seq, MatterRow Row, bool IsNew);
