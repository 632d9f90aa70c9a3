namespace Oversight.Grains.Accounts;

/// <summary>What a signed-in person is to the bureau.</summary>
[GenerateSerializer, Alias("oversight.Role")]
public enum Role
{
    /// <summary>Runs the system: accounts and settings.</summary>
    Admin = 0,

    /// <summary>Watches enterprises and streets of an area; reads every profile there.</summary>
    Supervisor = 1,

    /// <summary>Handles complaints and reports of an area.</summary>
    Officer = 2,

    /// <summary>Enters what comes by hotline, letter and report box; runs campaigns.</summary>
    Staff = 3,

    /// <summary>A people's congress deputy or CPPCC member.</summary>
    Deputy = 4,

    /// <summary>A journalist of a news medium.</summary>
    Media = 5,
}
