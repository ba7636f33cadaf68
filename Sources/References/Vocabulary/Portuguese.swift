extension Vocabulary {
  static let portuguese: Vocabulary = [
    .seconds: ["segundos"],
    .minutes: ["minuto", "minutos"],
    .hours: ["hora", "horas"],
    .timeNames: ["duração", "tempo"],
    .labels: ["parte", "etapa", "fase", "passo", "bloco"],
    .breaks: ["pausa", "descanso"],
    .openings: ["introdução"],
    .closings: ["fechamento"],
    .timeColumns: ["horário", "hora", "duração", "duracao", "tempo"],
    .lengthColumns: ["duração", "duracao"],
    .sequenceColumns: ["etapa", "fase", "atividade"],
    .kindColumns: ["tipo"],
    .versions: ["variantes", "tipos", "formatos", "modalidades", "opções"],
    .versionLinks: ["de", "do", "da", "para"],
  ]
}
