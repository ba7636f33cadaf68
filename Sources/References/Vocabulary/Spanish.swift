extension Vocabulary {
  static let spanish: Vocabulary = [
    .seconds: ["segundos"],
    .minutes: ["minuto", "minutos"],
    .hours: ["hora", "horas"],
    .timeNames: ["duración", "tiempo"],
    .labels: ["parte", "etapa", "fase", "paso", "bloque"],
    .breaks: ["pausa", "descanso"],
    .sums: ["suma"],
    .ends: ["fin"],
    .openings: ["apertura", "introducción"],
    .closings: ["cierre"],
    .timeColumns: ["horario", "hora", "duración", "duracion", "tiempo"],
    .lengthColumns: ["duración", "duracion"],
    .sequenceColumns: ["etapa", "fase", "actividad"],
    .kindColumns: ["tipo"],
    .versions: ["variantes", "tipos", "formatos", "modalidades", "opciones"],
    .versionLinks: ["de", "para"],
  ]
}
