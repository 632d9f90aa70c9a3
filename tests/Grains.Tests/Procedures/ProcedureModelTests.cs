using CsCheck;
using Oversight.Grains.Accounts;
using Oversight.Grains.Errors;
using Oversight.Grains.Ledger;
using Oversight.Grains.Matters;
using Oversight.Grains.Matters.Clocks;
using Oversight.Grains.Matters.Commands;
using Oversight.Grains.Matters.Custody;
using Oversight.Grains.Matters.Notices;
using Oversight.Grains.Matters.Steps;
using Oversight.Grains.Network;
using Oversight.Grains.Procedures;
using Oversight.Testing;

namespace Oversight.Grains.Tests.Procedures;

/// <summary>
/// Random people do random things with a matter, in any order, some of it twice; now and then the process dies and the matter is
/// read again from its stream. Whatever happens: no stage outside the table, one holder, and no clock lost.
/// </summary>
public sealed class ProcedureModelTests
{
    private const int Walks = 1_000;
    private const int Length = 40;

    private static readonly DateTimeOffset Start = new(2026, 5, 6, 2, 0, 0, TimeSpan.Zero);

    private static readonly BodyNetwork Network = new(
    [
        new() { Id = "city", Kind = BodyKind.City, Name = "市局", Areas = ["3301"] },
        new() { Id = "district", Kind = BodyKind.District, Name = "区局", Parent = "city", Areas = ["330106"] },
        new() { Id = "intake", Kind = BodyKind.Unit, Name = "受理中心", Parent = "district", IsIntake = true },
        new() { Id = "unit", Kind = BodyKind.Unit, Name = "消保科", Parent = "district" },
        new() { Id = "station", Kind = BodyKind.Station, Name = "北山所", Parent = "district", Areas = ["330106001"] },
    ]);

    private static readonly Caller[] People =
    [
        new("lin", Role.Officer, string.Empty) { Body = "unit" },
        new("wu", Role.Officer, string.Empty) { Body = "station" },
        new("he", Role.Staff, string.Empty) { Body = "intake" },
        new("chen", Role.Supervisor, string.Empty) { Body = "district" },
        new("zhao", Role.Supervisor, string.Empty) { Body = "city" },
    ];

