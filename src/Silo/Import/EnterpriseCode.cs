using Oversight.Grains.Enterprises;

namespace Oversight.Silo.Import;

/// <summary>Either code of an enterprise: the unified social credit code or the local one.</summary>
internal readonly record struct EnterpriseCode(string Value)
{
    /// <exception cref="Grains.Errors.InvalidInputException">It is neither.</exception>
    public static EnterpriseCode Parse(string text) =>
        LocalCode.TryParse(text, out var local) ? new(local.Value) : new(CreditCode.Parse(text, "enterprise").Value);
}
