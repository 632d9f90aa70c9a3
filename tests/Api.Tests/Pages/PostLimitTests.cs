using System.Net;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Oversight.Api.Pages.Hosting;
using Oversight.Api.SignIn;
using Oversight.Grains.Accounts;

namespace Oversight.Api.Tests.Pages;

/// <summary>How often a network may post, and who is not counted.</summary>
public sealed class PostLimitTests : IDisposable
{
    private readonly PartitionedRateLimiter<HttpContext> limiter =
        PartitionedRateLimiter.Create<HttpContext, string>(new PostLimit(Options.Create(new PagesOptions { PostsPerMinute = 3 })).GetPartition);

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.200", "203.0.114.7")]
    [InlineData("2001:db8:0:100::1", "2001:db8:0:1ff:5::9", "2001:db8:0:200::1")]
    [InlineData("::ffff:203.0.113.7", "203.0.113.8", "198.51.100.1")]
    public void A_network_is_counted_as_one_and_others_go_on(string client, string neighbour, string stranger)
    {
        Enumerable.Range(0, 3).ShouldAllBe(_ => Posts(client));
        Posts(client).ShouldBeFalse();
        Posts(neighbour).ShouldBeFalse();
        Posts(stranger).ShouldBeTrue();
    }

    [Fact]
    public void Reading_the_machine_itself_and_who_signed_in_are_not_counted()
    {
        var officer = OversightClaims.Principal(new Account("officer", Role.Officer, ""), SignInSchemes.Cookie);
        Enumerable.Range(0, 50).ShouldAllBe(_ => Posts("127.0.0.1") && Posts("::1"));
        Enumerable.Range(0, 50).ShouldAllBe(_ => Asks("203.0.113.7", "GET", new()));
        Enumerable.Range(0, 50).ShouldAllBe(_ => Asks("203.0.113.7", "POST", officer));
    }

    [Theory]
    [InlineData(0, "", "Pages:PostsPerMinute")]
    [InlineData(100_001, "", "Pages:PostsPerMinute")]
    [InlineData(60, "33a", "Pages:Area")]
    [InlineData(60, "3301060011", "Pages:Area")]
    public void A_wrong_setting_is_named(int posts, string area, string setting) =>
        new PagesOptionsCheck().Validate(null, new() { PostsPerMinute = posts, Area = area }).FailureMessage.ShouldStartWith(setting);

    public void Dispose() => limiter.Dispose();

    private bool Posts(string address) => Asks(address, "POST", new());

    private bool Asks(string address, string method, ClaimsPrincipal user)
    {
        var context = new DefaultHttpContext { User = user };
        context.Request.Method = method;
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);
        using var lease = limiter.AttemptAcquire(context);
        return lease.IsAcquired;
    }
}