    public static TheoryData<MatterKind> Kinds => [.. Enum.GetValues<MatterKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_people_do_the_matter_stays_within_its_table(MatterKind kind)
    {
        var steps = 0;
        Gen.Int.Array[Length].Sample(
            choices =>
            {
                var walk = new Walk(kind);
                foreach (var choice in choices)
                {
                    steps += walk.Do(choice) ? 1 : 0;
                    walk.Check();
                }
            },
            iter: Walks,
            threads: 1);

        // Else the walks would show nothing.
        steps.ShouldBeGreaterThan(Walks);
    }

    private sealed class Walk
    {
        private readonly MatterKind kind;
        private readonly List<IFact> stream = [];
        private MatterState state;
        private DateTimeOffset now = Start;

        public Walk(MatterKind kind)
        {
            this.kind = kind;
            var received = new MatterReceived
            {
                Kind = kind,
                Street = "330106001",
                Content = "面里有虫",
                ReceivedAt = now,
                Source = Source.Web,
                Holder = "intake",
                Clocks = TestClocks.Keeper.FromReceipt(kind, now),
                Suggestion = kind == MatterKind.Suggestion ? new("李代表", DeputyBody.Cppcc, "提案") : null,
            };
            stream.Add(received);
            state = Refold();
        }

        /// <summary>True when the command changed something.</summary>
        public bool Do(int choice)
        {
            var random = new Random(choice);
            now += TimeSpan.FromHours(random.Next(0, 400));
            if (random.Next(10) == 0)
            {
                state = Refold();
            }

            var command = Command(random);
            var before = (state, stream.Count);
            try
            {
                if (command.Decide(state, new(TestClocks.Keeper, Network, now)) is not { } request)
                {
                    return false;
                }

                request.ExpectedVersion.ShouldBe(stream.Count);
                stream.AddRange(request.Facts);
                state = MatterDecisions.Fold(state.Id, state, request.Command, request.Digest, request.Facts);
                request.Rows.Where(row => row is not NoticeRow).ShouldBe(state.ToRows());
                return true;
            }
            catch (OversightException)
            {
                // Refused: nothing has changed.
                (state, stream.Count).ShouldBe(before);
                return false;
            }
        }

        public void Check()
        {
            var again = Refold();
            again.ToRow().ShouldBe(state.ToRow());
            again.Clocks.Select(Text).ShouldBe(state.Clocks.Select(Text));
            var stages = ProcedureBook.Of(kind).Transitions.SelectMany(transition => transition.From.Append(transition.To ?? transition.From[0])).ToHashSet();
            (stages.Contains(state.Stage) || state.Stage is Stage.Satisfied or Stage.BasicallySatisfied or Stage.Dissatisfied or Stage.Dispatched or Stage.ReturnedToIntake)
                .ShouldBeTrue($"{kind} {state.Stage}");
            state.Custody.Links.Count(link => link.Until is null).ShouldBe(1);
            Network.Find(state.Custody.Holder).ShouldNotBeNull();
            CheckClocks();
        }

        /// <summary>Each rule runs at most once; what was started is running or has an end; a closed matter waits only for what its end began.</summary>
        private void CheckClocks()
        {
            var marks = stream.SelectMany(Marks).ToList();
            foreach (var rule in marks.Select(mark => mark.Rule).Distinct())
            {
                var begun = marks.Count(mark => mark.Rule == rule && mark.Action is ClockAction.Start or ClockAction.Restart && mark.Rule == rule);
                state.Clocks.Count(clock => clock.Rule == rule).ShouldBe(begun, rule);
                state.Clocks.Count(clock => clock.Rule == rule && clock.IsRunning).ShouldBeLessThanOrEqualTo(1, rule);
            }

            foreach (var clock in state.Clocks.Where(clock => clock.IsRunning && !clock.IsPaused))
            {
                clock.Due.ShouldNotBeNull();
                clock.Due.Value.ShouldBeGreaterThan(clock.StartedAt);
            }
        }

        private static IEnumerable<ClockMark> Marks(IFact fact) => fact switch
        {
            MatterReceived received => received.Clocks ?? [],
            MatterStepped stepped => stepped.Clocks,
            LawChosen chosen => chosen.Clocks,
            DisputeOpened opened => opened.Clocks,
            DisputeSettled settled => settled.Clocks,
            CustodyAppointed appointed => appointed.Clocks,
            _ => [],
        };

        private static string Text(MatterClock clock) =>
            $"{clock.Rule} {clock.StartedAt:O} {clock.Due:O} {clock.StoppedAt:O} {clock.Raised} {clock.Pauses.Length} {clock.Extensions.Length}";

        private MatterState Refold()
        {
            MatterState? folded = null;
            foreach (var fact in stream)
            {
                folded = MatterState.Apply("m", folded, StoredFact.Decided("matter/m", (folded?.Version ?? 0) + 1, new("x", "y"), "d", fact));
            }

            return folded!;
        }

        private MatterCommand Command(Random random)
        {
            var who = People[random.Next(People.Length)];
            var key = new CommandKey(who.Name, $"c{random.Next(1_000_000)}");
            var bodies = Network.All;
            var other = bodies[random.Next(bodies.Count)].Id;
            return random.Next(20) switch
            {
                0 => new OfferMatter(key, who, other, "属其管辖"),
                1 => new AnswerOffer(key, who, random.Next(3) > 0, "不在辖区"),
                2 => new OpenDispute(key, who, other, "管辖争议"),
                3 => new SettleDispute(key, who, random.Next(2) == 0, "协商"),
                4 => new AppointHolder(key, who, other, "指定"),
                5 => new RaiseAlarms(key),
                6 => new RecomputeClocks(key),
                7 => new ChooseLaw(key, who, new DateOnly(2026, 5, 6).AddDays(random.Next(0, 30)), "选择适用"),
                8 or 9 => new Taking(key, who),
                _ => Step(random, key, who),
            };
        }

        /// <summary>Mostly a step that is open, with what it needs; at times any step with anything.</summary>
        private TakeStep Step(Random random, CommandKey key, Caller who)
        {
            var open = ProcedureBook.Of(kind).From(state.Stage).ToList();
            if (open.Count == 0 || random.Next(6) == 0)
            {
                return new(key, who, (Step)random.Next(80), Details((StepNeeds)random.Next(1 << 18), random));
            }

            var transition = open[random.Next(open.Count)];
            var actor = transition.Who.HasFlag(StepActor.Head) ? People[3] : state.Handler is { } handler ? People.First(person => person.Name == handler) : who;
            return new(key, actor, transition.Step, Details(transition.Needs | (random.Next(2) == 0 ? transition.MayHave : StepNeeds.None), random));
        }

        private static StepDetails Details(StepNeeds needs, Random random) => new()
        {
            Reason = needs.HasFlag(StepNeeds.Reason) ? "经核实" : null,
            RefusalGround = needs.HasFlag(StepNeeds.RefusalGround) ? (RefusalGround)random.Next(1, 8) : null,
            TerminationGround = needs.HasFlag(StepNeeds.TerminationGround) ? (TerminationGround)random.Next(1, 9) : null,
            FilingGround = needs.HasFlag(StepNeeds.FilingGround) ? (FilingGround)random.Next(1, 7) : null,
            Session = needs.HasFlag(StepNeeds.Session) ? new(Start, "第一调解室", false, "林") : null,
            Agreement = needs.HasFlag(StepNeeds.Agreement) ? new("退款", true, false, 10_000) : null,
            ReplyClass = needs.HasFlag(StepNeeds.ReplyClass) ? (ReplyClass)random.Next(4) : null,
            Satisfaction = needs.HasFlag(StepNeeds.Satisfaction) ? (Satisfaction)random.Next(4) : null,
            CaseNumber = needs.HasFlag(StepNeeds.CaseNumber) ? "市监立〔2026〕1号" : null,
            Until = needs.HasFlag(StepNeeds.Until) ? new(2099, 1, 1) : null,
            BothConsent = needs.HasFlag(StepNeeds.BothConsents),
            Related = needs.HasFlag(StepNeeds.Related) ? "JB-2026-000001" : null,
            Urgency = needs.HasFlag(StepNeeds.Urgency) ? (Urgency)random.Next(2) : null,
            Assignment = needs.HasFlag(StepNeeds.Assignment) ? new("消保科", ["执法队", "法规科"]) : null,
            CoOpinion = needs.HasFlag(StepNeeds.CoOpinion) ? new(random.Next(2) == 0 ? "执法队" : "法规科", "同意") : null,
            Checklist = needs.HasFlag(StepNeeds.Checklist) ? new(true, true, true, random.Next(2) == 0) : null,
            Facts = needs.HasFlag(StepNeeds.Facts) ? "又看到一次" : null,
            LegalBasis = needs.HasFlag(StepNeeds.LegalBasis) ? "企业信息公示暂行条例第十三条" : null,
        };
    }

    /// <summary>An officer takes it, as the grain lets them.</summary>
    private sealed record Taking(CommandKey Command, Caller Caller) : MatterCommand(Command, Caller)
    {
        public override string Digest => "take";

        internal override AppendRequest? Decide(MatterState state, MatterContext context) => Caller.Role == Role.Officer
            ? MatterDecisions.Take(state, Command, Caller, context.Now, () => CustodyDecisions.TakeOver(state, Caller, context))
            : null;
    }
}
