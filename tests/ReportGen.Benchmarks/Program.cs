using BenchmarkDotNet.Running;
using ReportGen.Benchmarks;

if (args is ["builds", ..])
{
    return WholeBuilds.Run(args.Contains("--quick", StringComparer.Ordinal));
}

BenchmarkSwitcher.FromAssembly(typeof(WholeBuilds).Assembly).Run(args);
return 0;
