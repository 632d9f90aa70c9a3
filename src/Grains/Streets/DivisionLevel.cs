namespace Oversight.Grains.Streets;

/// <summary>The four levels of the administrative division that Oversight knows; the value is the length of the code.</summary>
public enum DivisionLevel
{
    /// <summary>省, 自治区, 直辖市.</summary>
    Province = 2,

    /// <summary>地级市, 自治州, 盟; of a 直辖市 the unnamed 市辖区.</summary>
    City = 4,

    /// <summary>区, 县, 县级市, 旗.</summary>
    District = 6,

    /// <summary>街道, 镇, 乡, and areas that are run like one.</summary>
    Street = 9,
}
