using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Oversight.Api.Pages.Hosting;

/// <summary>A posted text is bound as it was sent: the framework would turn one of white space into none.</summary>
internal sealed class KeepTexts : IDisplayMetadataProvider
{
    public void CreateDisplayMetadata(DisplayMetadataProviderContext context) => context.DisplayMetadata.ConvertEmptyStringToNull = false;
}
