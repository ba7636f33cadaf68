import TestSupport
import Testing

@testable import Coaching

/// The arithmetic below the findings against SciPy.
@Suite(.enabled(if: Peers.has("scipy"), Peers.missing))
struct InferencePeerTests {
  /// Runs a program on lines of numbers, and reads the number that it prints for each.
  private func theirs(_ program: String, _ lines: [[Double]]) throws -> [Double] {
    let text = lines.map { $0.map { "\($0)" }.joined(separator: " ") }.joined(separator: ";")
    let said = try Peers.run(
      """
      import sys
      import numpy as np
      from scipy import stats
      for line in sys.argv[1].split(";"):
        x = np.array([float(word) for word in line.split()])
        print(repr(float(\(program))))
      """, text)
    #expect(said.status == 0, "\(said.errors)")
    let numbers = said.output.split(separator: "\n").compactMap { Double($0) }
    try #require(numbers.count == lines.count)
    return numbers
  }

  private func compare(_ ours: [Double], _ theirs: [Double]) {
    for (one, other) in zip(ours, theirs) {
      #expect(abs(one - other) <= 1e-9 * max(abs(other), 1e-6), "\(one) is not \(other)")
    }
  }

  @Test func tailsOfStudent() throws {
    var random = SeededGenerator(seed: 1)
    let cases = (0..<400).map { _ in
      [
        Double.random(in: -12...12, using: &random),
        Double(Int.random(in: 1...200, using: &random)),
      ]
    }
    compare(
      cases.map { Tail.student($0[0], degrees: Int($0[1])) },
      try theirs("stats.t.sf(x[0], x[1])", cases))
  }

  @Test func tailsOfTheBinomial() throws {
    var random = SeededGenerator(seed: 2)
    let cases = (0..<400).map { _ in
      let tries = Int.random(in: 1...300, using: &random)
      return [
        Double(Int.random(in: 0...tries, using: &random)), Double(tries),
        Double.random(in: 0.01...0.99, using: &random),
      ]
    }
    compare(
      cases.map { Tail.binomial(Int($0[0]), of: Int($0[1]), chance: $0[2]) },
      try theirs("stats.binom.sf(x[0] - 1, x[1], x[2])", cases))
  }

  @Test func howManyResultsStand() throws {
    var random = SeededGenerator(seed: 3)
    let cases = (0..<200).map { _ in
      (0..<Int.random(in: 1...40, using: &random)).map { _ in
        let number = Double.random(in: 0...1, using: &random)
        return number * number * number
      }
    }
    let ours = cases.map { chances in
      FalseDiscovery.threshold(chances, rate: 0.15).map { threshold in
        Double(chances.count { $0 <= threshold })
      } ?? 0
    }
    compare(ours, try theirs("sum(stats.false_discovery_control(x) <= 0.15)", cases))
  }

  /// Numbers of between 2 and 20.
  private func samples(seed: UInt64) -> [[Double]] {
    var random = SeededGenerator(seed: seed)
    return (0..<200).map { _ in
      (0..<Int.random(in: 2...20, using: &random)).map { _ in
        Double.random(in: -1...1, using: &random)
      }
    }
  }

  @Test func theLocationOfHodgesAndLehmann() throws {
    let cases = samples(seed: 4)
    compare(
      cases.map { Robust.location($0) ?? .nan },
      try theirs(
        "np.median([(x[i] + x[j]) / 2 for j in range(len(x)) for i in range(j + 1)])", cases))
  }

  @Test func thePooledSpread() throws {
    let cases = samples(seed: 5)
    compare(
      cases.map { Robust.spread([$0]) },
      try theirs(
        "1.4826 * stats.median_abs_deviation(x) * np.sqrt(len(x) / (len(x) - 1))", cases))
  }

  @Test func theChanceOfALine() throws {
    let cases = samples(seed: 6).filter { $0.count > 4 }
    compare(
      cases.map { numbers in
        Line(numbers.enumerated().map { (Double($0), $1) }).chance(leastSpread: 0)
      },
      try theirs("stats.linregress(range(len(x)), x, alternative='greater').pvalue", cases))
  }

  @Test func theChanceOfALineThroughGroups() throws {
    // Group, x of 0 or 1, y; the first group has all of these besides.
    let cases = samples(seed: 7).filter { $0.count > 11 }
    let ours = cases.map { numbers in
      let points = numbers.enumerated().map { place, y in
        (group: place % 3, x: place % 2 == 0 ? 1.0 : 0, y: y)
      }
      let lines = (0..<3).map { group in
        Line(points.filter { $0.group == group }.map { ($0.x, $0.y) })
      }
      return lines.reduce(Line(), +).chance(leastSpread: 0)
    }
    let program = """
      (lambda A: (lambda b: stats.t.sf(b[0] / np.sqrt(((x - A @ b) ** 2).sum() / (len(x) - 4) * \
      np.linalg.inv(A.T @ A)[0, 0]), len(x) - 4))(np.linalg.lstsq(A, x, rcond=None)[0]))(np.array( \
      [[1.0 - k % 2] + [float(k % 3 == g) for g in range(3)] for k in range(len(x))]))
      """
    compare(ours, try theirs(program, cases))
  }
}
