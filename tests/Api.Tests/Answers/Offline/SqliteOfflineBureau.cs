using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Offline;

public sealed class SqliteOfflineBureau : OfflineBureau
{
    protected override Task<ServeOptions> OptionsAsync() => Task.FromResult(new ServeOptions { ReadyWithin = TimeSpan.FromMinutes(4) });
}
