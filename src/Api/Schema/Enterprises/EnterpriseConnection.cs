using GraphQL;

namespace Oversight.Api.Schema.Enterprises;

/// <summary>A page of enterprises.</summary>
public sealed class EnterpriseConnection(int totalCount, EnterpriseNode[] nodes, PageInfo pageInfo)
{
    [Description("How many there are; stops counting at 10,000.")]
    public int TotalCount => totalCount;

    public EnterpriseNode[] Nodes => nodes;

    public PageInfo PageInfo => pageInfo;
}
