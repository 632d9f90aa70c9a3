namespace Oversight.Grains.Enterprises;

/// <summary>The order of a list of enterprises.</summary>
public enum EnterpriseOrder
{
    /// <summary>As they were registered here, oldest first.</summary>
    RegisteredAsc = 0,

    /// <summary>Most matters received first; equal ones as they were registered.</summary>
    ReceivedDesc = 1,
}
