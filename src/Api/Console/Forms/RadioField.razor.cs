namespace Oversight.Api.Console.Forms;

/// <summary>One of a few, all of them in sight.</summary>
public sealed partial class RadioField : ChoiceField;
