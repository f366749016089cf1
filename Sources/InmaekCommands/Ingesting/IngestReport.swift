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

  private static let mostSkips = 20

  let context: CommandContext
  let style: Style
  private(set) var read = 0
  private(set) var known = 0
  private(set) var skipped = 0
  private(set) var failed = 0
  /// The named paths under which an article was found.
  private(set) var fruitful: Set<String> = []
  /// Where the articles were found.
  private(set) var places: [GraphStore.Place] = []

  init(_ context: CommandContext, style: Style) {
    self.context = context
    self.style = style
  }

  /// Counts what came of a file and tells it.
  mutating func take(_ outcome: FileOutcome) {
    count(outcome)
    switch style {
    case .json: context.output.line(json(outcome).line)
    case .text: context.output.line(line(outcome))
    case .brief: tellBriefly(outcome)
    }
  }

  /// How a reader knows a file: as named, or as it lies under the named folder.
  func shown(_ file: ArticleFile) -> String {
    let named = context.shown(file.root)
    return file.isNamed ? named : SystemFiles.join(named, file.path)
  }

  private mutating func count(_ outcome: FileOutcome) {
    switch outcome.word {
    case "read": read += 1
    case "known": known += 1
    case "skipped": skipped += 1
    default: failed += 1
    }
    guard outcome.isArticle else { return }
    fruitful.insert(outcome.file.root)
    if let place = outcome.place { places.append(place) }
  }

  private func tellBriefly(_ outcome: FileOutcome) {
    let place = shown(outcome.file)
    switch outcome.status {
    case .skipped, .failed:
      guard let complaint = reason(outcome) else { return }
      if outcome.word == "failed" {
        context.complain(Failure(.notThere, place: place, complaint))
      } else if skipped <= Self.mostSkips {
        context.errors.line("\(place): \(context.phrases.skipped(complaint.what))".onOneLine)
      }
    case .read where outcome.counts?.isEmpty == true:
      context.output.line("\(place): \(context.phrases.holdsNothing)".onOneLine)
    case .read, .known: break
    }
  }

  /// Says how many more were skipped than were told.
  func tellRest() {
    guard style == .brief, skipped > Self.mostSkips else { return }
    context.errors.line(context.phrases.moreSkipped(skipped - Self.mostSkips))
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
