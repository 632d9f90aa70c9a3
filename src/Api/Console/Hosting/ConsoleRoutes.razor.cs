using Microsoft.AspNetCore.Components;

namespace Oversight.Api.Console.Hosting;

/// <summary>Which page an address is, as long as the account behind the circuit may see any.</summary>
public sealed partial class ConsoleRoutes : ComponentBase;
