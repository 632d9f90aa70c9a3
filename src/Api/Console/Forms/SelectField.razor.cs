namespace Oversight.Api.Console.Forms;

/// <summary>One of many, or none.</summary>
public sealed partial class SelectField : ChoiceField;
