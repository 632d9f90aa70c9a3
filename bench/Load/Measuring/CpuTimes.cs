namespace Oversight.Bench.Load.Measuring;

/// <summary>Processor seconds of the three parties that share the machine.</summary>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct CpuTimes(double Server, double Database, double Load)
{
    public static CpuTimes operator -(CpuTimes a, CpuTimes b) => new(a.Server - b.Server, a.Database - b.Database, a.Load - b.Load);
}
