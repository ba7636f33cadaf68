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

  /// Rules: [about], [time-first].
  @Test(arguments: [
    ("First 5 minutes", "Last 9 minutes"), ("Die ersten 5 Minuten", "Letzte 9 Minuten"),
    ("Les premières 5 minutes", "Dernières 9 minutes"), ("Primeros 5 min", "Últimos 9 minutos"),
    ("Os primeiros 5 minutos", "Últimos 9 min"), ("I primi 5 minuti", "Gli ultimi 9 minuti"),
    ("Eerste 5 minuten", "De laatste 9 minuten"), ("Första 5 minuter", "Sista 9 minuter"),
    ("Pierwsze 5 minut", "Ostatnie 9 minut"), ("Первые 5 минут", "Последние 9 минут"),
    ("Primele 5 minute", "Ultimele 9 minute"), ("První 5 minut", "Posledních 9 minut"),
    ("5 menit pertama", "9 menit terakhir"), ("5 phút đầu", "9 phút cuối"),
  ])
  func whatComesFirstAndLastIsReadInItsLanguage(first: String, last: String) throws {
    let guide = try reference("# A\n- \(first): Holz\n- \(last): Leim\n")
    #expect(outline(guide).dropFirst() == ["2: Holz 5:00", "3: Leim 9:00"])
  }

  /// Rule: [first-minutes].
  @Test(arguments: ["First 5 minutes", "Erste 5 Minuten", "Últimos 5 minutos", "Первые 5 минут"])
  func aTimeThatIsItsTitleIsReadInItsLanguage(title: String) throws {
    let guide = try reference("# A\n- \(title)\n- Leim (9 min)\n")
    #expect(outline(guide).dropFirst() == ["2: \(title) 5:00", "3: Leim 9:00"])
  }

  /// Rule: [units].
  @Test(arguments: TimeUnits.seconds.sorted { $0.key < $1.key })
  func eachNameOfAUnitIsRead(name: String, length: Double) throws {
    let guide = try reference("# A\n- Holz: 5 \(name)\n- Leim: 6 \(name)\n")
    let found = try #require(guide.structures.first ?? guide.folded.first)
    let wanted = [5, 6].map { Duration.seconds($0 * length) }
    #expect(found.structure.phases.map(\.window?.latest) == wanted)
  }

  /// Rules: [about], [up-to], [at-least].
  @Test(arguments: [
    "etwa 5 Minuten", "environ 5 min", "unos 5 minutos", "aprox. 5 min", "circa 5 minuti",
    "около 5 минут", "ongeveer 5 min", "około 5 minut", "约5分钟", "約5分",
  ])
  func aboutIsSaidInItsLanguage(time: String) throws {
    let guide = try reference("# A\n- Holz (\(time))\n- Leim (1 min)\n")
    #expect(outline(guide).dropFirst() == ["2: Holz 5:00", "3: Leim 1:00"])
  }

  /// Rules: [up-to], [at-least].
  @Test(arguments: [
    ("höchstens 5 Minuten", "mindestens 5 Minuten"), ("au maximum 5 min", "au moins 5 min"),
    ("hasta 5 minutos", "al menos 5 minutos"), ("até 5 minutos", "pelo menos 5 minutos"),
    ("al massimo 5 minuti", "almeno 5 minuti"), ("не более 5 минут", "не менее 5 минут"),
    ("最多5分钟", "至少 5 分鐘"), ("5分以内", "5分以上"),
  ])
  func endsOfATimeAreSaidInItsLanguage(most: String, least: String) throws {
    let guide = try reference("# A\n- Holz (\(most))\n- Leim (\(least))\n- Lack (1 min)\n")
    #expect(outline(guide).dropFirst().prefix(2) == ["2: Holz up to 5:00", "3: Leim 5:00+"])
  }

  /// Rules: [label], [time-first].
  @Test func labelsAndColonsOfOtherLanguagesAreNoPartOfTheTitle() throws {
    let ordinals = try reference("# A\n## 1ª Etapa: Holz (5 min)\n## 2nd Round - Leim (9 min)\n")
    #expect(outline(ordinals).dropFirst() == ["2: Holz 5:00", "3: Leim 9:00"])
    let wide = try reference("# A\n- 30s：Holz\n- 3min：Leim\n")
    #expect(outline(wide).dropFirst() == ["2: Holz 0:30", "3: Leim 3:00"])
    let exercises = try reference("# A\n## エクササイズ 1: Holz（5 分）\n## 演習 2：Leim（9 分）\n")
    #expect(outline(exercises).dropFirst() == ["2: Holz 5:00", "3: Leim 9:00"])
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

  /// Rules: [column-names], [units].
  @Test(arguments: ["Stunden", "Horas", "Uren", "Hours"])
  func aColumnMayBeNamedForHours(column: String) throws {
    let guide = try reference(
      "# A\n| X | \(column) |\n|--|--|\n| Holz | 1,5 |\n| Leim | 0,5 |\n| Lack | 1 |\n")
    #expect(outline(guide).dropFirst() == ["4: Holz 1:30:00", "5: Leim 30:00", "6: Lack 1:00:00"])
  }

  @Test(arguments: Vocabulary.Role.allCases)
  func everyRoleHasWordsInSmallLetters(role: Vocabulary.Role) {
    let words = Vocabulary.list(role)
    #expect(!words.isEmpty)
    let asWritten: Set<Vocabulary.Role> = [.agendas, .openTasks]
    if !asWritten.contains(role) { #expect(words.allSatisfy { $0 == $0.lowercased() }) }
  }

  /// Rules: [starts], [end-mark].
  @Test(arguments: [": ", " ", " – "]) func startsMayEndInUhr(sign: String) throws {
    let rows = [("10:00", "Holz"), ("10:10", "Leim"), ("10:40", "Ende")]
    let guide = try reference(
      "# Übung\n" + rows.map { "- \($0.0) Uhr\(sign)\($0.1)\n" }.joined())
    #expect(outline(guide).dropFirst() == ["2: Holz 10:00", "3: Leim 30:00"])
  }
}
