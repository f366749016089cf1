public import NewsGraph
public import NewsModel
public import TextUI

/// A reader's walk through a graph: takes events, keeps the state, reads what it asks for, and
/// shows it on a device.
public struct ExplorerSession {
  /// What the explorer shows now.
  public private(set) var state: ExplorerState
  private let runner: EffectRunner
  private let start: ContentID?
  private let isAmbiguousWide: Bool
  private let keep: (@Sendable (String) -> Bool)?
  private let save: (@Sendable (SavedSession) -> Void)?
  private let open: (@Sendable (ContentID, Int) throws -> Void)?

  /// How a session looks and where it begins.
  public struct Options: Sendable {
    /// The language of the interface.
    public var language: Language
    /// The colours; a device is given them as far as it has such.
    public var theme: Theme
    /// The keys in force.
    public var keyMap: KeyMap
    /// Whether the pointer is listened to from the beginning.
    public var isMouseOn: Bool
    /// Whether the terminal draws characters of ambiguous width two cells wide.
    public var isAmbiguousWide: Bool
    /// What the status bar says at the beginning: that something asked for is not so.
    public var notice: String?
    /// The name of the store, for the top line.
    public var storeName: String
    /// The page on which it opens; the list of people without one.
    public var start: ContentID?
    /// What the reader does goes through it; nil where the graph can only be read.
    public var hand: (any GraphJudging)?
    /// What the reader has looked at is kept by it; nil where that is kept nowhere.
    public var memory: (any GraphRemembering)?
    /// The day that it is, and how a moment is written here.
    public var clock: Clock
    /// A former walk to go on from.
    public var saved: SavedSession?
    /// Keeps what of a walk goes on in the next one.
    public var save: (@Sendable (SavedSession) -> Void)?
    /// Shows an article at a line in another program, which has the terminal meanwhile.
    public var open: (@Sendable (ContentID, Int) throws -> Void)?
    /// Writes a view into a file; gives a line that says so.
    public var export: (@Sendable (ViewExport) throws -> String)?
    /// Takes a copied text where the terminal's clipboard is out of reach; false where it can't.
    public var keep: (@Sendable (String) -> Bool)?
    /// Makes one line of an error for the status bar.
    public var describe: @Sendable (any Error) -> String

    /// Makes options.
    public init(
      language: Language = .korean, theme: Theme = .dark, keyMap: KeyMap = .standard,
      isMouseOn: Bool = false, isAmbiguousWide: Bool = false, notice: String? = nil,
      storeName: String = "inmaek",
      start: ContentID? = nil, hand: (any GraphJudging)? = nil,
      memory: (any GraphRemembering)? = nil, clock: Clock = Clock(),
      keep: (@Sendable (String) -> Bool)? = nil,
      describe: @escaping @Sendable (any Error) -> String = { String(describing: $0) }
    ) {
      self.language = language
      self.theme = theme
      self.keyMap = keyMap
      self.isMouseOn = isMouseOn
      self.isAmbiguousWide = isAmbiguousWide
      self.notice = notice
      self.storeName = storeName
      self.start = start
      self.hand = hand
      self.memory = memory
      self.clock = clock
      self.keep = keep
      self.describe = describe
    }
  }

  /// What the world around a session knows of time.
  public struct Clock: Sendable {
    /// The day that it is; plans for days before it are overdue.
    public var today: CivilDay
    /// Writes a moment, ISO 8601, as the clock here shows it.
    public var shown: @Sendable (String) -> String

    /// Makes a clock.
    public init(
      today: CivilDay = CivilDay(number: 0), shown: @escaping @Sendable (String) -> String = { $0 }
    ) {
      self.today = today
      self.shown = shown
    }
  }

  /// How long a digit that went to a pane may still become a count: the time between the keys of
  /// one gesture, not between looking and moving on.
  private static let patience = Duration.milliseconds(300)
  /// Work on the graph is told of when it has taken so long without a key, and again each time.
  private static let noticed = Duration.milliseconds(500)
  /// How often to see whether another program changed the graph.
  private static let glance = Duration.seconds(1)
  /// A reading that takes longer is told of, and can be stopped: so many milliseconds.
  private static let unnoticed = 250
  /// What is being done while the reader goes on, in the order in which it was begun.
  private var beside: [Reading] = []
  /// What came in while a reading was waited for.
  private var held: [InputEvent] = []
  /// So many events are taken in before a frame is drawn, however many are waiting.
  private static let burst = 64

  /// Makes a session on a screen of some size; nothing is read before `run` or `begin`.
  public init(graph: any GraphReading, size: Size, options: Options) {
    state = ExplorerState(
      size: size, language: options.language, theme: options.theme, storeName: options.storeName,
      hasHand: options.hand != nil, keyMap: options.keyMap, isMouseOn: options.isMouseOn)
    state.today = options.clock.today
    state.message = options.notice.map { .refused($0) }
    runner = EffectRunner(
      graph: graph, clock: options.clock, memory: options.memory, hand: options.hand,
      export: options.export, describe: options.describe)
    start = options.start
    isAmbiguousWide = options.isAmbiguousWide
    keep = options.keep
    open = options.open
    save = options.save
    if let saved = options.saved { state.resume(saved) }
  }

