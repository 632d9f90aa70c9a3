using Microsoft.Extensions.Logging;
using Orleans.Storage;
using Oversight.Grains.Feeds;
using Oversight.Grains.Ledger;

namespace Oversight.Grains.Subjects;

/// <summary>What every subject grain works with.</summary>
internal sealed record SubjectServices(ILedger Ledger, LedgerTail Tail, FeedInboxes Inboxes, IGrainStorage Snapshots, ILoggerFactory Loggers);
