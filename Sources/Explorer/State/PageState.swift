import NewsGraph
import NewsModel
import TextUI

/// The page in the detail pane: what stands on it, where the cursor is, what is in sight.
struct PageState: Hashable, Sendable {
  let id: ContentID
  private(set) var page: Page
  /// Whether the whole of it was asked for, where this is a part.
  private var isRestAsked = false
  /// Whether it was gone to, rather than shown for a list's cursor.
  var isFollowed: Bool
  private(set) var content: PageContent
  /// The stop under the cursor.
  private(set) var cursor = 0
  /// The first line in sight.
  private(set) var top = 0
  /// Which proof of the stop the evidence pane shows.
  private(set) var proof = 0
  /// The words of the article that led here.
  private(set) var span: Span?
  /// How the page is looked at.
  let aspect: Aspect
  /// The ways to somebody else; nil before they were looked for.
  private(set) var paths: [GraphPath]?
  /// What lies beyond the first step of a graph view; nil before it was read.
  private(set) var net: Net?
  private var askedNet: NetRequest?
  /// The time of the whole graph; nil before it was read.
  private(set) var timeline: Timeline?
  private var askedTimeline: TimelineRequest?
  /// Where the cursor goes as soon as that was read.
  private var sought: PageLocation?
  private var height = 0
  /// Where the cursor goes as soon as the page is set in lines.
  private var arriving: PageLocation?

  init(_ page: Page, location: PageLocation) {
    id = page.id
    self.page = page
    isFollowed = location.isFollowed
    span = location.span
    aspect = location.aspect
    content = .empty
    arriving = location
    sought = location
  }

  /// Whether the page was set in lines.
  var isSet: Bool { arriving == nil }

  /// The stop under the cursor.
  var stop: Stop? { content.stops.indices.contains(cursor) ? content.stops[cursor] : nil }

  /// The proof that the evidence pane shows.
  var shownProof: Proof? {
    guard let proofs = stop?.proofs, proofs.indices.contains(proof) else { return nil }
    return proofs[proof]
  }

  /// Where the cursor stands, by identity.
  var location: PageLocation {
    if var location = arriving {
      location.isFollowed = isFollowed
      return location
    }
    return PageLocation(
      id: id, isFollowed: isFollowed, stop: stop?.key, cursor: cursor, top: top, proof: proof,
      span: span, aspect: aspect)
  }

  /// Takes in the ways to somebody else; the page has to be set anew.
  mutating func receive(_ paths: [GraphPath]) {
    guard self.paths == nil else { return }
    self.paths = paths
    arriving = PageLocation(id: id, isFollowed: isFollowed, aspect: aspect)
  }

  /// Whether the whole page has to be read; false after it was asked for.
  mutating func requestRest() -> Bool {
    guard page.articlesInAll != nil, !isRestAsked else { return false }
    isRestAsked = true
    return true
  }

  /// Takes in the whole page in the place of a part; the cursor stays where it is.
  mutating func receive(whole page: Page) {
    guard self.page.articlesInAll != nil else { return }
    self.page = page
    holdPlace()
  }

  /// What has to be read for a timeline of everything; nil after it was asked for.
  mutating func timelineRequest() -> TimelineRequest? {
    guard id == .home, case .timeline(let view) = aspect else { return nil }
    var request = TimelineRequest(scale: view.scale, first: 0)
    if let timeline {
      request.known = timeline.stretches
      request.first = timeline.meetings(after: view.until)
      guard request.first != timeline.first else { return nil }
    }
    guard request != askedTimeline else { return nil }
    askedTimeline = request
    return request
  }

  /// Takes over the time of the whole graph from the page as it was before.
  mutating func keep(_ timeline: Timeline?) { self.timeline = timeline }

  /// Takes in the time of the whole graph; the page has to be set anew.
  mutating func receive(_ request: TimelineRequest, _ timeline: Timeline) {
    guard request == askedTimeline else { return }
    self.timeline = timeline
    arriving = sought ?? location
  }

