extension Question {
  /// Takes what stands behind a label; an unknown label becomes part of a key point.
  mutating func take(_ value: String, label: String) {
    guard !value.isEmpty else { return }
    guard let kind = QuestionDetail.kind(of: label) else {
      keyPoints.append("\(label): \(value)")
      return
    }
    take([value], as: kind)
  }

  /// Takes the points of a list below a label.
  mutating func take(_ points: [String], label: String) {
    guard let kind = QuestionDetail.kind(of: label) else {
      keyPoints += points.map { "\(label): \($0)" }
      return
    }
    take(points, as: kind)
  }

  /// Takes texts of a known kind.
  mutating func take(_ texts: [String], as kind: QuestionDetail.Kind) {
    let texts = texts.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return }
    switch kind {
    case .framework: framework = joined(framework, texts)
    case .time: time = joined(time, texts)
    case .keyPoints: keyPoints += texts.flatMap(PointList.points)
    case .followUps: followUps += texts.flatMap(PointList.questions)
    case .principles: principles += texts.flatMap(PointList.names)
    case .levels(let levels):
      expectations += Levels.expectations(levels, texts.joined(separator: "; "))
    }
  }

  /// Takes a point without a label: one that asks is a follow-up.
  mutating func takePoint(_ text: String) {
    if text.last == "?" || QuestionText.unquoted(text) != nil {
      followUps.append(QuestionText.unquoted(text) ?? text)
    } else if !text.isEmpty {
      keyPoints.append(text)
    }
  }

  private func joined(_ before: String?, _ texts: [String]) -> String {
    ([before].compactMap(\.self) + texts).joined(separator: "; ")
  }
}
