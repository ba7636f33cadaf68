/// An event of libyaml as a value, with its line of the file.
struct YAMLEvent {
  enum Kind {
    case documentStart
    case scalar(String, isPlain: Bool)
    case alias(String)
    case sequenceStart
    case mappingStart
    case collectionEnd
    case streamEnd
    case failure(String)
    /// What carries no value.
    case other
  }

  let kind: Kind
  let line: Int
  /// Where it begins and ends in the text, which scalars alone fill.
  var places: ClosedRange<YAMLPlace>?
  var anchor: String?
}
