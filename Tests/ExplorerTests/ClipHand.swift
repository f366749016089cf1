import NewsGraph
import NewsModel
import Synchronization

/// Keeps clips in memory, and the files that were written.
final class ClipHand: GraphJudging {
  struct Refusal: Error, CustomStringConvertible {
    let description: String
  }

  private struct Kept {
    var clips: [Clip] = []
    var former: [[Clip]] = []
    var files: [String] = []
  }

  private let kept = Mutex(Kept())
  private let heads: [ContentID: ArticleHead]

  init(_ articles: [ArticleHead]) {
    heads = Dictionary(articles.map { ($0.id, $0) }) { first, _ in first }
  }

  var files: [String] { kept.withLock { $0.files } }
  func clips() throws -> [Clip] { kept.withLock { $0.clips } }
  func review(limit: Int) throws -> [ReviewCard] { [] }

  func perform(_ act: ReaderAct) throws -> ReaderOutcome {
    try kept.withLock { kept in
      let before = kept.clips
      switch act {
      case .clip(let words, let subject):
        guard let head = heads[words.article] else { throw Refusal(description: "기사가 없습니다") }
        guard !kept.clips.contains(where: { $0.evidence == words }) else {
          throw Refusal(description: "이미 발췌했습니다")
        }
        let id = (kept.clips.map(\.id).max() ?? 0) + 1
        kept.clips.append(Clip(id: id, subject: subject, evidence: words, article: head))
      case .unclip(let id): kept.clips.removeAll { $0.id == id }
      case .moveClip(let id, let count):
        guard let place = kept.clips.firstIndex(where: { $0.id == id }),
          kept.clips.indices.contains(place + count)
        else { throw Refusal(description: "끝입니다") }
        kept.clips.insert(kept.clips.remove(at: place), at: place + count)
      case .writeBrief(let file):
        guard !kept.files.contains(file) else { throw Refusal(description: "이미 있습니다") }
        kept.files.append(file)
        return ReaderOutcome("썼습니다")
      case .undo: kept.clips = kept.former.popLast() ?? kept.clips
      default: break
      }
      if act != .undo { kept.former.append(before) }
      return ReaderOutcome("했습니다")
    }
  }
}
