using System.Globalization;
using Oversight.Api.Tests.Spine;
using Oversight.Grains.Campaigns.Plans;
using Oversight.Grains.Vault;
using Oversight.Testing;
using Oversight.Testing.Surveys;

namespace Oversight.Api.Tests.Campaigns;

/// <summary>A bureau whose short messages go to a gateway and whose letters go to a mail server; one campaign wrote to its guests four days ago.</summary>
internal sealed class MessageBureau(string sms, int mailPort, bool postgres) : Bureau
{
    public const string Reminded = "reminded1";

    private IReadOnlyList<string> tokens = [];

    /// <summary>The link's token of a guest of the campaign, from 1.</summary>
    public string Token(int guest) => tokens[guest - 1];

    protected override async Task<ServeOptions> OptionsAsync()
    {
        var options = new ServeOptions().With(
            ("Campaigns__SweepSeconds", "3"),
            ("Messages__Sms__Url", sms),
            ("Messages__Smtp__Host", "127.0.0.1"),
            ("Messages__Smtp__Port", mailPort.ToString(CultureInfo.InvariantCulture)),
            ("Messages__Smtp__Security", "None"),
            ("Messages__Smtp__From", "survey@scjg.example"),
            ("Messages__Smtp__FromName", "市场监督管理局"));
        return postgres ? options.OnPostgres(await (await PostgresServer.SharedAsync()).CreateDatabaseAsync("messages")) : options;
    }

    protected override async Task PrepareAsync()
    {
        await using var seed = await SurveySeed.OpenAsync(Options);
        await seed.PublishAsync(SurveyForms.Street());
        var plan = SurveySeed.Plan(anonymity: Anonymity.Confidential) with { Channels = [ContactChannel.Email], Reminders = [3, 20] };
        Person[] guests =
        [
            new("孙女士", null, null, Email: "answers@guest.example"),
            new("李先生", null, null, Email: "forgets@guest.example"),
            new("周先生", null, null, Email: Mailboxes.Unknown),
            new("吴女士", "13800004444", null),
        ];
        tokens = await seed.WriteToAsync(Reminded, plan, guests, TimeProvider.System.GetUtcNow().AddDays(-4));
    }
}
