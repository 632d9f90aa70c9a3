using Oversight.Testing;

namespace Oversight.Api.Tests.Spine;

public sealed class SqliteBureau : Bureau
{
    protected override Task<ServeOptions> OptionsAsync() => Task.FromResult(new ServeOptions());
}
