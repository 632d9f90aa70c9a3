using Oversight.Testing;

namespace Oversight.Api.Tests.Answers;

public sealed class SqliteSurveyBureau : SurveyBureau
{
    protected override Task<ServeOptions> OptionsAsync() => Task.FromResult(new ServeOptions());
}
