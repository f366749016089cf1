import GraphSamples
import NameSearch
import NewsGraph
import NewsModel
import Synchronization
import Testing
import TextUI

@testable import Explorer

@Suite struct SessionTests {
  @Test func theFirstFrameIsThereBeforeAnythingIsRead() throws {
    let log = Log()
    let device = ScriptedDevice([.key(KeyPress.character("q"))], log: log)
    try run(on: device, graph: EmptyGraph(whenCounted: { log.add("counts") }))
    #expect(log.entries.first == "frame")
    #expect(log.entries.contains("counts"))
  }

  @Test func keysLeadToFramesUntilTheReaderLeaves() throws {
    let device = ScriptedDevice([
      .key(KeyPress.character("j")), .key(KeyPress(.enter)), .resize(Size(width: 60, height: 12)),
      .key(KeyPress.control("c")), .key(KeyPress.character("j")),
    ])
    try run(on: device, graph: Walk.sample)
    #expect(device.events.count == 1)
    #expect(device.frames.last?.size == Size(width: 60, height: 12))
    #expect(device.frames.last?.text.contains("이재용") == true)
  }

  @Test func theEndOfTheDeviceIsTheEndOfTheSession() throws {
    let device = ScriptedDevice([.wake, .end])
    try run(on: device, graph: Walk.sample)
    #expect(device.events.isEmpty)
  }

  @Test func aGraphThatCannotBeReadIsOneLineInTheStatusBar() throws {
    let device = ScriptedDevice([.key(KeyPress.character("j")), .end])
    try run(on: device, graph: BrokenGraph())
    let last = try #require(device.frames.last)
    #expect(last.rows.last?.contains("읽지 못했습니다: 망가진 파일") == true)
  }

  @Test func aLongReadingIsToldOfAndEscapeStopsIt() throws {
    let waiting = [KeyPress.control("p"), .character("손")].map(InputEvent.key)
    let device = ScriptedDevice(waiting + [.wake, .key(KeyPress(.escape)), .end])
    try run(on: device, graph: EmptyGraph.endless)
    let last = device.frames.compactMap(\.rows.last)
    let told = try #require(last.firstIndex { $0.contains("읽는 중…  Esc 멈춤") })
    #expect(last[told...].contains { $0.contains("멈췄습니다") })
    #expect(device.events.isEmpty)
  }

  @Test func keysTypedDuringALongReadingAreNotLost() throws {
    let device = ScriptedDevice(
      [.key(KeyPress.control("p")), .key(KeyPress.character("손"))]
        + [.key(KeyPress.character("정")), .key(KeyPress(.escape)), .wake, .key(KeyPress(.escape))]
        + [.wake, .end])
    try run(on: device, graph: EmptyGraph.endless)
    #expect(device.frames.contains { $0.text.contains("손정") })
  }

  @Test func theRestOfWhatIsFoundIsNotWaitedFor() throws {
    let hit = FindHit(
      ref: EntityRef(id: ContentID(.person, ["손정의"]), kind: .person, name: "손정의"), stories: 1,
      match: "손정의", reason: .prefix)
    let device = ScriptedDevice(
      [KeyPress.control("p"), .character("손"), .character("정")].map(InputEvent.key) + [.end])
    try run(on: device, graph: EmptyGraph(whenSearched: EmptyGraph.forEver, nearest: [hit]))
    let last = try #require(device.frames.last)
    #expect(last.text.contains("손정") && last.text.contains("손정의"))
    #expect(!device.frames.contains { $0.text.contains("읽는 중") || $0.text.contains("멈췄습니다") })
  }

  @Test func suspendingIsLeftToTheDevice() throws {
    let device = ScriptedDevice([.key(KeyPress.control("z")), .end])
    try run(on: device, graph: Walk.sample)
    #expect(device.stops == 1)
  }

  @Test func aDeviceWithoutColoursGetsNone() throws {
    let device = ScriptedDevice([.key(KeyPress(.enter)), .end], colors: .none)
    try run(on: device, graph: Walk.sample)
    for frame in device.frames {
      for y in 0..<frame.size.height {
        for x in 0..<frame.size.width {
          let style = frame[Point(x: x, y: y)].style
          #expect(style.foreground == .default && style.background == .default)
        }
      }
    }
  }

  @Test func anEmptyStoreSaysHowToFillIt() throws {
    let walk = Walk("80x24", graph: InMemoryGraph(Graph()))
    #expect(walk.shows("inmaek ingest"))
  }

  @Test func anUnknownStartSaysSoAndLeavesTheListUsable() {
    var walk = Walk("80x24", start: ContentID(rawValue: "nothing"))
    #expect(walk.shows("지금은 없는 항목입니다"))
    walk.press("1", "j")
    #expect(walk.pageName == "이재용")
  }

  @Test func aStartOpensThatPage() {
    let walk = Walk("80x24", start: ContentID(.person, ["손정의"]))
    #expect(walk.pageName == "손정의")
    #expect(walk.focus == .detail)
  }