  /// Runs until the reader leaves or the device has nothing more to report.
  ///
  /// Throws what the device throws; what the graph throws is shown in the status bar.
  ///
  /// The first frame is presented before anything is read.
  public mutating func run(on device: any Device) throws {
    state.suit(device.colors)
    let effects = state.reduce(.resize(device.size)) + state.reduce(.start(start))
    try device.present(frame)
    if state.isMouseOn { try device.setMouse(true) }
    // What was looked at is kept where it can be; the walk goes on where it can't.
    try? runner.memory?.arrive()
    defer {
      for reading in beside where reading.effect.isForgotten { reading.stop() }
      try? runner.memory?.leave()
      save?(state.saved)
    }
    try perform(effects, on: device)
    while !state.isFinished {
      try device.present(frame)
      let timeout = state.awaitsIdle ? Self.patience : state.isWorking ? Self.noticed : Self.glance
      guard var event = try nextEvent(of: device, timeout: timeout) else {
        idle()
        try tellOfWork(on: device)
        continue
      }
      for _ in 0..<Self.burst {
        try handle(event, on: device)
        guard !state.isFinished, let next = try nextEvent(of: device, timeout: .zero) else { break }
        event = next
      }
    }
  }

  /// What the device is to show.
  private var frame: Canvas {
    let canvas = state.canvas()
    return isAmbiguousWide ? canvas.narrowed() : canvas
  }

  private mutating func nextEvent(
    of device: any Device, timeout: Duration
  ) throws -> InputEvent? {
    held.isEmpty ? try device.nextEvent(timeout: timeout) : held.removeFirst()
  }

  private mutating func handle(_ event: InputEvent, on device: (any Device)?) throws {
    switch event {
    case .escape where stopBeside(): break
    case .key:
      if !state.isTyping, let isHangul = ExplorerState.isHangul(event) {
        try apply(.hangulKeyboard(isHangul), on: device)
      }
      for key in state.keys(of: event) { try apply(state.action(for: key), on: device) }
    case .paste(let text): try apply(.insert(text), on: device)
    case .mouse(let report): try apply(.mouse(report), on: device)
    case .resize(let size): try apply(.resize(size), on: device)
    case .wake:
      let over = beside.filter(\.isOver)
      beside.removeAll(where: \.isOver)
      for reading in over { try reading.outcome.map { try apply($0, on: device) } }
    case .end: try apply(.command(.leave, count: nil), on: device)
    }
  }

  private mutating func apply(_ action: ExplorerAction, on device: (any Device)?) throws {
    try perform(state.reduce(action), on: device)
  }

  /// Gives the terminal to another program that shows an article.
  private mutating func show(
    _ article: ContentID, _ line: Int, on device: any Device
  ) throws -> [Effect] {
    guard let open else { return [] }
    try device.suspend()
    let outcome = Result { try open(article, line) }
    try device.resume()
    if case .failure(let error) = outcome {
      return state.reduce(.refused(runner.describe(error)))
    }
    return []
  }

  /// Shows how far the making of the graph has come.
  private mutating func tellOfWork(on device: any Device) throws {
    let work = beside.last { reading in
      if case .act = reading.effect { !reading.isOver } else { false }
    }
    if let stage = work?.stage { try apply(.relinking(stage), on: device) }
  }

  /// Stops what the reader waits for; false where there is nothing such.
  private func stopBeside() -> Bool {
    let stopped = beside.filter { state.awaits($0.effect) }
    for reading in stopped { reading.stop() }
    return !stopped.isEmpty
  }

  /// What came of a reading.
  ///
  /// Once it takes long the screen says so, Esc stops it, and other keys wait for its end.
  private mutating func outcome(
    of effect: Effect, on device: (any Device)?
  ) throws -> ExplorerAction? {
    guard let device else { return runner.outcome(of: effect) }
    let reading = Reading(effect, by: runner)
    if reading.wait(milliseconds: Self.unnoticed) { return reading.outcome }
    reading.wake(device.waker)
    let message = state.message
    defer { state.message = message }
    state.message = .reading
    if held.contains(.end) { reading.stop() }
    while !reading.isOver {
      try device.present(frame)
      guard let event = try device.nextEvent(timeout: Self.glance) else { continue }
      if event != .escape, event != .wake { held.append(event) }
      guard event == .escape || event == .end else { continue }
      reading.stop()
      _ = reading.wait(milliseconds: Self.unnoticed)
    }
    if beside.contains(where: \.isOver) { held.append(.wake) }
    return reading.outcome
  }

  /// Does effects, and those that their outcomes lead to.
  private mutating func perform(_ effects: [Effect], on device: (any Device)?) throws {
    var waiting = effects[...]
    while let effect = waiting.popFirst() {
      switch effect {
      case .suspend: try device?.stop()
      case .copy(let text):
        let isBuffered = keep?(text) == true
        if !isBuffered { try device?.copy(text) }
        waiting += state.reduce(.copied(text, toBuffer: isBuffered))
      case .setMouse(let isOn): try device?.setMouse(isOn)
      case .redraw: try device?.present(Canvas(size: state.size))
      case .open(let article, let line):
        if let device { waiting += try show(article, line, on: device) }
      default:
        for former in beside where effect.replaces(former.effect) { former.stop() }
        if effect.isBeside, let device {
          let reading = Reading(effect, by: runner)
          beside.append(reading)
          reading.wake(device.waker)
          continue
        }
        guard let outcome = try outcome(of: effect, on: device) else { continue }
        waiting += state.reduce(outcome)
      }
    }
  }
}

extension InputEvent {
  fileprivate static let escape = InputEvent.key(KeyPress(.escape))
}

extension ExplorerSession {
  /// Reads what the first screen shows, without a device.
  public mutating func begin() {
    perform(state.reduce(.start(start)))
  }

  /// Takes one event, without a device.
  public mutating func handle(_ event: InputEvent) {
    try? handle(event, on: nil)
  }

  /// Does a command by itself, whatever its keys.
  public mutating func handle(_ command: Command, count: Int? = nil) {
    perform(state.reduce(.command(command, count: count)))
  }

  /// Tells that no key came for a while.
  public mutating func idle() { perform(state.reduce(.idle)) }

  private mutating func perform(_ effects: [Effect]) { try? perform(effects, on: nil) }
}
