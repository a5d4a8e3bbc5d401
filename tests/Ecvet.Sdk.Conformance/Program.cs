using Ecvet.Conformance;

// rules CASES.json CORPUS_DIR | neutral NEUTRAL.json
var output = Console.Out;
switch (args)
{
    case ["rules", var cases, var corpus]:
        return new RulesRunner(corpus, output).Run(File.ReadAllBytes(cases));
    case ["neutral", var neutral]:
        return new NeutralRunner(output).Run(File.ReadAllBytes(neutral));
    default:
        Console.Error.WriteLine("usage: rules CASES.json CORPUS_DIR | neutral NEUTRAL.json");
        return 2;
}
