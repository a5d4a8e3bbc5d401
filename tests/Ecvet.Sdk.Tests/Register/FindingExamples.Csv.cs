using System.Text;
using Ecvet.Exchange.Csv;
using Ecvet.Tests.Matching;

namespace Ecvet.Tests.Register;

/// <content>What is found in tables and imports. The piece shown is a part of the table.</content>
internal static partial class FindingExamples
{
    private static readonly Institution School = new("host", "Host");

    private static IEnumerable<FindingExample> OfCsvForm =>
    [
        new("ECV5601", "a sheet saved as Latin-1, with é as one byte", static () => CsvReader.ReadRows(new MemoryStream(Encoding.Latin1.GetBytes("unit,title\r\nM7,Métal"))).SelectMany(static row => row.Diagnostics)),
        Rows("ECV5602", "M7,12\" wheels"),
        Rows("ECV5603", "M7,\"Wheels"),
        Rows("ECV5604", "M7,Wheels and axles", new(maximumCellLength: 10)),
        Rows("ECV5605", "M7,Wheels,and,axles", new(maximumColumns: 3)),
        Rows("ECV5606", "M7,Wheels and axles", new(maximumRowLength: 15)),
        Rows("ECV5607", "M7,Wheels\r\nM8,Axles", new(maximumRows: 2)),
        Rows("ECV5608", "M7,Wheels and axles", new(maximumBytes: 20)),
        new("ECV5609", "`unit;title,in English` as the header", static () => CsvReader.ReadRows("unit;title,in English\r\n").SelectMany(static row => row.Diagnostics)),
        Rows("ECV5610", "M7,=1+1"),
    ];

    private static IEnumerable<FindingExample> OfTables =>
    [
        new("ECV5620", "a file without a row", static () => UnitMatrix.Read("").Diagnostics),
        new("ECV5621", "`name` and `size` are the columns, and none of them is the unit", static () => UnitMatrix.Read("title,points\r\nWheels,12").Diagnostics),
        new("ECV5622", "a column with the names of learners", static () => ClassList.Read("learner,unit,full name\r\nlearner-9,M7,***", School).Diagnostics),
        new("ECV5623", "two columns called `unit`", static () => UnitMatrix.Read("unit,title,unit\r\nM7,Wheels,M7").Diagnostics),
        Matrix("ECV5624", "M7,Wheels, axles,12"),
        Matrix("ECV5625", "M7,Wheels"),
        Matrix("ECV5630", ",Wheels,12"),
        Matrix("ECV5631", "M7/7.1,Wheels,12"),
        Matrix("ECV5632", "M7,Wheels,twelve"),
        Matrix("ECV5633", "M7,Wheels,\"7,5\""),
        Matrix("ECV5634", "M7,Wheels,\u0661\u0662"),
        Matrix("ECV5635", "M7,Wheels,1.23456"),
        new("ECV5636", "`12/05/2026` as the day of an assessment", static () => ClassList.Read("learner,unit,date\r\nlearner-9,M7,12/05/2026", School).Diagnostics),
        new("ECV5637", "`ok` as the result of an assessment", static () => ClassList.Read("learner,unit,result\r\nlearner-9,M7,ok", School).Diagnostics),
        Matrix("ECV5638", "M\u200B7,Wheels,12"),
        new("ECV5639", "an equivalence from 2026 to 2025", static () => EquivalenceList.Read("from,to,valid from,valid to\r\nM7,BODY,2026-01-01,2025-12-31").Diagnostics),
        new("ECV5640", "the same row twice", static () => ClassList.Read("learner,unit\r\nlearner-9,M7\r\nlearner-9,M7", School).Diagnostics),
        Matrix("ECV5641", "M7,Wheels,12\r\nM7,Wheels,15"),
        new("ECV5642", "one attempt passed and failed", static () => ClassList.Read("learner,unit,result\r\nlearner-9,M7,passed\r\nlearner-9,M7,failed", School).Diagnostics),
        new("ECV5643", "a second attempt, and no first one", static () => ClassList.Read("learner,unit,attempt\r\nlearner-9,M7,2", School).Value!.Plan([]).Diagnostics),
    ];

    private static IEnumerable<FindingExample> OfImports =>
    [
        new("ECV5650", "an outcome of COOK, which the baker does not have", static () => UnitMatrix.Read("unit,outcome,statement\r\nhome:COOK,1,Cooks.").Value!.Plan(SmallCase.Baker).Diagnostics),
        new("ECV5651", "CAKE as a part of BREAD", static () => UnitMatrix.Read("unit,part of\r\nhome:CAKE,home:BREAD").Value!.Plan(SmallCase.Baker).Diagnostics),
        new("ECV5652", "points for BREAD, and two routes", static () => UnitMatrix.Read("unit,points\r\nhome:BREAD,30").Value!.Plan(
            Qualification.Named("Baker", SmallCase.Home).Unit("BREAD", "Bread").Route("school", static route => route.Size("BREAD", new Points(30))).Route("work", static _ => { }).Build()).Diagnostics),
        new("ECV5653", "a unit COOK, added to the baker", static () => UnitMatrix.Read("unit,title\r\nhome:COOK,Cooking").Value!.Plan(SmallCase.Baker).Diagnostics),
        new("ECV5654", "A is a part of B, and B of A", static () => UnitMatrix.Read("unit,part of\r\nA,B\r\nB,A").Diagnostics),
        new("ECV5655", "three units, and a weight for two", static () => UnitMatrix.Read("unit,weight\r\nA,15\r\nB,20\r\nC,").Diagnostics),
        new("ECV5656", "an equivalence that covers nothing at home", static () => EquivalenceList.Read("id,from,to\r\nE1,M7,").Diagnostics),
        new("ECV5657", "parts of a whole unit", static () => EquivalenceList.Read("from,to,parts\r\nM7,BODY,fill").Diagnostics),
    ];

    private static FindingExample Rows(string code, string rows, CsvOptions? options = null) =>
        new(code, "`" + Shown(rows) + "` under the header `unit,title`", () => CsvReader.ReadRows("unit,title\r\n" + rows, options).SelectMany(static row => row.Diagnostics));

    private static FindingExample Matrix(string code, string rows) =>
        new(code, "`" + Shown(rows) + "` under the header `unit,title,points`", () => UnitMatrix.Read("unit,title,points\r\n" + rows).Diagnostics);

    private static string Shown(string rows) => rows.Replace("\r\n", "` and `", StringComparison.Ordinal).Replace("\u200B", "[U+200B]", StringComparison.Ordinal);
}
