using GraphQL;
using Oversight.Grains.Network;

namespace Oversight.Api.Schema.Network;

/// <summary>A field of market supervision.</summary>
[Name("FieldCode")]
public sealed class FieldCodeNode(FieldCode known)
{
    [Description("Two digits, 01 to 16.")]
    public string Code => known.Code;

    [Description("In Chinese.")]
    public string Name => known.Zh;

    public string NameEn => known.En;
}
