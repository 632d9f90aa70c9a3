using Oversight.Grains.Statistics;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>What the key figures keep of a matter, under the position of the record that opened it.</summary>
internal readonly record struct FiguresChange(long Seq, CaseFigures Row);
