using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Oversight.Api.Schema;

namespace Oversight.Api.Tests.FrontDoor;

/// <summary>The schema as it is built, for tests that must not overlook a field.</summary>
internal sealed class SchemaOfOversight : IDisposable
{
    private readonly ServiceProvider services = new ServiceCollection().AddLogging().AddOversightSchema(development: false).BuildServiceProvider();
    private readonly ISchema schema;

    public SchemaOfOversight()
    {
        schema = services.GetRequiredService<ISchema>();
        schema.Initialize();
    }

    public string[] Roots => [.. new[] { schema.Query, schema.Mutation, schema.Subscription! }.SelectMany(type => type!.Fields.Select(one => $"{type.Name}.{one.Name}"))];

    /// <summary>Selects everything of a type, as deep as said; lists of other subjects are left out below the first level.</summary>
    public string Everything(string type, int depth) => Below(type, depth) ?? throw new ArgumentException($"nothing of {type} so deep", nameof(depth));

    public void Dispose() => services.Dispose();

    private string? Below(string type, int depth)
    {
        var fields = ((IObjectGraphType)schema.AllTypes[type]!).Fields;
        var selected = string.Join(' ', fields.Select(field => Selection(field, depth)).OfType<string>());
        return selected.Length == 0 ? null : "{ " + selected + " }";
    }

    private string? Selection(FieldType field, int depth)
    {
        var type = field.ResolvedType;
        while (type is IProvideResolvedType wrapper)
        {
            type = wrapper.ResolvedType;
        }

        return type is not IObjectGraphType below ? field.Name : depth == 0 || Below(below.Name, depth - 1) is not { } rest ? null : $"{field.Name} {rest}";
    }
}
