using System.Diagnostics;

namespace Oversight.Testing;

/// <summary>
/// A helper process that outlives this one, however it ends: when our end of its pipe closes, it kills the
/// processes and removes the folders that were not dropped before. A parent-death signal would not do, since
/// Linux binds it to the thread that forked, and pool threads come and go.
/// </summary>
public static class Leftovers
{
    private const string Script = """
        trap '' INT TERM HUP
        processes=' ' folders=''
        while read -r verb what; do
          case $verb in
            process) processes="$processes$what " ;;
            ended) processes="${processes%%" $what "*} ${processes#*" $what "}" ;;
            folder) folders="$folders
        $what" ;;
          esac
        done
        for process in $processes; do kill -CONT "$process"; kill -QUIT "$process"; done 2>/dev/null
        turns=0
        for process in $processes; do
          while kill -0 "$process" 2>/dev/null && [ $turns -lt 50 ]; do turns=$((turns + 1)); sleep 0.1; done
          kill -KILL "$process" 2>/dev/null
        done
        printf '%s\n' "$folders" | while IFS= read -r folder; do [ -z "$folder" ] || rm -rf -- "$folder"; done
        """;

    private static readonly Lock Gate = new();
    private static readonly Process Watcher = Start();

    /// <summary>The process is ended (SIGQUIT, after 5 s SIGKILL) if it still runs when this process is gone.</summary>
    public static void Add(Process process) => Say($"process {NotNull(process).Id}");

    /// <summary>The process has ended by itself: its number may be given to a stranger.</summary>
    public static void Ended(Process process) => Say($"ended {NotNull(process).Id}");

    /// <summary>The folder is removed when this process is gone, after the processes.</summary>
    public static void Add(string folder) => Say($"folder {folder}");

    private static Process NotNull(Process process)
    {
        ArgumentNullException.ThrowIfNull(process);
        return process;
    }

    private static void Say(string line)
    {
        lock (Gate)
        {
            Watcher.StandardInput.WriteLine(line);
            Watcher.StandardInput.Flush();
        }
    }

    private static Process Start()
    {
        var start = new ProcessStartInfo("/bin/sh") { RedirectStandardInput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Script);
        return Process.Start(start) ?? throw new InvalidOperationException("/bin/sh did not start");
    }
}
