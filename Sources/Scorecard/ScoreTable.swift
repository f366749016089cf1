import Foundation
import GraphScoring

/// A table of figures: a row a set, a column a measure.
struct ScoreTable {
  private static let width = 10
  /// How wide the column of the names is.
  var nameWidth: Int

  /// The line over the columns.
  var head: String {
    padded("") + Measure.judged.map { column($0.heading) }.joined()
  }

  /// The figures of a set.
  func row(_ name: String, _ scores: Scores) -> String {
    padded(name)
      + Measure.judged.map { column(String(format: "%.3f", scores.figure($0))) }.joined()
  }

  /// Precision, recall and counts of one set, a line a measure.
  func details(_ scores: Scores) -> [String] {
    Measure.allCases.map { measure in
      let tally = scores.tally(measure)
      let name = "  " + measure.rawValue.padding(toLength: 16, withPad: " ", startingAt: 0)
      guard !measure.isRate else {
        let rate = String(format: "%.3f", tally.recall)
        return name + "\(rate)   \(tally.right) of \(tally.right + tally.missed)"
      }
      let figures = String(
        format: "P %.3f  R %.3f  F1 %.3f", tally.precision, tally.recall, tally.f1)
      return name + figures
        + "   right \(tally.right), wrong \(tally.wrong), missed \(tally.missed)"
    }
  }

  private func padded(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, nameWidth - name.count))
  }

  private func column(_ text: String) -> String {
    String(repeating: " ", count: max(1, Self.width - text.count)) + text
  }
}

extension Measure {
  /// What stands over its column.
  fileprivate var heading: String {
    switch self {
    case .participants: "particip."
    case .meetingDate: "date"
    case .meetingPlace: "place"
    case .meetingStatus: "status"
    case .tieKind: "tie kind"
    default: rawValue
    }
  }
}
