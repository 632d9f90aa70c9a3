using GraphQL;
using Oversight.Api.Schema.Matters;
using Oversight.Grains.Statistics;

namespace Oversight.Api.Schema.Statistics;

/// <summary>What a key figure is.</summary>
[Name("FigureDefinition")]
public sealed class FigureDefinitionNode(Figure figure)
{
    public string Id => figure.Id;

    public FigureUnit Unit => figure.Unit;

    public string Name(Language language = Language.Zh) => language == Language.Zh ? figure.NameZh : figure.NameEn;

    public string Definition(Language language = Language.Zh) => language == Language.Zh ? figure.DefinitionZh : figure.DefinitionEn;
}
