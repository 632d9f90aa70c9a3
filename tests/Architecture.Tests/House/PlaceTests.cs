using System.Text;

namespace Oversight.Architecture.Tests.House;

/// <summary>The repository can be built anywhere: nothing in it names one machine, one workplace or one package server.</summary>
public sealed class PlaceTests
{
    /// <summary>Written in two parts, so that this file does not hold them.</summary>
    private static readonly string[] Places =
    [
        "/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/", "C:" + @"\Users",
        "registry.npm" + "js.org", "registry.yarn" + "pkg.com", "api.nu" + "get.org", "deb.deb" + "ian.org", "resol" + "ved\": \"http",
    ];

    [Fact]
    public void No_file_names_a_machine_or_a_package_server()
    {
        var named = from path in Sources.All
                    let bytes = File.ReadAllBytes(Repository.File(path))
                    where !bytes.Contains((byte)0)
                    from place in Places
                    where Encoding.UTF8.GetString(bytes).Contains(place, StringComparison.OrdinalIgnoreCase)
                    select $"{path}: {place}";

        named.ShouldBeEmpty();
    }

    /// <summary>Real files of which some may not be published are for tests alone.</summary>
    [Fact]
    public void Only_tests_know_of_the_files_beside_the_repository()
    {
        string folder = "shar" + "ed/data";

        var named = from path in Sources.All
                    where !path.StartsWith("tests/", StringComparison.Ordinal)
                    where Sources.Read(path).Contains(folder, StringComparison.Ordinal)
                    select path;

        named.ShouldBeEmpty();
    }
}
