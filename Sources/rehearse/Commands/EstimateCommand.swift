import Estimates
import Listings

/// `rehearse estimate`: capacity on the back of an envelope.
enum EstimateCommand {
  static func run(_ invocation: Invocation, _ context: Context) throws(Failure) -> Int32 {
    let factors = try EstimateFactors(invocation)
    let estimate = CapacityEstimate(factors.factors)
    if invocation.has("--json") {
      context.outRaw(json(estimate).text + "\n")
    } else {
      context.out(text(estimate, factors, width: context.width))
    }
    return ExitStatus.done
  }

  private static func text(
    _ estimate: CapacityEstimate, _ typed: EstimateFactors, width: Int?
  ) -> String {
    let factors = estimate.factors
    let users = "\(typed.text("--users")) users"
    let peak = QuantityText.count(estimate.peakRate)
    let perCore = typed.text("--requests-per-core", usual: factors.requestsPerCore)
    var table = TextTable([.left("figure"), .right("estimate"), .flexible("made from")])
    table.add([
      "requests a day", QuantityText.count(estimate.requestsPerDay),
      "\(users) × \(typed.text("--requests-per-day")) requests a day",
    ])
    table.add([
      "average rate", "\(QuantityText.count(estimate.averageRate))/s",
      "\(QuantityText.count(estimate.requestsPerDay)) ÷ 86,400 s a day",
    ])
    table.add([
      "peak rate", "\(peak)/s",
      "\(QuantityText.count(estimate.averageRate))/s × "
        + "\(typed.text("--peak-factor", usual: factors.peakFactor)) (peak factor)",
    ])
    table.add([
      "cores", QuantityText.count(estimate.cores),
      "\(peak)/s ÷ \(perCore)/s a core, rounded up",
    ])
    table.add(storage(estimate, typed, users))
    table.add(memory(estimate, typed, users))
    return table.text(width: width) + "\nFigures are rounded; --json has them exact.\n"
  }

  private static func storage(
    _ estimate: CapacityEstimate, _ typed: EstimateFactors, _ users: String
  ) -> [String] {
    guard let storage = estimate.storage else {
      return ["storage", "–", "give --storage-per-user, such as 2MB"]
    }
    let copies = typed.text("--redundancy", usual: estimate.factors.redundancy)
    let each = typed.text("--storage-per-user")
    return [
      "storage", QuantityText.size(storage), "\(users) × \(each) × \(copies) (redundancy)",
    ]
  }

  private static func memory(
    _ estimate: CapacityEstimate, _ typed: EstimateFactors, _ users: String
  ) -> [String] {
    guard let memory = estimate.memory else {
      return ["memory", "–", "give --memory-per-user, such as 10kB"]
    }
    return ["memory", QuantityText.size(memory), "\(users) × \(typed.text("--memory-per-user"))"]
  }

  private static func json(_ estimate: CapacityEstimate) -> JSON {
    let factors = estimate.factors
    func optional(_ number: Double?) -> JSON { number.map(JSON.number) ?? .null }
    return .object([
      (
        "factors",
        .object([
          ("users", .number(factors.users)), ("requestsPerDay", .number(factors.requestsPerDay)),
          ("peakFactor", .number(factors.peakFactor)),
          ("requestsPerCore", .number(factors.requestsPerCore)),
          ("storagePerUserBytes", optional(factors.storagePerUser)),
          ("redundancy", .number(factors.redundancy)),
          ("memoryPerUserBytes", optional(factors.memoryPerUser)),
        ])
      ),
      ("requestsPerDay", .number(estimate.requestsPerDay)),
      ("averageQPS", .number(estimate.averageRate)), ("peakQPS", .number(estimate.peakRate)),
      ("cores", .number(estimate.cores)), ("storageBytes", optional(estimate.storage)),
      ("memoryBytes", optional(estimate.memory)),
    ])
  }
}
