/// What is done with the keys below a key that have no name in the format, such as the dimensions of a
/// rubric.
struct OtherKeys<Subject: Sendable>: Sendable {
  /// What the values are.
  enum Form: Sendable {
    /// Points; what is no number is the person's own.
    case points
    /// Texts, which are written in quotes.
    case texts
  }

  /// What the values are.
  let form: Form
  /// Takes in a key and its text; answers whether it means something there.
  let take: @Sendable (inout Subject, String, String) -> Bool
  /// The keys with their values, in order.
  let all: @Sendable (Subject) -> [FieldValue.Member]
}
