namespace Oversight.Silo.Import;

/// <summary>What became of a line.</summary>
internal enum RowOutcome
{
    Added = 0,
    Changed = 1,

    /// <summary>Known already, by this import or an earlier one.</summary>
    Unchanged = 2,

    Refused = 3,
}
