using Orleans.Placement;
using Orleans.Runtime;

namespace Oversight.Storage.Tests.Orleans;

[RandomPlacement]
internal sealed class TallyGrain(
    [PersistentState("test-tally")] IPersistentState<TallyState> state, ILocalSiloDetails silo) : Grain, ITallyGrain
{
    public async Task<int> AddAsync()
    {
        state.State = new() { Count = state.State.Count + 1, Place = "西湖区" };
        await state.WriteStateAsync();
        return state.State.Count;
    }

    public Task<string> WhereAsync() => Task.FromResult(silo.SiloAddress.ToParsableString());
}
