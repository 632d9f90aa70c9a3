using Oversight.Grains.Matters.Notices;

namespace Oversight.Storage.Ledger.Planning;

/// <summary>A recipient of an alarm of the matter that was opened by the record at that position.</summary>
internal readonly record struct NoticeChange(long Seq, NoticeRow Row);
