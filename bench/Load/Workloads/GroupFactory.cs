using Oversight.Bench.Load.Measuring;
using Oversight.Bench.Load.Targets;

namespace Oversight.Bench.Load.Workloads;

/// <summary>Makes the groups of a run. Connection n of a workload draws the same subjects in every run.</summary>
internal sealed class GroupFactory(ITarget target, Subjects subjects, TimeProvider time)
{
    public Group Single(string workload, int connections) => workload switch
    {
        "submit" => new Group(target, workload, connections, Submit),
        "enterprise" => new Group(target, workload, connections, Enterprise),
        "street" => new Group(target, workload, connections, Street),
        "search" => new Group(target, workload, connections, i => new SearchRequests(target, subjects, i)),
        _ => throw new ArgumentException($"Unknown workload '{workload}': submit, enterprise, street, search or mixed.", nameof(workload)),
    };

    /// <summary>Profiles of enterprises and streets in turn, while others submit.</summary>
    public IReadOnlyList<Group> Mixed(int readers, int submitters, double submitRate) =>
    [
        new Group(target, "profiles while submitting", readers, i => new ProfileRequests(Enterprise(i), Street(i))),
        new Group(target, "submissions beside profiles", submitters, Submit, submitRate),
    ];

    private EnterpriseRequests Enterprise(int seed) => new(target, subjects, seed);

    private StreetRequests Street(int seed) => new(target, subjects, seed + 10_000);

    private SubmitRequests Submit(int seed) => new(target, subjects, seed + 20_000, DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
}