  /// What has to be read for a graph view of more than one step; nil after it was asked for.
  mutating func request(_ words: any Words) -> NetRequest? {
    guard case .graph(let reach) = aspect, reach.depth > 1, askedNet == nil else { return nil }
    let ring = PageComposer(page: page, words: words).netRing(reach)
    askedNet = NetRequest(id: id, ring: ring, depth: reach.depth)
    return askedNet
  }

  /// Takes in what lies beyond the first step; the page has to be set anew.
  mutating func receive(_ request: NetRequest, _ net: Net) {
    guard request == askedNet, self.net == nil else { return }
    self.net = net
    arriving = sought ?? location
  }

  /// Has the cursor stay with its stop when the page is set anew with others.
  mutating func holdPlace() { arriving = location }

  /// The lines in sight.
  var visible: Range<Int> { top..<max(top, min(content.lines.count, top + height)) }

  /// Takes over how many lines are in sight, and the page set anew in a width.
  mutating func fit(_ content: PageContent?, height: Int) {
    let isNew = content != nil
    if let content { self.content = content }
    guard isNew || height != self.height else { return }
    self.height = max(0, height)
    if let location = arriving, isNew {
      arriving = nil
      restore(location)
    } else {
      show(line: stop?.line ?? top)
    }
  }

  /// Shows another of the stop's proofs; false when there is none further.
  mutating func moveProof(by count: Int) -> Bool {
    let proofs = stop?.proofs.count ?? 0
    let next = min(max(0, proof.advanced(clamping: count)), max(0, proofs - 1))
    defer { proof = next }
    return next != proof
  }

  private mutating func restore(_ location: PageLocation) {
    let known = location.stop.flatMap { key in content.stops.firstIndex { $0.key == key } }
    if location.stop == nil, location.cursor == 0 { return enter() }
    cursor = clamped(known ?? location.cursor)
    proof = min(max(0, location.proof), max(0, (stop?.proofs.count ?? 0) - 1))
    top = clampedTop(location.top)
    if let line = stop?.line { show(line: line) }
  }
}

extension PageState {
  /// Puts the cursor where reading begins: at the words that led here, else at the first meeting
  /// of a person or firm, else at the top.
  private mutating func enter() {
    if case .graph = aspect, let middle = content.stops.firstIndex(where: { $0.key.fact == "name" })
    {
      cursor = middle
      top = clampedTop((stop?.line ?? 0) - height / 2)
      return
    }
    guard let line = content.line(of: .quote) else {
      let entry = clamped(content.entry)
      let isInSight = content.stops.indices.contains(entry) && content.stops[entry].line < height
      cursor = isInSight ? entry : 0
      if let line = stop?.line { show(line: line) }
      return
    }
    cursor = clamped(content.stops.firstIndex { $0.line >= line } ?? content.stops.count)
    top = clampedTop(line - height / 3)
  }

  /// Goes some links on or back, past facts that lead nowhere; stays on the last (or first) link.
  mutating func moveLink(by count: Int) {
    let step = count.signum()
    var left = count.magnitude
    var index = cursor + step
    var reached: Int?
    while left > 0, content.stops.indices.contains(index) {
      if content.stops[index].target != nil {
        reached = index
        left -= 1
      }
      index += step
    }
    if let reached { select(reached) }
  }

  /// Goes to the next stop of the same item; false at its last (or first).
  mutating func moveWithinItem(by count: Int) -> Bool {
    let next = cursor + count.signum()
    guard content.stops.indices.contains(next), content.stops[next].item == stop?.item else {
      return false
    }
    select(next)
    return true
  }

  /// Goes where a motion leads: over rows of facts, or over lines by pages.
  mutating func move(_ motion: Motion) {
    switch motion {
    case .rows(let count): moveRow(by: count)
    case .halfPages, .pages:
      let end = content.lines.count
      scroll(by: min(max(-end, motion.row(from: top, height: height)), 2 * end) - top)
    case .row(let row) where row <= 0: moveToStart()
    case .row(let row):
      moveToStart()
      moveRow(by: row)
    case .last: moveToEnd()
    }
  }

