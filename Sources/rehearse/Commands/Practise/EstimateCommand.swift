import CommandLines
import Estimates
import Grids
import Listings

/// `rehearse estimate`: capacity on the back of an envelope.
enum EstimateCommand {
  static func run(_ options: EstimateOptions, _ context: Context) -> Int32 {
    let estimate = CapacityEstimate(factors(options))
    if options.isJSON {
      context.outRaw(json(estimate).text + "\n")
    } else {
      context.out(text(estimate, options, width: context.width))
    }
    return ExitStatus.done
  }

  /// The factors that were typed, and the usual ones.
  private static func factors(_ options: EstimateOptions) -> CapacityFactors {
    var factors = CapacityFactors(
      users: options.users.value, requestsPerDay: options.requestsPerDay.value)
    factors.peakFactor = options.peakFactor?.value ?? factors.peakFactor
    factors.requestsPerCore = options.requestsPerCore?.value ?? factors.requestsPerCore
    factors.redundancy = options.redundancy?.value ?? factors.redundancy
    factors.storagePerUser = options.storagePerUser?.value
    factors.memoryPerUser = options.memoryPerUser?.value
    return factors
  }

  /// A factor as it was typed, or the usual one.
  private static func text(_ typed: Quantity?, usual: Double) -> String {
    typed?.text ?? QuantityText.count(usual)
  }

  private static func text(
    _ estimate: CapacityEstimate, _ typed: EstimateOptions, width: Int?
  ) -> StyledText {
    let factors = estimate.factors
    let users = "\(typed.users.text) users"
    let peak = QuantityText.count(estimate.peakRate)
    let perCore = text(typed.requestsPerCore, usual: factors.requestsPerCore)
    var table = TextTable([.left("figure"), .right("estimate"), .flexible("made from", .muted)])
    table.add([
      "requests a day", QuantityText.count(estimate.requestsPerDay),
      "\(users) × \(typed.requestsPerDay.text) requests a day",
    ])
    table.add([
      "average rate", "\(QuantityText.count(estimate.averageRate))/s",
      "\(QuantityText.count(estimate.requestsPerDay)) ÷ 86,400 s a day",
    ])
    table.add([
      "peak rate", "\(peak)/s",
      "\(QuantityText.count(estimate.averageRate))/s × "
        + "\(text(typed.peakFactor, usual: factors.peakFactor)) (peak factor)",
    ])
    table.add([
      "cores", QuantityText.count(estimate.cores),
      "\(peak)/s ÷ \(perCore)/s a core, rounded up",
    ])
    table.add(storage(estimate, typed, users))
    table.add(memory(estimate, typed, users))
    return table.text(width: width)
      + "\n\("Figures are rounded; --json has them exact.", .muted)\n"
  }

  private static func storage(
    _ estimate: CapacityEstimate, _ typed: EstimateOptions, _ users: String
  ) -> [String] {
    guard let storage = estimate.storage, let each = typed.storagePerUser?.text else {
      return ["storage", "–", "give --storage-per-user, such as 2MB"]
    }
    let copies = text(typed.redundancy, usual: estimate.factors.redundancy)
    return [
      "storage", QuantityText.size(storage), "\(users) × \(each) × \(copies) (redundancy)",
    ]
  }

  private static func memory(
    _ estimate: CapacityEstimate, _ typed: EstimateOptions, _ users: String
  ) -> [String] {
    guard let memory = estimate.memory, let each = typed.memoryPerUser?.text else {
      return ["memory", "–", "give --memory-per-user, such as 10kB"]
    }
    return ["memory", QuantityText.size(memory), "\(users) × \(each)"]
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
