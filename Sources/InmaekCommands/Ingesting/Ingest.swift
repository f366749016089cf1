import ArticleReading
import Foundation
import GraphStore
import NewsGraph
import NewsModel

/// Brings paths into a store: walks, reads, saves, links, and sums up.
struct Ingest {
  var location: StoreLocation
  var context: CommandContext
  var options = ReadingOptions()
  var jobs = ProcessInfo.processInfo.activeProcessorCount
  /// Whether articles whose files are gone are forgotten.
  var prunes = false
  var style = IngestReport.Style.brief

  /// Does it, tells it, and says how it ended.
  ///
  /// Throws what the store throws.
  @MainActor func perform(_ paths: [String]) async throws -> ExitStatus {
    let files = ArticleSource(
      paths: paths.map { $0 == "-" ? $0 : context.absolute($0) }
    ).files().filter { !$0.isCaseFolder }
    let store = try context.openStore(at: location, creating: true)
    // Others who read meanwhile are not to link what is only half there.
    let lock = FolderLock(.shared, folder: SystemFiles.parent(location.path))
    defer { lock?.release() }
    context.interrupt.beginListening()
    var progress = ProgressBar(total: files.count, in: context)
    defer { progress.clear() }
    let report = try await read(files, into: store, &progress)
    try store.note(report.places)
    let isWhole = !context.interrupt.isRequested
    let barren = isWhole ? tellBarren(paths, report) : false
    let pruned = prunes && isWhole ? try forgetGone(paths, found: report.places, in: store) : 0
    if try store.isStale() {
      progress.show(files.count, context.phrases.linking)
      try context.pipeline.settle(store)
      progress.clear()
    }
    if let batch = report.batch { try tellWatched(store.newsOfWatched(since: batch)) }
    try sumUp(report, pruned: pruned, store)
    try context.tellIdleDecisions(of: store)
    if !isWhole { return .interrupted }
    return report.failed > 0 || barren ? .notThere : .done
  }

  @MainActor private func read(
    _ files: [ArticleFile], into store: GraphStore, _ progress: inout ProgressBar
  ) async throws -> IngestReport {
    let run = IngestRun(
      files: files, reader: ArticleReader(options: options), pipeline: context.pipeline,
      store: store, context: context, dates: try store.correctedDates(), jobs: jobs,
      countsKnown: style != .brief)
    var report = IngestReport(context, style: style)
    report.batch = try await run.perform { outcome in
      let lines = report.take(outcome)
      if !lines.isEmpty { progress.clear() }
      tell(lines)
      progress.show(report.count, outcome.file.path)
    }
    progress.clear()
    tell(report.rest)
    return report
  }

  private func tell(_ lines: [IngestReport.Line]) {
    for line in lines {
      switch line {
      case .output(let text): context.output.line(text)
      case .error(let text):
        context.output.flush()
        context.errors.line(text)
      }
    }
  }

  /// What the articles brought about the names that are watched.
  private func tellWatched(_ news: [WatchedNews]) throws {
    guard style != .json else { return }
    for news in news { context.output.line(context.phrases.watchedNews(news)) }
  }

  /// Complains of named folders in which there is no article; says whether there are any.
  private func tellBarren(_ paths: [String], _ report: IngestReport) -> Bool {
    var isBarren = false
    for path in Set(paths).sorted() {
      let root = context.absolute(path)
      guard SystemFiles.kind(root) == .folder, !report.settled.contains(root) else { continue }
      context.complain(
        Failure(.notThere, place: context.shown(root), context.phrases.noArticles))
      isBarren = true
    }
    return isBarren
  }

  /// The last line: what was read and what the store holds now.
  ///
  /// Where the report is for a program, it stands on standard error.
  private func sumUp(_ report: IngestReport, pruned: Int, _ store: GraphStore) throws {
    let line = context.phrases.ingested(
      report, pruned: pruned, counts: try store.counts(),
      store: location.shown(home: context.home), interrupted: context.interrupt.isRequested)
    let sink = style == .json ? context.errors : context.output
    sink.line(line)
  }
}
