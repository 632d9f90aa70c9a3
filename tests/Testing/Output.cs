using System.Diagnostics;
using System.Text;

namespace Oversight.Testing;

/// <summary>What a child process has written so far (standard output and error), for failure messages.</summary>
internal sealed class Output
{
    private readonly Lock gate = new();
    private readonly StringBuilder text = new();

    public void Attach(Process process)
    {
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public override string ToString()
    {
        lock (gate)
        {
            return text.ToString();
        }
    }

    /// <summary>The last lines, at most 4,000 characters.</summary>
    public string Tail()
    {
        var all = ToString();
        return all.Length <= 4000 ? all : "…" + all[^4000..];
    }

    private void Append(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (gate)
        {
            text.AppendLine(line);
        }
    }
}
