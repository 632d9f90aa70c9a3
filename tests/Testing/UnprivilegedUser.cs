using System.Diagnostics;

namespace Oversight.Testing;

/// <summary>PostgreSQL refuses to run as root: root lends itself the account <c>postgres</c>, or else <c>nobody</c>.</summary>
internal sealed class UnprivilegedUser
{
    private readonly string name;

    private UnprivilegedUser(string name) => this.name = name;

    public static UnprivilegedUser? WhenRoot()
    {
        if (Signals.EffectiveUser() != 0)
        {
            return null;
        }

        var known = File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal));
        return new(known ? "postgres" : "nobody");
    }

    /// <summary>Gives the folder to the account.</summary>
    public void Own(string folder)
    {
        using var chown = Process.Start("chown", [name, folder]);
        chown.WaitForExit();
        if (chown.ExitCode != 0)
        {
            throw new InvalidOperationException($"chown {name} {folder} failed");
        }
    }

    /// <summary>Makes the program start as the account. setpriv replaces itself, so signals reach the program.</summary>
    public void Run(ProcessStartInfo start)
    {
        string[] command = ["--reuid", name, "--regid", $"{GroupOf()}", "--clear-groups", start.FileName, .. start.ArgumentList];
        start.FileName = "setpriv";
        start.ArgumentList.Clear();
        foreach (var word in command)
        {
            start.ArgumentList.Add(word);
        }
    }

    private string GroupOf() => File.ReadLines("/etc/passwd")
        .Select(line => line.Split(':'))
        .First(fields => fields[0] == name)[3];
}
