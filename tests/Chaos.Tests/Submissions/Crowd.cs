namespace Oversight.Chaos.Tests.Submissions;

/// <summary>
/// People who submit one complaint after the other. Whose outcome is unknown repeats it with the same command id at the
/// next door, and gives up only when the test ends; who is refused breaks the test.
/// </summary>
internal sealed class Crowd
{
    private readonly Journal journal;
    private readonly IReadOnlyList<IDoor> doors;
    private readonly IReadOnlyList<string> enterprises;
    private readonly string run = Guid.NewGuid().ToString("N")[..8];
    private readonly Task everybody;
    private volatile bool stopping;
    private int filed;

    private Crowd(Journal journal, IReadOnlyList<IDoor> doors, IReadOnlyList<string> enterprises, int people)
    {
        this.journal = journal;
        this.doors = doors;
        this.enterprises = enterprises;
        everybody = Task.WhenAll(Enumerable.Range(0, people).Select(person => Task.Run(() => SubmitAsync(person))));
    }

    public static Crowd Start(Journal journal, IReadOnlyList<IDoor> doors, IReadOnlyList<string> enterprises, int people) =>
        new(journal, doors, enterprises, people);

    /// <summary>Nobody begins a new complaint; returns when everyone holds a receipt for the last one.</summary>
    public async Task StopAsync()
    {
        stopping = true;
        await everybody.WaitAsync(TimeSpan.FromSeconds(90));
    }

    private async Task SubmitAsync(int person)
    {
        var door = person;
        while (!stopping)
        {
            var number = Interlocked.Increment(ref filed);
            door = await FileAsync(new($"{run}-{number}", enterprises[number % enterprises.Count]), door);
        }
    }

    /// <returns>The door that answered: one stays with it while it does.</returns>
    private async Task<int> FileAsync(Complaint complaint, int door)
    {
        while (true)
        {
            try
            {
                journal.Acknowledge(complaint, await doors[door % doors.Count].SubmitAsync(complaint));
                return door;
            }
            catch (UnknownOutcomeException)
            {
                journal.NobodyKnows();
                door++;
                await Task.Delay(50);
            }
        }
    }
}
