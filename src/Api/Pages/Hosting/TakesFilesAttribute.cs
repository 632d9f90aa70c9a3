namespace Oversight.Api.Pages.Hosting;

/// <summary>On a page whose form may carry files; on all others a form with files is refused.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TakesFilesAttribute : Attribute;
