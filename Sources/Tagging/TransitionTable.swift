#if canImport(Glibc)
import Glibc
#endif

/// How readily one label follows another, as factors.
package struct TransitionTable: Sendable {
  /// By the former label; the factors of all next labels.
  package let rows: [LabelVector]
  private let columns: [LabelVector]
  /// The factors of the labels of a first scalar.
  let start: LabelVector
  let ones: LabelVector

  /// - Parameter scores: by former label; what the model learnt. Labels that can't follow get none.
  package init(scores: [LabelVector]) {
    var rows = [LabelVector](repeating: .zero, count: TagLabel.count)
    var columns = rows
    var start = LabelVector.zero
    var ones = LabelVector.zero
    for former in 0..<TagLabel.count {
      for next in 0..<TagLabel.count where TagLabel.allows(next, after: former) {
        let factor = expf(scores[former][next])
        rows[former][next] = factor
        columns[next][former] = factor
      }
      if TagLabel.allows(former, after: TagLabel.outside) { start[former] = 1 }
      ones[former] = 1
    }
    self.rows = rows
    self.columns = columns
    self.start = start
    self.ones = ones
  }

  func forward(_ former: LabelVector) -> LabelVector {
    var sum = LabelVector.zero
    for label in 0..<TagLabel.count { sum += rows[label] * former[label] }
    return sum
  }

  func backward(_ next: LabelVector) -> LabelVector {
    var sum = LabelVector.zero
    for label in 0..<TagLabel.count { sum += columns[label] * next[label] }
    return sum
  }
}
