using Oversight.Grains.Questionnaires.Expressions;

namespace Oversight.Grains.Questionnaires;

/// <summary>A page, group or question in the order of the document.</summary>
/// <param name="Page">The page itself or the one around it.</param>
/// <param name="Item">Null for a page.</param>
/// <param name="Around">The conditions of page and groups around it, outermost first.</param>
internal sealed record Place(Page Page, Item? Item, IReadOnlyList<Expression> Around)
{
    public string Code => Item?.Code ?? Page.Code;

    public Expression? ShowIf => Item is null ? Page.ShowIf : Item.ShowIf;

    public Question? Question => Item as Question;
}
