import GraphExport
import NewsGraph
import NewsModel

extension Brief {
  /// What a reader clipped, in the reader's order: what follows one another for the same thing stands
  /// under one heading.
  init(_ clips: [Clip], notes: [Remark] = [], _ phrases: any Phrases) {
    var sections: [Section] = []
    for clip in clips {
      let head = clip.article
      let source = [head.publisher ?? phrases.unknownPublisher, head.published?.iso]
      let words = "“\(clip.evidence.quote)” — " + source.compactMap(\.self).joined(separator: ", ")
      guard let line = Line(words, [clip.evidence]) else { continue }
      if let last = sections.indices.last, sections[last].title == clip.subject {
        sections[last].lines.append(line)
      } else {
        sections.append(Section(clip.subject, lines: [line]))
      }
    }
    let own = notes.filter { $0.kind == .note }.map { "\($0.text) (\($0.author))" }
    if !own.isEmpty { sections.append(Section(phrases.ownNotes, remarks: own)) }
    let articles = Dictionary(clips.map { ($0.article.id, $0.article) }) { first, _ in first }
    self.init(
      title: phrases.clips, sections: sections, articles: articles,
      unknownOutlet: phrases.unknownPublisher, unknownDay: phrases.dayUnknown)
  }
}
