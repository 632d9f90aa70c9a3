using Oversight.Api.Tests.Network;
using Oversight.Api.Tests.Spine;
using Oversight.Testing;

namespace Oversight.Api.Tests.Notices;

public sealed class SqliteNoticeBureau : Bureau
{
    protected override Task<ServeOptions> OptionsAsync() => Task.FromResult(Hasty(new()));

    protected override Task PrepareAsync() => BodyFile.BringInAsync(Options);

    internal static ServeOptions Hasty(ServeOptions options) => options.With(("Clock__NearWorkingDays", "8"), ("Clock__SweepSeconds", "1"));
}
