import TextUI

/// A move through rows, as every list and popup understands it.
enum Motion: Hashable, Sendable {
  /// So many rows, halves of pages, or pages down; up where negative.
  case rows(Int)
  case halfPages(Int)
  case pages(Int)
  /// To a row counted from 0; beyond the last one to that.
  case row(Int)
  case last

  /// The motion of a command, so many times; nil for a command that is none.
  ///
  /// A count names the row for `first` and `last`, as in an editor.
  init?(_ command: Command, count: Int) {
    switch command {
    case .down, .nextLink: self = .rows(count)
    case .up, .formerLink: self = .rows(-count)
    case .halfDown: self = .halfPages(count)
    case .halfUp: self = .halfPages(-count)
    case .pageDown: self = .pages(count)
    case .pageUp: self = .pages(-count)
    case .first: self = .row(count - 1)
    case .last: self = count > 1 ? .row(count - 1) : .last
    default: return nil
    }
  }

  /// The row to which it leads from another, where so many make a page.
  func row(from current: Int, page: Int) -> Int {
    row(from: current, page: page, half: page)
  }

  /// The same where so many are in sight: a page keeps one of them.
  func row(from current: Int, height: Int) -> Int {
    row(from: current, page: max(1, height - 1), half: max(1, height / 2))
  }

  private func row(from current: Int, page: Int, half: Int) -> Int {
    switch self {
    case .rows(let count): current.advanced(clamping: count)
    case .halfPages(let count): current.advanced(clamping: Self.product(count, half))
    case .pages(let count): current.advanced(clamping: Self.product(count, page))
    case .row(let row): row
    case .last: .max
    }
  }

  private static func product(_ count: Int, _ rows: Int) -> Int {
    let (product, overflow) = count.multipliedReportingOverflow(by: rows)
    return overflow ? (count < 0 ? .min : .max) : product
  }
}

extension ListWindow {
  /// Goes where a motion leads.
  mutating func move(_ motion: Motion) {
    switch motion {
    case .rows(let count): move(by: count)
    case .halfPages(let count): move(halfPages: count)
    case .pages(let count): move(pages: count)
    case .row(let row): move(to: row)
    case .last: moveToEnd()
    }
  }
}
