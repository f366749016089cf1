import NewsGraph

/// Does what the state asks for and tells the outcome.
struct EffectRunner: Sendable {
  let graph: any GraphReading
  /// What the reader does goes through it; nil where the graph can only be read.
  var hand: (any GraphJudging)?
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
      case .readPage(let id): return .page(id, try graph.page(id))
      case .readArticle(let id): return .article(id, try graph.page(id))
      case .find(let request):
        let hits = try graph.find(request.query, kinds: request.kinds, limit: request.limit)
        return .hits(request, hits)
      case .readPaths(let request):
        return .paths(
          request,
          try PathFinder().paths(
            from: request.from, to: request.to, limit: Self.mostPaths, in: graph))
      case .readBadges: return .badges(try graph.badges())
      case .readMarks: return .marks(try graph.marks())
      // Somebody else may be at work on the file: the next glance tells.
      case .readVersion: return (try? graph.version()).map { .version($0) }
      case .readReview: return .review(try hand?.review(limit: ReviewSheet.limit) ?? [])
      case .act(let act): return deed(act)
      case .copy, .redraw, .suspend: return nil
      }
    } catch {
      return .failed(describe(error))
    }
  }

  private func deed(_ act: ReaderAct) -> ExplorerAction? {
    guard let hand else { return nil }
    do {
      return .done(act, try hand.perform(act))
    } catch {
      return .refused(describe(error))
    }
  }

  private func rows(_ request: RowsRequest) throws -> ExplorerAction {
    let total = try graph.rowCount(request.kind, matching: request.filter)
    let rows = try graph.rows(
      request.kind, matching: request.filter, order: .rank, range: request.range)
    return .rows(request, rows, total: total)
  }
}
