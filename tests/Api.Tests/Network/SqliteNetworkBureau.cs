using Oversight.Api.Tests.Spine;
using Oversight.Testing;

namespace Oversight.Api.Tests.Network;

public sealed class SqliteNetworkBureau : Bureau
{
    protected override Task<ServeOptions> OptionsAsync() => Task.FromResult(new ServeOptions());

    protected override Task PrepareAsync() => BodyFile.BringInAsync(Options);
}
