import Clocks
import Sessions

extension Recorder {
  /// Keeps what the debrief asks for: it is on the disk before anything shows it.
  func perform(_ commands: [Debrief.Command], _ debrief: Debrief) {
    let kinds = commands.compactMap { if case .record(let event) = $0 { event.kind } else { nil } }
    let isKept = commands.contains { if case .keep = $0 { true } else { false } }
    if isKept || !kinds.isEmpty { add(kinds, debrief.reflection) }
  }

  /// Tries again to write what is held, when it is time to.
  func retry(_ reflection: Reflection) {
    guard let nextTry, nextTry <= .now else { return }
    finish(reflection)
  }
}
