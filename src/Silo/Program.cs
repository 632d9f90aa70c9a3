using Oversight.Silo.Commands;

return await OversightCommands.RunAsync(args);