  private func run(on device: ScriptedDevice, graph: any GraphReading) throws {
    let options = ExplorerSession.Options(describe: { "\($0)" })
    var session = ExplorerSession(graph: graph, size: device.size, options: options)
    try session.run(on: device)
  }
}

/// What happened, in order.
private final class Log: Sendable {
  private let lines = Mutex<[String]>([])

  var entries: [String] { lines.withLock { $0 } }

  func add(_ line: String) { lines.withLock { $0.append(line) } }
}

/// A graph in which there is nothing, and that does something when it is read.
private struct EmptyGraph: GraphReading {
  var whenCounted: @Sendable () -> Void = {}
  var whenSearched: @Sendable () throws -> Void = {}
  /// What fits any query nearest.
  var nearest: [FindHit] = []

  func counts() -> GraphCounts {
    whenCounted()
    return GraphCounts()
  }
  func rows(
    _ kind: EntityKind, matching filter: RowFilter, order: ListOrder, range: Range<Int>
  )
    -> [ListRow]
  { [] }
  func rowCount(_ kind: EntityKind, matching filter: RowFilter) -> Int { 0 }
  func page(_ id: ContentID) -> Page? { nil }
  func resolve(_ id: ContentID) -> ContentID? { nil }
  func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth
  ) throws -> [FindHit] {
    if depth == .nearest, !nearest.isEmpty { return nearest }
    try whenSearched()
    return []
  }
  func search(_ query: TextQuery, limit: Int) -> [TextHit] { [] }
  func neighbours(of id: ContentID) -> [Neighbour] { [] }
  func badges() -> [ContentID: Set<Badge>] { [:] }
  func marks() -> [String: EntityRef] { [:] }
  func savedQueries() -> [SavedQuery] { [] }
  func version() -> Int { 0 }
  func overview(on today: CivilDay) -> Page { Page(subject: .overview(Overview())) }
  func nextUnread(after article: ContentID?) -> EntityRef? { nil }
  func stretches(of scale: TimeScale) -> [Stretch] { [] }

  /// One in which names are looked for until somebody stops that.
  static let endless = EmptyGraph(whenSearched: forEver)

  static let forEver: @Sendable () throws -> Void = { while true { try StopSign.check() } }
}

/// A device that reports events one after the other.
private final class ScriptedDevice: Device {
  var size = Size(width: 100, height: 30)
  let colors: ColorCapability
  let waker = Waker {}
  var events: [InputEvent]
  var frames: [Canvas] = []
  var stops = 0
  private let log: Log?

  init(_ events: [InputEvent], colors: ColorCapability = .sixteen, log: Log? = nil) {
    self.events = events
    self.colors = colors
    self.log = log
  }

  func present(_ canvas: Canvas) throws {
    frames.append(canvas)
    log?.add("frame")
  }

  func nextEvent(timeout: Duration?) throws -> InputEvent? {
    // One event a frame.
    timeout == .zero || events.isEmpty ? nil : events.removeFirst()
  }

  var copied: [String] = []
  func copy(_ text: String) { copied.append(text) }

  var mouse: [Bool] = []
  func setMouse(_ isOn: Bool) { mouse.append(isOn) }

  func suspend() throws {}

  func resume() throws {}

  func stop() throws { stops += 1 }
}

/// A graph whose file is broken.
private struct BrokenGraph: GraphReading {
  struct Fault: Error, CustomStringConvertible {
    let description = "망가진 파일"
  }

  func counts() throws -> GraphCounts { throw Fault() }
  func rows(
    _ kind: EntityKind, matching filter: RowFilter, order: ListOrder, range: Range<Int>
  ) throws -> [ListRow] { throw Fault() }
  func rowCount(_ kind: EntityKind, matching filter: RowFilter) throws -> Int { throw Fault() }
  func page(_ id: ContentID) throws -> Page? { throw Fault() }
  func resolve(_ id: ContentID) throws -> ContentID? { throw Fault() }
  func find(
    _ query: String, kinds: Set<EntityKind>, limit: Int, depth: FindDepth
  ) throws -> [FindHit] {
    throw Fault()
  }
  func search(_ query: TextQuery, limit: Int) throws -> [TextHit] { throw Fault() }
  func neighbours(of id: ContentID) throws -> [Neighbour] { throw Fault() }
  func badges() throws -> [ContentID: Set<Badge>] { throw Fault() }
  func marks() throws -> [String: EntityRef] { throw Fault() }
  func savedQueries() throws -> [SavedQuery] { throw Fault() }
  func version() throws -> Int { throw Fault() }
  func overview(on today: CivilDay) throws -> Page { throw Fault() }
  func nextUnread(after article: ContentID?) throws -> EntityRef? { throw Fault() }
  func stretches(of scale: TimeScale) throws -> [Stretch] { throw Fault() }
}
