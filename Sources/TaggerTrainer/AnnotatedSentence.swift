import Foundation
import Tagging

/// A sentence with the spans that annotators marked, kinds as the tagger tells them apart.
struct AnnotatedSentence {
  var scalars: [Unicode.Scalar]
  var spans: [(range: Range<Int>, kind: TagKind)]
  /// What is marked as something that the tagger doesn't tell.
  let untold: [Range<Int>]
  let isNews: Bool
  /// Names put in the place of others, and firms put in: what the lists keep of their words stays hidden.
  var swapped: [Range<Int>] = []

  /// The label of each scalar.
  var labels: [Int] {
    var labels = [Int](repeating: TagLabel.outside, count: scalars.count)
    for (range, kind) in spans {
      for place in range { labels[place] = TagLabel.inside(kind) }
      labels[range.lowerBound] = TagLabel.begin(kind)
    }
    return labels
  }
}

extension AnnotatedSentence {
  /// Reads a file of JSON lines: `source`, `text`, `spans` as `[start, end, label]` in scalars.
  static func read(_ path: String) throws -> [AnnotatedSentence] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return try text.split(separator: "\n").map { line in
      try AnnotatedSentence(JSONDecoder().decode(Line.self, from: Data(line.utf8)))
    }
  }

  private struct Line: Decodable {
    let source: String
    let text: String
    let spans: [Annotation]
  }

  private struct Annotation: Decodable {
    let range: Range<Int>
    let label: String

    init(from decoder: any Decoder) throws {
      var list = try decoder.unkeyedContainer()
      let start = try list.decode(Int.self)
      range = start..<max(start, try list.decode(Int.self))
      label = try list.decode(String.self)
    }
  }

  private init(_ line: Line) {
    scalars = Array(line.text.unicodeScalars)
    isNews = line.source == "wikitree"
    var spans: [(range: Range<Int>, kind: TagKind)] = []
    var untold: [Range<Int>] = []
    var end = 0
    for annotation in line.spans.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      let range = annotation.range
      guard !range.isEmpty, range.upperBound <= scalars.count, range.lowerBound >= end else {
        continue
      }
      if let kind = TagKind(label: annotation.label) {
        spans.append((range, kind))
        end = range.upperBound
      } else {
        untold.append(range)
      }
    }
    self.untold = untold
    self.spans = Self.joined(spans, in: scalars)
  }

  /// Neighbouring places, dates, times and quantities with nothing or a space between are one.
  static func joined(
    _ spans: [(range: Range<Int>, kind: TagKind)], in scalars: [Unicode.Scalar]
  ) -> [(range: Range<Int>, kind: TagKind)] {
    var joined: [(range: Range<Int>, kind: TagKind)] = []
    for span in spans {
      if let last = joined.last, last.kind == span.kind, joinable.contains(span.kind),
        last.range.upperBound == span.range.lowerBound
          || (last.range.upperBound + 1 == span.range.lowerBound
            && scalars[last.range.upperBound] == " ")
      {
        joined[joined.count - 1].range = last.range.lowerBound..<span.range.upperBound
      } else {
        joined.append(span)
      }
    }
    return joined
  }

  private static let joinable: Set<TagKind> = [.place, .date, .time, .quantity]
}

extension TagKind {
  /// The kind of an annotator's label; nil for what the tagger doesn't tell.
  fileprivate init?(label: String) {
    switch label {
    case "PS_PET": return nil
    case "AF_BUILDING", "AF_CULTURAL_ASSET", "AF_ROAD": self = .place
    case "CV_POSITION", "CV_OCCUPATION": self = .title
    default:
      switch label.prefix(2) {
      case "PS": self = .person
      case "LC": self = .place
      case "DT": self = .date
      case "TI": self = .time
      case "QT": self = .quantity
      default:
        guard label.hasPrefix("OGG") else { return nil }
        self = .organization
      }
    }
  }
}
