namespace Ecvet;

internal sealed partial class NumberTexts
{
    internal static NumberTexts French { get; } = new()
    {
        AllocationTitle = "Attribution des points",
        TotalByReference = "Le total est de {0}\u00A0: {1} {1?année|années} à temps plein du programme de référence {2}, {3} par an.",
        TotalByComparison = "Le total est de {0}, par comparaison avec {1} ({2})\u00A0: {3}",
        TotalStated = "Le total est de {0}, tel qu'indiqué\u00A0: {1}",
        TotalPlain = "Le total est de {0}\u00A0; la manière dont il a été établi n'est pas indiquée.",
        GroundEqf = "niveau CEC",
        GroundNational = "niveau national",
        GroundOutcomes = "acquis d'apprentissage semblables",
        Divided = "Il est réparti entre {0} {0?unité|unités} selon la pondération relative, par pas de {1}\u00A0; ce qui reste va aux plus grands restes, à égalité {2}.",
        WeightsByScheme = "Les pondérations proviennent de la grille {0}\u00A0: importance {1}, complexité, étendue et volume {2}, effort {3}.",
        EffortInHours = "{0} (en heures)",
        TieByIdentifier = "dans l'ordre des identifiants",
        TieLarger = "d'abord à la plus grande pondération",
        TieSmaller = "d'abord à la plus petite pondération",
        TieAsListed = "dans l'ordre de la liste",
        SumIsTotal = "La somme des points est le total, {0}.",
        ColumnUnit = "Unité",
        ColumnWeight = "Pondération",
        ColumnShare = "Part exacte",
        ColumnRounding = "Arrondi",
        ColumnPoints = "Points",
        RoundedNot = "aucun",
        RoundedDown = "vers le bas, {0}",
        RoundedUp = "vers le haut, {0}",
        RoundedDownByTie = "vers le bas, {0} (égalité)",
        RoundedUpByTie = "vers le haut, {0} (égalité)",
        Locked = "fixé auparavant",
        AtMinimum = "relevé à son minimum",
        About = "environ {0}",
        Sum = "Somme",
        AllocationPicture = "Points de chaque unité",
        HeadingUnits = "Les unités",
        HeadingFindings = "À examiner",
        AllocationTable = "Pondération, part exacte, arrondi et points de chaque unité",
    };
}
