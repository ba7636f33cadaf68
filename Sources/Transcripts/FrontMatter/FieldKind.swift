import Structures

/// How the value of a key is read, by both readers of front matter, and so how it is written.
///
/// Each case holds one function or none: thousands of them are looked at for each file of a listing.
enum FieldKind<Subject: Sendable>: Sendable {
  /// Takes a value in.
  typealias Setter<Value> = @Sendable (inout Subject, Value) -> Void
  /// Takes a value in if it can stand there, and answers whether it can.
  typealias Trier<Value> = @Sendable (inout Subject, Value) -> Bool

  /// Any text; it is written in quotes.
  case text(Setter<String>)
  /// A word of the format.
  case word(Trier<String>)
  /// A whole number.
  case count(Setter<Int>)
  /// A whole number that is not 0.
  case positive(Setter<Int>)
  /// A length of time.
  case seconds(Setter<Duration>)
  /// A length of time that can stand only where another does.
  case moreSeconds(Trier<Duration>)
  /// A length of time that can be negative.
  case signedSeconds(Setter<Duration>)
  /// Yes or no.
  case flag(Setter<Bool>)
  /// A number of points.
  case points(Setter<Double>)
  /// A list of texts; they are written in quotes.
  case texts(Setter<[String]>)
  /// A list of whole numbers that are not 0.
  case numbers(Setter<[Int]>)
  /// Keys of their own below it.
  case mapping
  /// A value like no other, as ``SummaryScanner`` reads it.
  case special(@Sendable (inout FrontMatterScan, inout Subject) throws(LineScanner.Unsure) -> Void)
}
