namespace Oversight.Bench.Load.Measuring;

/// <summary>When a run counts and when it ends. Written by the conductor, read by every connection before each request.</summary>
internal sealed class Window
{
    private volatile bool isOpen;
    private volatile bool isOver;

    public bool IsOpen => isOpen;

    public bool IsOver => isOver;

    public void Open() => isOpen = true;

    public void Close() => isOpen = false;

    public void End() => isOver = true;
}
