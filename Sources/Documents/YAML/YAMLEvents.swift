import CYAML

/// The events of a YAML text, one at a time.
final class YAMLEvents {
  /// On the heap, because libyaml keeps a pointer to its own parser.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let firstLine: Int
  private var isReady: Bool

  /// Begins reading; the bytes must outlive this object.
  init(_ bytes: UnsafeBufferPointer<UInt8>, firstLine: Int) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    (self.bytes, self.firstLine) = (bytes, firstLine)
    isReady = yaml_parser_initialize(parser) == 1 && bytes.baseAddress != nil
    guard isReady else { return }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// The next event; after a failure or the end there is no other.
  func next() -> YAMLEvent {
    guard isReady else { return YAMLEvent(kind: .streamEnd, line: firstLine) }
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else {
      isReady = false
      return failure
    }
    defer { yaml_event_delete(&event) }
    let line = firstLine + Int(event.start_mark.line)
    var made = YAMLEvent(kind: kind(of: event), line: line, anchor: anchor(of: event))
    let (start, end) = (place(event.start_mark), place(event.end_mark))
    if event.type == YAML_SCALAR_EVENT, start <= end { made.places = start...end }
    return made
  }

  private func place(_ mark: yaml_mark_t) -> YAMLPlace {
    YAMLPlace(line: Int(mark.line), column: Int(mark.column))
  }

  private var failure: YAMLEvent {
    let detail = parser.pointee.problem.map { String(cString: $0) } ?? "no more memory"
    // Of a character that is none of YAML, libyaml tells the place among the bytes alone.
    let isByte = parser.pointee.error == YAML_READER_ERROR
    let before = bytes[..<min(bytes.count, Int(clamping: parser.pointee.problem_offset))]
    let line = isByte ? LineCounter.lines(in: before) : Int(parser.pointee.problem_mark.line)
    return YAMLEvent(kind: .failure(detail), line: firstLine + line)
  }

  private func kind(of event: yaml_event_t) -> YAMLEvent.Kind {
    switch event.type {
    case YAML_DOCUMENT_START_EVENT: .documentStart
    case YAML_SCALAR_EVENT: scalar(event)
    case YAML_ALIAS_EVENT: .alias(text(event.data.alias.anchor) ?? "")
    case YAML_SEQUENCE_START_EVENT: .sequenceStart
    case YAML_MAPPING_START_EVENT: .mappingStart
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: .collectionEnd
    case YAML_STREAM_END_EVENT: .streamEnd
    default: .other
    }
  }

  private func scalar(_ event: yaml_event_t) -> YAMLEvent.Kind {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    return .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain)
  }

  private func anchor(of event: yaml_event_t) -> String? {
    switch event.type {
    case YAML_SCALAR_EVENT: text(event.data.scalar.anchor)
    case YAML_SEQUENCE_START_EVENT: text(event.data.sequence_start.anchor)
    case YAML_MAPPING_START_EVENT: text(event.data.mapping_start.anchor)
    default: nil
    }
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}
