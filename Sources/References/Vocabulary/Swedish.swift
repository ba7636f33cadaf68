extension Vocabulary {
  static let swedish: Vocabulary = [
    .seconds: ["sekund", "sekunder"],
    .minutes: ["minut", "minuter"],
    .clockOpenings: ["från"],
    .clockLinks: ["till"],
    .clockNames: ["kl", "kl.", "klockan"],
    .timeColumns: ["tid", "tider", "klockan", "minuter"],
    .lengthColumns: ["minuter"],
    .startColumns: ["börjar"],
    .endColumns: ["slut"],
    .wordsBeforeTime: ["första", "nästa", "sista", "de första", "de nästa", "de sista"],
    .ordinals: ["första", "nästa", "sista"],
    .halfHours: ["en halvtimme", "halvtimme"],
    .quarterHours: ["en kvart", "kvart"],
    .wholeHours: ["en timme"],
  ]
}
