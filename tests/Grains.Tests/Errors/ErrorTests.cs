using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Oversight.Grains.Errors;

namespace Oversight.Grains.Tests.Errors;

public sealed class ErrorTests
{
    public static TheoryData<OversightException> Family() =>
    [
        new InvalidInputException("reporter.phone", "12", "7..20 digits"),
        new NotFoundException("code", "91X"),
        new AuthenticationRequiredException(),
        new ForbiddenException("role officer", "reporter"),
        new CommandReusedException("0195b1d2"),
        new StorageUnavailableException(),
    ];

    [Theory]
    [MemberData(nameof(Family))]
    public void An_error_crosses_a_grain_call_whole(OversightException error)
    {
        using var services = new ServiceCollection().AddSerializer().BuildServiceProvider();
        var serializer = services.GetRequiredService<Serializer>();

        var copy = serializer.Deserialize<Exception>(serializer.SerializeToArray<Exception>(error));

        var arrived = copy.ShouldBeAssignableTo<OversightException>()!;
        arrived.GetType().ShouldBe(error.GetType());
        (arrived.Code, arrived.Message, arrived.Field, arrived.Value, arrived.Rule, arrived.IsTransient)
            .ShouldBe((error.Code, error.Message, error.Field, error.Value, error.Rule, error.IsTransient));
    }

    [Fact]
    public void A_long_value_is_shortened_between_characters_and_shows_no_control_characters()
    {
        string value = new string('字', OversightException.LongestValue - 1) + "😀 and more";

        string shown = new InvalidInputException("content", "a\u0000b\u001b" + value, "1..10000 characters").Value!;

        shown.ShouldStartWith("a\uFFFDb\uFFFD字");
        shown.Length.ShouldBeLessThanOrEqualTo(OversightException.LongestValue + 1);
        new InvalidInputException("content", value, "rule").Value.ShouldBe(new string('字', OversightException.LongestValue - 1) + "…");
    }
}
