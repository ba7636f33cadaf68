import References
import Testing

/// The rows of the tables that a query finds in the quick reference.
private func rows(_ words: String, level: String? = nil) throws -> [[String]] {
  try tables(words, level: level).flatMap { $0.rows.map(\.cells) }
}

private func tables(_ words: String, level: String? = nil) throws -> [LookupTable] {
  let documents = LookupDocument.builtIns.filter {
    $0.name == BuiltInReference.quickReference.name
  }
  let query = try #require(LookupQuery([words], level: level))
  return query.matches(in: documents).compactMap {
    if case .table(let table) = $0.entry.content { table } else { nil }
  }
}

@Suite struct QuickReferenceTests {
  @Test(arguments: [
    ("cache aside", "Cache-aside (lazy loading)"), ("write behind", "Write-behind (write-back)"),
    ("stampede", "Stampede (thundering herd)"), ("linearizable", "Linearizable (strong)"),
    ("exactly once", "Exactly once (effectively)"), ("dead letter", "Dead letter queue"),
    ("backpressure", "Back-pressure (backpressure)"), ("saga", "Saga"), ("outbox", "Outbox"),
    ("two-phase commit", "Two-phase commit (2PC)"), ("idempotency key", "Idempotency key"),
    ("token bucket", "Token bucket"), ("circuit breaker", "Circuit breaker"),
    ("error budget", "Error budget"), ("burn rate", "Burn rate"),
    ("feature store", "Feature store"),
    ("hash table", "Hash table"), ("quickselect", "Quickselect"), ("earn trust", "Earn Trust"),
    ("three nines", "99.9 % (three nines)"),
  ])
  func aPatternIsFoundByItsName(words: String, row: String) throws {
    #expect(try rows(words).map(\.first).contains(row))
  }

  @Test(arguments: ["availability", "caching", "consistency", "queues", "estimation", "coding"])
  func aLevelGetsWhatItOwes(topic: String) throws {
    for (level, other) in [("L6", "L7"), ("L7", "L6")] {
      let columns = try tables(topic, level: level).map(\.columns)
      #expect(columns.contains { $0.contains(level) })
      #expect(!columns.contains { $0.contains(other) })
    }
  }

  @Test func theNinesAreRight() throws {
    let nines = try rows("availability in nines")
    #expect(nines.count == 8)
    let units = ["s": 1.0, "min": 60, "h": 3600, "d": 86_400]
    for row in nines {
      let share = try #require(Double(row[0].prefix { $0 != " " }))
      for (cell, days) in zip(row.dropFirst(), [365, 365 / 12.0, 1]) {
        let parts = cell.split(separator: " ")
        let stated = try #require(Double(parts[0])) * #require(units[String(parts[1])])
        let exact = (100 - share) / 100 * days * 86_400
        #expect(abs(stated / exact - 1) < 0.006, "\(row[0]): \(cell)")
      }
    }
  }

  @Test func thePowersOfTwoAreRight() throws {
    let powers = try rows("powers of two")
    #expect(powers.count == 8)
    for row in powers {
      let exponent = try #require(Int(row[0].dropFirst(2)))
      #expect(UInt128(row[1].filter(\.isNumber)) == 1 << exponent, "\(row[0])")
    }
  }
}
