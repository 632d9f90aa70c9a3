using Oversight.Testing;

namespace Oversight.Api.Tests.Answers.Paper;

public sealed class SqlitePaperBureau : PaperBureau
{
    protected override Task<ServeOptions> OptionsAsync() => Task.FromResult(new ServeOptions());
}
