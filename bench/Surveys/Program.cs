using System.Globalization;
using Oversight.Bench.Surveys;

// dotnet run -c Release --project bench/Surveys [answers] [items] [streets]
int Argument(int place, int otherwise) => args.Length > place ? int.Parse(args[place], CultureInfo.InvariantCulture) : otherwise;

ResultsBench.Run(Argument(0, 1_000_000), Argument(1, 30), Argument(2, 2_000), Console.Out);
