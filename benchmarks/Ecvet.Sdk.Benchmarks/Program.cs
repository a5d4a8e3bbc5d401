using BenchmarkDotNet.Running;
using Ecvet.Benchmarks;

switch (args)
{
    case ["quick"]:
        QuickLook.Run(Console.Out);
        return;
    case ["first-fit"]:
        FirstFitTally.Run(Console.Out);
        return;
    case ["many", var learners]:
        ManyLearners.Run(Console.Out, int.Parse(learners, System.Globalization.CultureInfo.InvariantCulture));
        return;
    case ["catalogue"]:
        CatalogueLook.Run(Console.Out);
        return;
    case ["matching", .. var picture]:
        MatchingLook.Run(Console.Out, picture.FirstOrDefault());
        return;
    case ["packing", .. var named]:
        Environment.ExitCode = PackingLook.Run(Console.Out, named);
        return;
    case ["instances", .. var files]:
        Environment.ExitCode = PackingInstanceRun.Run(files, Console.Out, Console.Error);
        return;
    default:
        break;
}

BenchmarkSwitcher.FromAssembly(typeof(AccumulationBenchmarks).Assembly).Run(args);
