namespace Oversight.Silo.Import.Mappings;

/// <summary>What a file holds.</summary>
internal enum ImportKind
{
    Divisions = 0,
    Enterprises = 1,
    Matters = 2,
    Bodies = 3,
}
