using System.Buffers.Binary;
using Oversight.Bench.Data.Naming;
using Oversight.Bench.Load.Http;
using Oversight.Bench.Load.Targets;

namespace Oversight.Bench.Load.Workloads;

/// <summary>Complaints of about 200 characters against enterprises of uneven popularity, each with its own command id.</summary>
internal sealed class SubmitRequests : IRequests
{
    private const int Prepared = 512;
    private readonly ITarget target;
    private readonly Submission[] submissions = new Submission[Prepared];
    private readonly byte[] commandId = Guid.NewGuid().ToByteArray();
    private readonly Random random;
    private int sent;

    /// <param name="today">Complaints say that they occurred in the two months before it.</param>
    public SubmitRequests(ITarget target, Subjects subjects, int seed, DateOnly today)
    {
        this.target = target;
        random = new Random(seed);
        for (var i = 0; i < Prepared; i++)
        {
            submissions[i] = new Submission(
                subjects.Enterprise(random), Sentences.Complaint(random, 180), Sentences.Claims(random),
                "王小明", $"138{random.Next(100_000_000):D8}", "人民路1号", today.AddDays(-random.Next(1, 60)));
        }
    }

    public void Next(RequestBuffer request)
    {
        BinaryPrimitives.WriteInt32LittleEndian(commandId, ++sent);
        target.Submit(request, submissions[random.Next(Prepared)], new Guid(commandId));
    }

    public bool Accept(ReadOnlySpan<byte> body) => body.IndexOf("\"receipt\":\""u8) >= 0;
}
