using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Oversight.Grains.Responses.Photos;

internal static class PhotoServices
{
    public static IServiceCollection AddPhotos(this IServiceCollection services)
    {
        services.AddOptions<PhotoOptions>().BindConfiguration(PhotoOptions.Section).ValidateOnStart();
        return services
            .AddSingleton<IValidateOptions<PhotoOptions>, PhotoOptionsCheck>()
            .AddSingleton<PhotoCustody>()
            .AddSingleton<PhotoDesk>()
            .AddSingleton<PhotoDoor>()
            .AddSingleton<PhotoSight>();
    }
}
