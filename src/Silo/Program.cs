Console.WriteLine("Oversight");
