namespace Oversight.Grains.Responses;

/// <summary>The kind of thing that was answered on; never the device itself.</summary>
public enum DeviceClass
{
    Unknown,
    Phone,
    Tablet,
    Computer,
    Paper,
}
