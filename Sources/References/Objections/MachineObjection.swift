/// The members are measurements or limits of machines: latencies, timeouts, lifetimes of caches.
struct MachineObjection: Objection {
  private static let words: Set<Substring> = [
    "latency", "uptime", "downtime", "timeout", "timeouts", "ttl", "p50", "p90", "p95", "p99",
    "throughput", "mttr", "mttd", "mtbf", "rto", "rpo", "slo", "sla", "utilization", "cpu", "cache",
    "retention", "interval", "availability", "benchmark", "benchmarks", "cron", "polling", "lag",
    "ttfb", "lcp", "failover", "rollback", "ci", "pipeline", "e2e", "compile", "linting", "lint",
  ]
  private static let pairs: [String] = [
    "response time", "load time", "startup time", "start-up time", "build time", "deploy time",
    "recovery time", "processing time", "execution time", "query time", "lead time", "cycle time",
    "page load", "time to first", "unit tests", "integration tests", "cold start",
  ]

  func reason(against run: Run) -> IgnoredTime.Reason? {
    let titles = run.members.filter { $0.time != nil }.map { $0.title.lowercased() }
    let named = titles.count(where: MachineObjection.isOfMachine)
    let caption = MachineObjection.isOfMachine(run.caption.title.lowercased())
    return named * 2 >= titles.count || (caption && named > 0) ? .machine : nil
  }

  private static func isOfMachine(_ text: String) -> Bool {
    guard text.utf8.count <= 160 else { return false }
    return text.split { !$0.isLetter && !$0.isNumber }.contains(where: words.contains)
      || pairs.contains { text.contains($0) }
  }
}
