using Oversight.Grains.Errors;
using Oversight.Grains.Responses.Paper;

namespace Oversight.Grains.Tests.Responses.Paper;

/// <summary>A slip of the hand in a number is found.</summary>
public sealed class PaperNumberTests
{
    [Fact]
    public void Every_single_wrong_digit_and_every_exchange_of_neighbours_is_found()
    {
        for (var number = 1; number < PaperNumber.Last; number += 997)
        {
            var printed = PaperNumber.Write("c7x2", number).Replace("-", string.Empty, StringComparison.Ordinal);
            for (var place = 0; place < printed.Length; place++)
            {
                for (var digit = '0'; digit <= '9'; digit++)
                {
                    IsRefused(printed, printed[..place] + digit + printed[(place + 1)..]);
                }

                if (place > 0)
                {
                    IsRefused(printed, printed[..(place - 1)] + printed[place] + printed[place - 1] + printed[(place + 1)..]);
                }
            }
        }
    }

    [Fact]
    public void A_number_is_read_as_it_is_printed_and_as_people_type_it()
    {
        var printed = PaperNumber.Write("c7x2", 17);
        printed.ShouldMatch("^000017-[0-9]$");
        var check = printed[^1];
        foreach (var typed in new[] { printed, $"17{check}", $" 17-{check} ", $"000017 {check}", $"１７－{(char)(check + 0xFEE0)}" })
        {
            PaperNumber.Read("c7x2", typed).ShouldBe(17, typed);
        }
    }

    [Fact]
    public void Most_numbers_of_another_campaign_are_found()
    {
        var taken = Enumerable.Range(0, 400).Count(campaign => IsRead("c7x2", PaperNumber.Write($"campaign{campaign}", 17)));
        taken.ShouldBeInRange(10, 90);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("-17")]
    [InlineData("00000000")]
    [InlineData("0000000")]
    [InlineData("1234567890123456789012345")]
    [InlineData("abc")]
    public void What_is_no_number_is_refused(string? typed) => IsRead("c7x2", typed).ShouldBeFalse();

    private static void IsRefused(string printed, string typed)
    {
        if (typed != printed)
        {
            IsRead("c7x2", typed).ShouldBeFalse($"{typed} for {printed}");
        }
    }

    private static bool IsRead(string campaign, string? typed)
    {
        try
        {
            PaperNumber.Read(campaign, typed);
            return true;
        }
        catch (InvalidInputException error)
        {
            error.Field.ShouldBe("number");
            return false;
        }
    }
}
