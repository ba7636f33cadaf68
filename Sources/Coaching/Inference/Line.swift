/// A straight line through points by least squares, as the sums that it is made of.
///
/// Lines through several groups of points are added: they share the slope, and each group keeps a
/// height of its own.
///
/// Source: Draper and Smith, "Applied Regression Analysis", 3rd ed. (1998), chapters 1 and 14.
struct Line: Equatable {
  /// How many points there are.
  private(set) var count = 0
  /// How many groups have a height of their own.
  private(set) var heights = 0
  private var squaresOfX = 0.0
  private var products = 0.0
  private var squaresOfY = 0.0

  /// A line through nothing, to which others are added.
  init() {}

  /// A line through the points of one group.
  init(_ points: [(x: Double, y: Double)]) {
    guard !points.isEmpty else { return }
    (count, heights) = (points.count, 1)
    let size = Double(count)
    let (x, y) = (points.reduce(0) { $0 + $1.x } / size, points.reduce(0) { $0 + $1.y } / size)
    for point in points {
      squaresOfX += (point.x - x) * (point.x - x)
      products += (point.x - x) * (point.y - y)
      squaresOfY += (point.y - y) * (point.y - y)
    }
  }

  /// The line through the points of both, in their groups.
  static func + (one: Line, other: Line) -> Line {
    var sum = one
    sum.count += other.count
    sum.heights += other.heights
    sum.squaresOfX += other.squaresOfX
    sum.products += other.products
    sum.squaresOfY += other.squaresOfY
    return sum
  }

  /// By how much y grows with x; `nil` where x is the same everywhere.
  var slope: Double? { squaresOfX > 1e-12 ? products / squaresOfX : nil }

  /// What is left of the squares of y.
  var rest: Double { max(0, squaresOfY - (slope ?? 0) * products) }

  /// The degrees of freedom that are left.
  var degrees: Int { count - heights - 1 }

  /// How likely chance alone is to give so steep a rise.
  ///
  /// - Parameters:
  ///   - leastSpread: a smaller spread of what is left counts as this.
  ///   - pooled: what is left, and its degrees of freedom, where other lines tell it as well.
  /// - Returns: a probability; 1 where no slope can be told.
  func chance(leastSpread: Double, pooled: (rest: Double, degrees: Int)? = nil) -> Double {
    let (rest, degrees) = pooled ?? (rest, degrees)
    guard let slope, degrees > 0 else { return 1 }
    let spread = max((rest / Double(degrees)).squareRoot(), leastSpread)
    return Tail.student(slope * squaresOfX.squareRoot() / spread, degrees: degrees)
  }
}
