using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Oversight.Architecture.Tests.Code;

public sealed class VisibilityTests
{
    /// <summary>Nothing refers to the composition root, so nothing of it has to be visible.</summary>
    [Fact]
    public void The_composition_root_shows_nothing() =>
        Assemblies.Silo.GetExportedTypes().Where(type => type.Namespace == "Oversight" || type.Namespace?.StartsWith("Oversight.Silo", StringComparison.Ordinal) == true)
            .Select(type => type.FullName).ShouldBeEmpty();

    [Fact]
    public void A_class_that_nobody_extends_is_sealed()
    {
        var all = Assemblies.All.SelectMany(assembly => assembly.OwnTypes()).ToList();
        var bases = all.Select(type => type.BaseType).OfType<Type>()
            .Select(parent => parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent).ToHashSet();

        var open = all.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false } && !bases.Contains(type))
            .Where(type => type.Name != "_Imports") // Razor writes it, open, from the file of that name.
            .Where(type => !type.IsAssignableTo(typeof(PageModel)) && !type.IsAssignableTo(typeof(PageBase)) && !IsGenerated(type))
            .Select(type => type.FullName);

        open.ShouldBeEmpty();
    }

    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute), inherit: false)
        || type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), inherit: false);
}
