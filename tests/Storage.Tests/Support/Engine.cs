namespace Oversight.Storage.Tests.Support;

/// <summary>Which engine a class of tests runs on: the same tests run on each.</summary>
public abstract class Engine
{
    public abstract string Name { get; }

    /// <summary>Settings of an empty place of its own.</summary>
    public abstract Task<TestPlace> NewPlaceAsync();
}
