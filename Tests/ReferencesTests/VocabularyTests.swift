import Testing

@testable import References

/// Guides in other languages than English.
@Suite struct VocabularyTests {
  /// Rules: [units], [label], [total].
  @Test(arguments: [
    "# Übung\n- Teil 1: Holz (5 Minuten)\n- Schritt 2: Leim (30 Sekunden)\n- Gesamtzeit: 6 Minuten\n",
    "# Cours\n- Étape 1 : Holz (5 mn)\n- Etape 2 — Leim (30 secondes)\n- Durée totale: 6 mn\n",
    "# Clase\n- Paso 1: Holz (5 minutos)\n- Fase 2: Leim (30 segundos)\n- Suma: 6 minutos\n",
    "# Aula\n- Passo 1: Holz (5 minutos)\n- Bloco 2: Leim (30 segundos)\n- Total: 6 minutos\n",
    "# Corso\n- Parte 1: Holz (5 minuti)\n- Fase 2: Leim (30 secondi)\n- Durata totale: 6 minuti\n",
    "# Les\n- Deel 1: Holz (5 minuten)\n- Stap 2: Leim (30 s)\n- Totaal: 6 minuten\n",
    "# Curs\n- Partea 1: Holz (5 min)\n- Partea a: Leim (30 s)\n- Total: 6 min\n",
    "# Kurs\n- Holz (5 minuter)\n- Leim (30 sekunder)\n- Total: 6 minuter\n",
    "# Lekcja\n- Holz (5 minut)\n- Leim (30 sekund)\n- Suma: 6 minut\n",
    "# Урок\n- Holz (5 минут)\n- Leim (30 секунд)\n- Итого: 6 мин\n",
    "# 课\n- Holz（5分钟）\n- Leim（30秒）\n- 总计：6 分鐘\n",
    "# 授業\n- Holz（5分間）\n- Leim（30秒）\n- 合計：6分\n",
  ])
  func aGuideIsReadInItsLanguage(text: String) throws {
    let guide = try reference(text)
    #expect(outline(guide).dropFirst() == ["2: Holz 5:00", "3: Leim 0:30"])
    #expect(guide.structures.first?.claimed?.text == "6:00")
  }

  /// Rules: [column-names], [end-mark].
  @Test(arguments: [
    ("Uhrzeit", "Ende"), ("Horaires", "Fin"), ("Horario", "Fin"), ("Orario", "End"),
    ("Время", "End"), ("時間", "End"), ("Czas", "End"), ("Tijd", "End"),
  ])
  func aColumnOfTimesHasItsNameInItsLanguage(column: String, end: String) throws {
    let guide = try reference(
      "# A\n| \(column) | X |\n|--|--|\n| 9:00 | Holz |\n| 9:15 | Leim |\n| 9:30 | \(end) |\n")
    #expect(outline(guide) == ["1: A [30:00]", "4: Holz 15:00", "5: Leim 15:00"])
  }

  @Test(arguments: Vocabulary.Role.allCases)
  func everyRoleHasWordsInSmallLetters(role: Vocabulary.Role) {
    let words = Vocabulary.list(role)
    #expect(!words.isEmpty)
    let asWritten: Set<Vocabulary.Role> = [.agendas, .openTasks]
    if !asWritten.contains(role) { #expect(words.allSatisfy { $0 == $0.lowercased() }) }
  }
}
