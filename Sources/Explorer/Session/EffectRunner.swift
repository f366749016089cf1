import NewsGraph
import NewsModel

/// Does what the state asks for and tells the outcome.
struct EffectRunner: Sendable {
  let graph: any GraphReading
  /// The day that it is, and how a moment is written here.
  let clock: ExplorerSession.Clock
  /// What the reader has looked at is kept by it; nil where that is kept nowhere.
  var memory: (any GraphRemembering)?
  /// What the reader does goes through it; nil where the graph can only be read.
  var hand: (any GraphJudging)?
  /// Writes views into files; nil where that can't be done.
  var export: (@Sendable (ViewExport) throws -> String)?
  /// How many ways between two are looked for.
  private static let mostPaths = 3
  /// Makes one line of an error for the status bar.
  let describe: @Sendable (any Error) -> String

  /// The outcome of a reading or a deed; nil for an effect that has none.
  func outcome(of effect: Effect) -> ExplorerAction? {
    do {
      switch effect {
      case .readCounts: return .counts(try graph.counts())
      case .readRows(let request): return try rows(request)
      case .readPage(let id): return .page(id, try id == .home ? home() : graph.page(id))
      case .glance(let id): return .page(id, try graph.glance(at: id))
      case .readRest(let id): return .rest(id, try graph.page(id))
      case .readNextUnread(let id): return .nextUnread(try graph.nextUnread(after: id))
      case .noteAllOpened:
        try memory?.openAll()
        return .allOpened
      // That a mark of reading could not be kept is no reason to disturb the reader.
      case .noteOpened(let id):
        try? memory?.open(id)
        return nil
      case .readArticle(let id): return .article(id, try graph.page(id))
      case .find(let request), .findMore(let request):
        let hits = try graph.find(
          request.query, kinds: request.kinds, limit: request.limit, depth: request.depth)
        return .hits(request, hits)
      case .searchTexts(let request):
        return .texts(request, try graph.search(request.query, limit: request.limit))
      case .readPaths(let request):
        return .paths(
          request,
          try (request.throughHubs ? PathFinder(hubDegree: .max) : PathFinder()).paths(
            from: request.from, to: request.to, limit: Self.mostPaths, in: graph))
      case .readNet(let request): return .net(request, try Net(request, in: graph))
      case .readTimeline(let request):
        return .timeline(request, try Timeline(request, in: graph))
      case .readQueries: return .queries(try graph.savedQueries())
      case .readBadges: return .badges(try graph.badges())
      case .readMarks: return .marks(try graph.marks())
      // Somebody else may be at work on the file: the next glance tells.
      case .readVersion: return (try? graph.version()).map { .version($0) }
      case .readBehind: return try hand?.isBehind() == true ? .behind : nil
      case .readReview: return .review(try hand?.review(limit: ReviewSheet.limit) ?? [])
      case .readClips: return .clips(try hand?.clips() ?? [])
      case .act(let act): return deed(effect) { try hand.map { .done(act, try $0.perform(act)) } }
      case .export(let view): return deed(effect) { try export.map { .exported(try $0(view)) } }
      case .open, .copy, .setMouse, .redraw, .suspend: return nil
      }
    } catch {
      return StopSign.isRaised ? .stopped(effect) : .failed(describe(error))
    }
  }

  /// The first page, with its time as the clock here shows it.
  private func home() throws -> Page {
    var page = try graph.overview(on: clock.today)
    if case .overview(var overview) = page.subject {
      overview.since = overview.since.map(clock.shown)
      page.subject = .overview(overview)
    }
    return page
  }

  /// What came of a deed; one that can't be done is told as refused, and all stays as it is.
  private func deed(
    _ effect: Effect, _ perform: () throws -> ExplorerAction?
  ) -> ExplorerAction? {
    do {
      return try perform()
    } catch {
      return StopSign.isRaised ? .stopped(effect) : .refused(describe(error))
    }
  }

  private func rows(_ request: RowsRequest) throws -> ExplorerAction {
    var filter = FilterText(request.filter, kind: request.kind).filter
    filter.today = clock.today
    let total = try graph.rowCount(request.kind, matching: filter)
    let rows = try graph.rows(
      request.kind, matching: filter, order: request.order, range: request.range)
    let stranger = total > 0 ? nil : try filter.sides.joined().first(where: isNobody)
    return .rows(request, rows, total: total, stranger: stranger)
  }

  /// Whether a side of a filter is nobody's name or id.
  private func isNobody(_ name: String) throws -> Bool {
    try graph.resolve(ContentID(rawValue: name)) == nil
      && graph.find(name, kinds: [.person, .firm], limit: 1).meant.isEmpty
  }
}
