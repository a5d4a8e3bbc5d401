#:project ../../src/Ecvet.Sdk/Ecvet.Sdk.csproj
#:property PublishAot=false

// The main job on data that ships: an invented learner comes home from an invented school abroad.
using Ecvet;

var home = Samples.VehicleTechnician;
var request = MatchRequest.For(Samples.LearnerWithMuch, asOf: new DateOnly(2026, 6, 1))
    .Under(Samples.Memorandum)
    .With(Samples.Agreement)
    .With(Samples.Enrolment)
    .Knowing(Samples.VehicleBodyRepair);

Console.WriteLine(home.Match(request).ToText());
