using Ecvet.Conformance;

// rules CASES.json CORPUS_DIR | neutral NEUTRAL.json | exchange FILE...
var output = Console.Out;
switch (args)
{
    case ["rules", var cases, var corpus]:
        return new RulesRunner(corpus, output).Run(File.ReadAllBytes(cases));
    case ["neutral", var neutral]:
        return new NeutralRunner(output).Run(File.ReadAllBytes(neutral));
    case ["exchange", _, ..]:
        return new ExchangeRunner(output).Run(args[1..]);
    default:
        Console.Error.WriteLine("usage: rules CASES.json CORPUS_DIR | neutral NEUTRAL.json | exchange FILE...");
        return 2;
}
