import ArticleReading
import GraphExport
import GraphStore
import NewsModel

/// Tells what came of every file while ingest runs, and counts.
struct IngestReport {
  /// How much is told.
  enum Style: Sendable {
    /// What a reader must know: what was passed over and what holds nothing.
    case brief
    /// Every file, a line.
    case text
    /// Every file, a JSON object.
    case json
  }

  /// A line, and where it goes.
  enum Line: Hashable, Sendable {
    case output(String)
    case error(String)
  }

  /// So many lines of a kind are told briefly; more would bury the rest.
  private static let mostTold = 20

  let context: CommandContext
  let style: Style
  /// The batch in which articles were saved, if any were.
  var batch: Batch.ID?
  private(set) var read = 0
  private(set) var known = 0
  private(set) var skipped = 0
  private(set) var failed = 0
  /// How many of those read name nobody and nothing.
  private(set) var barren = 0
  /// How many files were told.
  var count: Int { read + known + skipped + failed }
  /// The named paths of which nothing more need be said.
  private(set) var settled: Set<String> = []
  /// Where the articles were found.
  private(set) var places: [GraphStore.Place] = []

  init(_ context: CommandContext, style: Style) {
    self.context = context
    self.style = style
  }

  /// Counts what came of a file; gives the lines that tell it.
  mutating func take(_ outcome: FileOutcome) -> [Line] {
    count(outcome)
    var lines: [Line] = []
    if outcome.word == "failed", let reason = reason(outcome) {
      lines.append(.error(Failure(.notThere, place: place(outcome), reason).line))
    }
    switch style {
    case .json: lines.append(.output(json(outcome).line))
    case .text: lines.append(.output(line(outcome)))
    case .brief: lines += brief(outcome)
    }
    return lines
  }

  /// How a reader knows a file: as named, or as it lies under the named folder.
  func shown(_ file: ArticleFile) -> String {
    let named = context.shown(file.root)
    return file.isNamed || file.isRoot ? named : SystemFiles.join(named, file.path)
  }

  private mutating func count(_ outcome: FileOutcome) {
    switch outcome.word {
    case "read":
      read += 1
      if outcome.counts?.isEmpty == true { barren += 1 }
    case "known": known += 1
    case "skipped": skipped += 1
    default: failed += 1
    }
    if outcome.settlesPath { settled.insert(outcome.file.root) }
    if let place = outcome.place { places.append(place) }
  }

  private func brief(_ outcome: FileOutcome) -> [Line] {
    if outcome.word == "skipped", skipped <= Self.mostTold, let reason = reason(outcome) {
      return [.error("\(place(outcome)): \(context.phrases.skipped(reason.what))".onOneLine)]
    }
    if case .read = outcome.status, outcome.counts?.isEmpty == true, barren <= Self.mostTold {
      return [.output("\(place(outcome)): \(context.phrases.holdsNothing)".onOneLine)]
    }
    return []
  }

  /// The file, and the line where that is known on which something is wrong.
  private func place(_ outcome: FileOutcome) -> String {
    guard case .failed(.undecodable(_, let line)) = outcome.status else {
      return shown(outcome.file)
    }
    return "\(shown(outcome.file)):\(line)"
  }

  /// Says how many more there are than were told.
  var rest: [Line] {
    guard style == .brief else { return [] }
    var lines: [Line] = []
    if barren > Self.mostTold {
      lines.append(.output(context.phrases.moreHoldNothing(barren - Self.mostTold)))
    }
    if skipped > Self.mostTold {
      lines.append(.error(context.phrases.moreSkipped(skipped - Self.mostTold)))
    }
    return lines
  }

  private func reason(_ outcome: FileOutcome) -> Complaint? {
    switch outcome.status {
    case .read, .known: nil
    case .skipped(let skip): Complaint(context.phrases.skip(skip))
    case .failed(let error): context.phrases.unread(error)
    }
  }

  private func line(_ outcome: FileOutcome) -> String {
    var words = [context.phrases.fileStatus(outcome.word), shown(outcome.file)]
    if let reason = reason(outcome) { words.append(reason.what) }
    if let counts = outcome.counts {
      words.append(
        counts.isEmpty ? context.phrases.holdsNothing : context.phrases.holds(counts))
    }
    return words.map(\.onOneLine).joined(separator: "\t")
  }

  private func json(_ outcome: FileOutcome) -> JSONValue {
    func count(_ path: KeyPath<FileOutcome.Counts, Int>) -> JSONValue {
      outcome.counts.map { .int($0[keyPath: path]) } ?? .int(0)
    }
    return [
      "path": .string(shown(outcome.file)), "status": .string(outcome.word),
      "reason": JSONValue(reason(outcome)?.what),
      "encoding": JSONValue(outcome.encoding?.rawValue), "people": count(\.people),
      "firms": count(\.firms), "meetings": count(\.meetings), "ties": count(\.ties),
    ]
  }
}
