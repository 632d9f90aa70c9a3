namespace Oversight.Chaos.Tests.Cluster;

public enum Fault
{
    Killed,
    Paused,
    CutFromTheDatabase,
}
