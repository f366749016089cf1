import ArticleReading
import Foundation
import GraphStore
import NewsModel

/// One run of ingest over a list of files: several are read at once, what came of them is told
/// and saved in the order of the list, so that nothing depends on how many.
struct IngestRun {
  var files: [ArticleFile]
  var reader: ArticleReader
  var pipeline: IngestPipeline
  var store: GraphStore
  var context: CommandContext
  /// The dates that a reader gave to articles.
  var dates: [ContentID: PartialDate?] = [:]
  /// How many files are worked on at once.
  var jobs: Int
  /// Whether the facts of articles known before are counted, too.
  var countsKnown: Bool

  /// Reads and saves every file, or those up to Ctrl-C, and hands what came of each to `tell`, in
  /// order.
  ///
  /// Throws what the store throws.
  /// Gives the batch in which articles were saved, if any were.
  @MainActor func perform(_ tell: (FileOutcome) -> Void) async throws -> Batch.ID? {
    var batch: Batch.ID?
    var held = HeldReadings()
    try await inOrder { index, reading in
      held.add(reading, of: files[index])
      if held.isEnough { try save(&held, in: &batch).forEach(tell) }
    }
    try save(&held, in: &batch).forEach(tell)
    if let batch { try store.endBatch(batch, at: context.now().universalTime) }
    return batch
  }

  /// Calls `take` with what reading each file came to, in order.
  ///
  /// No more files are begun than `jobs` ahead of the one to be taken next, so that few articles
  /// are held at once.
  @MainActor private func inOrder(_ take: (Int, FileReading) throws -> Void) async throws {
    try await withThrowingTaskGroup(of: (Int, FileReading).self) { group in
      var begun = 0
      var taken = 0
      var ready: [Int: FileReading] = [:]
      func begin() {
        while begun < files.count, begun < taken + 2 * jobs, begun - taken - ready.count < jobs,
          !context.interrupt.isRequested
        {
          let index = begun
          let work = FileWork(self, files[index])
          group.addTask { (index, try work.perform()) }
          begun += 1
        }
      }
      begin()
      while let (index, reading) = try await group.next() {
        ready[index] = reading
        while let reading = ready.removeValue(forKey: taken) {
          try take(taken, reading)
          taken += 1
        }
        begin()
      }
    }
  }

  /// Saves what is held, and says what each file came to.
  private func save(
    _ held: inout HeldReadings, in batch: inout Batch.ID?
  ) throws -> [FileOutcome] {
    defer { held = HeldReadings() }
    let articles = held.readings.compactMap { _, reading -> ReadArticle? in
      guard case .read(let article, let facts) = reading else { return nil }
      let version = pipeline.version(on: dates[article.id] ?? nil)
      return ReadArticle(article, facts, extractor: version)
    }
    var saved: [SavedArticle] = []
    if !articles.isEmpty {
      let current = try batch ?? store.beginBatch(at: context.now().universalTime)
      batch = current
      saved = try store.save(articles, batch: current)
    }
    var outcomes = saved.map(\.outcome).makeIterator()
    return try held.readings.map { file, reading in
      switch reading {
      case .skipped(let reason): return FileOutcome(file, .skipped(reason))
      case .failed(let error): return FileOutcome(file, .failed(error))
      case .known(let article, let isElsewhere):
        if isElsewhere { try store.addPath(article.path, to: article.id) }
        let facts = countsKnown ? try store.facts(of: article.id) : nil
        return FileOutcome(file, .known, article, facts)
      case .read(let article, let facts):
        let isNew = [.new, .updated].contains(outcomes.next())
        return FileOutcome(file, isNew ? .read : .known, article, facts)
      }
    }
  }
}

/// What was read and waits to be saved together.
private struct HeldReadings {
  private(set) var readings: [(file: ArticleFile, FileReading)] = []
  private var length = 0

  /// Whether there is so much that it should wait no longer: some tenths of a second of reading.
  var isEnough: Bool { readings.count >= 32 || length >= 1 << 16 }

  mutating func add(_ reading: FileReading, of file: ArticleFile) {
    readings.append((file, reading))
    if case .read(let article, _) = reading { length += article.text.utf8.count }
  }
}

/// What reading one file came to, before anything is saved.
enum FileReading: Sendable {
  case skipped(ReadingSkip)
  case failed(ReadingError)
  /// The store has these bytes, read by the same code; perhaps from another path alone.
  case known(Article, isElsewhere: Bool)
  case read(Article, ArticleFacts)
}

/// Reading one file and extracting its facts, off the main thread.
private struct FileWork: Sendable {
  let file: ArticleFile
  let reader: ArticleReader
  let pipeline: IngestPipeline
  let store: GraphStore
  let dates: [ContentID: PartialDate?]
  let input: any ByteInput

  init(_ run: IngestRun, _ file: ArticleFile) {
    self.file = file
    reader = run.reader
    pipeline = run.pipeline
    store = run.store
    dates = run.dates
    input = run.context.input
  }

  func perform() throws -> FileReading {
    if let skip = file.skip { return .skipped(skip) }
    let article: Article
    do {
      let bytes =
        file.origin == .standardInput
        ? try input.readAll() : try file.bytes(limit: reader.options.limit)
      article = try reader.read(bytes, path: file.path)
    } catch let error as ReadingError {
      return .failed(error)
    }
    let date = dates[article.id] ?? nil
    switch try store.outlook(for: article, extractor: pipeline.version(on: date)) {
    case .known: return .known(article, isElsewhere: false)
    case .alsoAt: return .known(article, isElsewhere: true)
    case .new, .updated: return .read(article, pipeline.facts(article.dated(date)))
    }
  }
}