  /// Goes some rows of facts down, or up where negative.
  ///
  /// Where the next fact lies beyond what is in sight, the page scrolls a line instead.
  private mutating func moveRow(by count: Int) {
    let steps = min(count.magnitude, UInt(content.lines.count + content.stops.count))
    for _ in 0..<steps { stepRow(down: count > 0) }
  }

  private mutating func stepRow(down: Bool) {
    let next = down ? nextRowStop : formerRowStop
    let reach =
      down ? visible.lowerBound...visible.upperBound : (top - 1)...max(top, visible.upperBound)
    if let next, reach.contains(content.stops[next].line) {
      select(next)
    } else {
      top = clampedTop(top + (down ? 1 : -1))
      if let next, visible.contains(content.stops[next].line) { select(next) }
    }
  }

  /// The first stop of the next line that has one, from the cursor's line or, when the cursor is
  /// out of sight, from the top.
  private var nextRowStop: Int? {
    guard let line = stop?.line else { return nil }
    let from = visible.contains(line) ? line : max(line, top - 1)
    return content.stops.firstIndex { $0.line > from }
  }

  private var formerRowStop: Int? {
    guard let line = stop?.line else { return nil }
    let from = visible.contains(line) ? line : min(line, visible.upperBound)
    guard let last = content.stops.last(where: { $0.line < from }) else { return nil }
    return content.stops.firstIndex { $0.line == last.line }
  }

  /// Scrolls so many lines down or up, and brings the cursor along.
  mutating func scroll(by lines: Int) {
    top = clampedTop(top.advanced(clamping: lines))
    guard let line = stop?.line, !visible.contains(line) else {
      if lines != 0, top == 0 || visible.upperBound == content.lines.count { moveToEdge(lines) }
      return
    }
    let inSight = content.stops(on: visible)
    guard !inSight.isEmpty else { return }
    select(lines > 0 ? inSight.lowerBound : inSight.upperBound - 1)
  }

  /// Goes to the beginning of the page.
  private mutating func moveToStart() {
    select(0)
    top = 0
  }

  /// Goes to the end of the page.
  private mutating func moveToEnd() {
    select(clamped(content.stops.count - 1))
    top = clampedTop(content.lines.count)
  }

  /// At an end of the page the cursor goes to the outermost stop.
  private mutating func moveToEdge(_ direction: Int) {
    select(direction < 0 ? 0 : clamped(content.stops.count - 1), scrolling: false)
  }

  mutating func select(_ index: Int, scrolling: Bool = true) {
    if index != cursor { proof = 0 }
    cursor = clamped(index)
    if scrolling, let line = stop?.line { show(line: line) }
  }

  /// Brings a line into sight, with the heading above the first fact of a page.
  private mutating func show(line: Int) {
    let isFirst = stop?.line == line && content.stops.first?.line == line
    let margin = min(1, max(0, height - 1) / 2)
    if isFirst, line < height { top = 0 }
    if line - margin < top { top = line - margin }
    if line + margin >= top + height { top = line + margin - height + 1 }
    top = clampedTop(top)
  }

  private func clamped(_ index: Int) -> Int { min(max(0, index), max(0, content.stops.count - 1)) }

  private func clampedTop(_ line: Int) -> Int {
    min(max(0, line), max(0, content.lines.count - height))
  }
}

extension Page {
  /// The id of what the page is about.
  var id: ContentID {
    switch subject {
    case .person(let person): person.id
    case .firm(let firm): firm.id
    case .meeting(let meeting): meeting.id
    case .article(let article, _): article.id
    case .overview: .home
    }
  }
}

extension ContentID {
  /// Stands for the first page in places of the explorer.
  static let home = ContentID(rawValue: "home")
}
