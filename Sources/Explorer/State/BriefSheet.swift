import NewsGraph
import NewsModel
import TextUI

/// The popup of what was clipped, in the reader's order.
struct BriefSheet: Hashable, Sendable {
  /// What was clipped; nil before it was read.
  private(set) var clips: [Clip]?
  private(set) var cursor = 0
  /// The first clip in sight.
  private(set) var top = 0
  /// The name of the file to write, as it was typed last.
  var file: String?

  /// So many rows of a clip's words are shown at most.
  static let mostRows = 6

  /// The clip under the cursor.
  var clip: Clip? {
    guard let clips, clips.indices.contains(cursor) else { return nil }
    return clips[cursor]
  }

  /// Takes in what was read; the cursor stays with its clip, wherever that went.
  mutating func receive(_ clips: [Clip]) {
    let place = clip.flatMap { clip in clips.firstIndex { $0.id == clip.id } }
    self.clips = clips
    cursor = place ?? min(cursor, max(0, clips.count - 1))
  }

  /// A page goes so many clips on: they are of different heights.
  private static let clipsOfAPage = 5

  /// Goes to another clip.
  mutating func move(_ motion: Motion) {
    let next = motion.row(from: cursor, page: Self.clipsOfAPage)
    cursor = min(max(0, next), max(0, (clips?.count ?? 0) - 1))
  }

  /// Scrolls so that the clip under the cursor is in sight, whole where there is room.
  ///
  /// O(rows in sight).
  mutating func fit(width: Int, height: Int) {
    guard let clips, let clip else {
      top = 0
      return
    }
    var first = cursor
    var rows = Self.rows(of: clip, width: width)
    while first > 0 {
      rows += 1 + Self.rows(of: clips[first - 1], width: width)
      guard rows <= height else { break }
      first -= 1
    }
    top = min(max(top, first), cursor)
  }

  /// The clip on a row in sight, counted from the first clip's; nil between two and below the last.
  func clip(atRow row: Int, width: Int) -> Int? {
    guard let clips else { return nil }
    var first = 0
    for index in clips.indices.dropFirst(top) {
      let rows = Self.rows(of: clips[index], width: width)
      if row < first { return nil }
      if row < first + rows { return index }
      first += rows + 1
    }
    return nil
  }

  /// The words of a clip, set in a width.
  static func words(of clip: Clip, width: Int) -> WrappedText {
    WrappedText("“\(clip.evidence.quote)”", width: width)
  }

  /// What it was taken for, its words, and where they stand.
  private static func rows(of clip: Clip, width: Int) -> Int {
    2 + min(words(of: clip, width: width).rows.count, mostRows)
  }
}
