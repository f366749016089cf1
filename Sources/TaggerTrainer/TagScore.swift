import Tagging

/// How many spans of each kind were found, and how many rightly.
struct TagScore {
  private var right = [Int](repeating: 0, count: TagKind.allCases.count)
  private var found = [Int](repeating: 0, count: TagKind.allCases.count)
  private var wanted = [Int](repeating: 0, count: TagKind.allCases.count)

  /// Counts a sentence; tells what was missed and wrongly found, if anything was.
  @discardableResult
  mutating func add(_ sentence: AnnotatedSentence, found spans: [TagSpan]) -> String? {
    let joined = AnnotatedSentence.joined(
      spans.map { ($0.range, $0.kind) }, in: sentence.scalars)
    let missed = sentence.spans.filter { span in !joined.contains { $0 == span } }
    let wrong = joined.filter { span in !sentence.spans.contains { $0 == span } }
    for (_, kind) in joined {
      found[kind.rawValue] += 1
      right[kind.rawValue] += 1
    }
    for (_, kind) in wrong { right[kind.rawValue] -= 1 }
    for (_, kind) in sentence.spans { wanted[kind.rawValue] += 1 }
    if missed.isEmpty, wrong.isEmpty { return nil }
    return "\(sentence.text())\n  - \(missed.map(sentence.told).joined(separator: ", "))"
      + "\n  + \(wrong.map(sentence.told).joined(separator: ", "))"
  }

  func f1(_ kind: TagKind) -> Double {
    let sum = found[kind.rawValue] + wanted[kind.rawValue]
    return sum == 0 ? 0 : 2 * Double(right[kind.rawValue]) / Double(sum)
  }

  /// A line for each kind, then the mean of all but titles.
  var report: String {
    let lines = TagKind.allCases.map { kind in
      let precision = Double(right[kind.rawValue]) / Double(max(1, found[kind.rawValue]))
      let recall = Double(right[kind.rawValue]) / Double(max(1, wanted[kind.rawValue]))
      return "\(kind.name)\tP \(precision.thousandths)\tR \(recall.thousandths)\t"
        + "F1 \(f1(kind).thousandths)"
    }
    let six = TagKind.allCases.filter { $0 != .title }.map(f1).reduce(0, +) / 6
    return lines.joined(separator: "\n") + "\nmean of six\t\(six.thousandths)"
  }
}

extension AnnotatedSentence {
  /// The text of a range, or of all.
  func text(_ range: Range<Int>? = nil) -> String {
    String(String.UnicodeScalarView(scalars[range ?? scalars.indices]))
  }

  fileprivate func told(_ span: (range: Range<Int>, kind: TagKind)) -> String {
    text(span.range) + ":" + span.kind.name
  }
}

extension Double {
  fileprivate var thousandths: String {
    let number = Int((self * 1000).rounded())
    let digits = String(number % 1000)
    return "\(number / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
