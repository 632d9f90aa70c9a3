using System.Text.Json;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Parties;
using Oversight.Grains.Vault;

namespace Oversight.Grains.Tests.Matters.Parties;

public sealed class PartyRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private static readonly Person Other = new("赵同诉", "13700002222", null);
    private static readonly GrantedPower Power = new(1, "代为投诉", [Disposal.Settle], new(2026, 11, 24), new(2026, 11, 24));
    private static readonly AgentEntry Agent = new(new("孙代理", "13600003333", null, "110101199001010015"), Power);

    private static readonly Submission Good = new()
    {
        Kind = MatterKind.Complaint,
        CommandId = "c-1",
        Enterprise = "91110000600037341L",
        Content = "买到的电饭煲不通电。",
        Reporter = new Person("王小明", "13800001111", null),
    };

    [Fact]
    public void Two_to_forty_complain_together_with_up_to_two_representatives()
    {
        SubmissionRules.Check(Good with { Joint = new([Other], [1, 2]) }, Now);
        SubmissionRules.Check(Good with { Joint = new([.. Enumerable.Repeat(Other, 39)], [40]) }, Now);
        Refused(Good with { Joint = new([.. Enumerable.Repeat(Other, 40)], []) }).ShouldBe(("joint.others", "41"));
        Refused(Good with { Joint = new([], []) }).ShouldBe(("joint.others", "1"));
        Refused(Good with { Joint = new([Other, Other], [1, 2, 3]) }).ShouldBe(("joint.representatives", "1, 2, 3"));
        Refused(Good with { Joint = new([Other], [3]) }).ShouldBe(("joint.representatives", "3"));
        Refused(Good with { Joint = new([Other], [0]) }).ShouldBe(("joint.representatives", "0"));
        Refused(Good with { Joint = new([Other, Other with { Phone = "12" }], []) }).ShouldBe(("joint.others[1].phone", "12"));
    }

    [Fact]
    public void A_power_holds_from_its_first_day_to_its_last_both_included()
    {
        SubmissionRules.Check(Good with { Agent = Agent }, Now);
        Refused(Good with { Agent = Agent with { Power = Power with { From = new(2026, 11, 1), To = new(2026, 11, 23) } } }).ShouldBe(("agent.to", "2026-11-23"));
        Refused(Good with { Agent = Agent with { Power = Power with { From = new(2026, 11, 25), To = new(2026, 11, 30) } } }).ShouldBe(("agent.from", "2026-11-25"));
        Refused(Good with { Agent = Agent with { Power = Power with { To = new(2026, 11, 1) } } }).ShouldBe(("agent.to", "2026-11-01"));

        // It is still the 24th in China at 15:59 UTC, and the 25th a minute later.
        SubmissionRules.Check(Good with { Agent = Agent }, new(2026, 11, 24, 15, 59, 0, TimeSpan.Zero));
        Should.Throw<InvalidInputException>(() => SubmissionRules.Check(Good with { Agent = Agent }, new(2026, 11, 24, 16, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void A_power_says_for_whom_in_which_matters_and_who_the_agent_is()
    {
        Refused(Good with { Agent = Agent with { Power = Power with { For = 2 } } }).ShouldBe(("agent.for", "2"));
        Refused(Good with { Agent = Agent with { Power = Power with { Matters = " " } } }).ShouldBe(("agent.matters", " "));
        Refused(Good with { Agent = Agent with { Power = Power with { Powers = [Disposal.Settle, Disposal.Settle] } } }).ShouldBe(("agent.powers", "Settle, Settle"));
        Refused(Good with { Agent = Agent with { Person = Agent.Person with { IdNumber = null } } }).ShouldBe(("agent.idNumber", null));
        Refused(Good with { Agent = Agent with { Person = Agent.Person with { Name = null } } }).ShouldBe(("agent.name", null));
    }

    [Fact]
    public void A_report_has_none_of_this()
    {
        var report = Good with { Kind = MatterKind.Report };
        Refused(report with { Joint = new([Other], []) }).Field.ShouldBe("joint");
        Refused(report with { Agent = Agent }).Field.ShouldBe("agent");
        Refused(report with { Consents = new(true, null) }).Field.ShouldBe("consents");
    }

    [Fact]
    public void A_complaint_without_them_is_the_same_command_as_before_there_were_any() =>
        JsonSerializer.Serialize(Good, LedgerJson.Options).ShouldBe(
            """{"kind":"complaint","commandId":"c-1","enterprise":"91110000600037341L","content":"买到的电饭煲不通电。","claims":[],"reporter":{"name":"王小明","phone":"13800001111"},"source":"api"}""");

    private static (string? Field, string? Value) Refused(Submission submission)
    {
        var error = Should.Throw<InvalidInputException>(() => SubmissionRules.Check(submission, Now));
        error.Rule.ShouldNotBeNullOrEmpty();
        return (error.Field, error.Value);
    }
}
