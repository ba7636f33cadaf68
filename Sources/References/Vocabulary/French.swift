extension Vocabulary {
  static let french: Vocabulary = [
    .seconds: ["secondes"],
    .minutes: ["mn"],
    .hours: ["heure", "heures"],
    .timeNames: ["durée", "durée estimée", "durée totale", "temps"],
    .labels: ["étape", "etape"],
    .breaks: ["pause"],
    .sums: ["somme"],
    .ends: ["fin"],
    .openings: ["accueil"],
    .closings: ["clôture"],
    .timeColumns: ["temps", "horaire", "horaires", "durée", "heure"],
    .lengthColumns: ["durée"],
    .sequenceColumns: ["atelier", "activité"],
    .titleColumns: ["atelier", "activité"],
    .gradeColumns: ["niveau"],
    .indexColumns: ["n°"],
    .versions: ["niveaux", "variantes"],
    .versionLinks: ["de", "des", "du", "d"],
  ]
}
