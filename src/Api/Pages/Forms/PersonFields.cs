using Oversight.Grains.Vault;

namespace Oversight.Api.Pages.Forms;

/// <summary>Who submits, as typed.</summary>
public sealed class PersonFields
{
    public string Name { get; set; } = string.Empty;

    public string Phone { get; set; } = string.Empty;

    public string Address { get; set; } = string.Empty;

    public bool IsEmpty => Name.Length + Phone.Length + Address.Length == 0;

    public Person ToPerson() => new(Typed.OrNull(Name), Typed.OrNull(Phone), Typed.OrNull(Address));
}
