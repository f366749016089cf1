/// The cursor of a list and the part of the list that is in sight.
///
/// All moves stop at the ends and keep `margin` rows around the cursor in sight where the list goes
/// on. In an empty list the cursor is 0.
public struct ListWindow: Hashable, Sendable {
  /// The row under the cursor.
  public private(set) var cursor = 0
  /// The first row in sight.
  public private(set) var top = 0
  /// Rows of the list.
  public private(set) var count: Int
  /// Rows that are in sight at a time.
  public private(set) var height: Int
  /// Rows kept in sight above and below the cursor.
  public let margin: Int

  /// Makes a window at the top of a list.
  public init(count: Int = 0, height: Int = 0, margin: Int = 2) {
    self.count = max(0, count)
    self.height = max(0, height)
    self.margin = max(0, margin)
  }

  /// The rows in sight.
  public var visible: Range<Int> { top..<min(count, Canvas.sum(top, height)) }

  /// Whether rows lie below those in sight.
  public var hasMoreBelow: Bool { visible.upperBound < count }

  /// Takes over a new length or height; the cursor stays where it is as far as there are rows.
  public mutating func update(count: Int, height: Int) {
    self.count = max(0, count)
    self.height = max(0, height)
    move(to: cursor)
  }

  /// Goes to a row.
  public mutating func move(to row: Int) {
    cursor = min(max(0, row), max(0, count - 1))
    keepInSight()
  }

  /// Goes so many rows down, or up where negative.
  public mutating func move(by rows: Int) { move(to: Canvas.sum(cursor, rows)) }

  /// Goes so many pages down or up, the window with it.
  ///
  /// A page is a row less than the height, so that a row of the old page stays in sight.
  public mutating func move(pages: Int) { scroll(rows: max(1, height - 1), times: pages) }

  /// Goes so many half pages down or up, the window with it.
  public mutating func move(halfPages: Int) { scroll(rows: max(1, height / 2), times: halfPages) }

  /// Goes to a row in sight and leaves the window where it is.
  public mutating func point(at row: Int) {
    guard visible.contains(row) else { return move(to: row) }
    cursor = row
  }

  /// Scrolls so many rows down or up; the cursor stays on its row as long as that is in sight.
  public mutating func scroll(by rows: Int) {
    top = max(0, min(Canvas.sum(top, rows), count - height))
    let room = min(margin, max(0, height - 1) / 2)
    let first = top == 0 ? 0 : top + room
    let last = hasMoreBelow ? visible.upperBound - 1 - room : count - 1
    cursor = max(0, min(max(cursor, first), last))
  }

  /// Goes to the first row.
  public mutating func moveToStart() { move(to: 0) }

  /// Goes to the last row.
  public mutating func moveToEnd() { move(to: count - 1) }

  /// Puts cursor and window back to where they were; both are brought inside the list.
  public mutating func restore(cursor: Int, top: Int) {
    self.top = top
    move(to: cursor)
  }

  /// Scrolls so that the cursor stands in the middle.
  public mutating func center() {
    top = cursor - height / 2
    keepInSight()
  }

  private mutating func scroll(rows: Int, times: Int) {
    let (product, overflow) = rows.multipliedReportingOverflow(by: times)
    let distance = overflow ? (times < 0 ? -count : count) : product
    top = Canvas.sum(top, distance)
    move(by: distance)
  }

  private mutating func keepInSight() {
    let room = min(margin, max(0, height - 1) / 2)
    if top > cursor - room { top = cursor - room }
    if Canvas.sum(top, height) <= cursor + room { top = cursor + room - height + 1 }
    top = max(0, min(top, count - height))
  }
}
