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
  func review(limit: Int) throws -> [ReviewCard] {
    func side(_ name: String, _ detail: String, _ words: [String]) -> ReviewCard.Side {
      ReviewCard.Side(
        ref: EntityRef(id: ContentID(.person, [name]), kind: .person, name: name), detail: detail,
        quotes: words.map { ReviewCard.Quote(text: $0, source: "누리일보 2025-03-04 · 3행") })
    }
    let first = ReviewCard(
      first: side("조하린", "한결테크 대표", ["조하린 한결테크 대표가 4일 부산에서 조선사 임원들과 만났다."]),
      second: side("조하림", "한결테크 대표", ["한결테크는 조하림 대표가 직접 설명에 나섰다고 전했다."]),
      reasonsFor: ["이름이 자모 1개 다름", "같은 회사와 직함"], reasonsAgainst: [])
    let second = ReviewCard(
      first: side("김세온", "가람은행 부행장", ["김세온 부행장은 말을 아꼈다.", "김 부행장이 자리를 떴다."]),
      second: side("김세온", "미르제약 이사", ["김세온 미르제약 이사가 새 약을 소개했다."]),
      reasonsFor: ["이름이 같음"], reasonsAgainst: ["회사가 다름", "같은 날 서로 다른 곳"])
    return Array([first, second].prefix(limit))
  }

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
