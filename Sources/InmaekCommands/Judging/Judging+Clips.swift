import GraphExport
import GraphStore
import NewsGraph
import NewsModel

extension Judging {
  /// Takes words of an article for the brief.
  func clip(_ evidence: Evidence, for subject: String) throws -> Done {
    let anchor = Anchor(article: evidence.article, span: evidence.span, words: evidence.quote)
    guard try !store.clips().contains(where: { $0.anchor == anchor }) else {
      throw Failure(.notThere, context.phrases.alreadyClipped)
    }
    let subject = CleanText.name(subject)
    let clipping = Clipping(decision: 0, anchor: anchor, subject: subject)
    let decision = try decide(
      Deed(.clip, [subject, evidence.quote.inShort], annotations: [clipping.annotation]))
    return Done(decision: decision, words: context.phrases.clipped(evidence.quote.inShort))
  }

  /// Takes words out of the brief.
  func unclip(_ id: Clip.ID) throws -> Done {
    let clip = try clip(id, among: store.clips())
    let decision = try decide(Deed(.unclip, clip.names, annotations: [clip.annotation]))
    return Done(
      decision: decision, words: context.phrases.unclipped(clip.evidence.quote.inShort))
  }

  /// Moves words of the brief so many places down, or up where negative.
  func moveClip(_ id: Clip.ID, by count: Int) throws -> Done {
    let clips = try store.clips()
    let clip = try clip(id, among: clips)
    let place = clips.firstIndex { $0.id == id } ?? 0
    let goal = min(max(0, place + min(max(-clips.count, count), clips.count)), clips.count - 1)
    guard goal != place else { throw Failure(.notThere, context.phrases.clipAtEnd) }
    // Who is passed on the way down stands before it then; on the way up it stands before the last passed.
    let order = goal > place ? Array(clips[(place + 1)...goal]) + [clip] : [clip, clips[goal]]
    let decision = try decide(Deed(.move, clip.names, annotations: order.map(\.annotation)))
    return Done(decision: decision, words: context.phrases.clipMoved(clip.evidence.quote.inShort))
  }

  /// Writes what was clipped into a file that is not there yet.
  ///
  /// Gives a line that says so.
  func writeBrief(to file: String) throws -> String {
    let clips = try store.clips()
    guard !clips.isEmpty else { throw Failure(.notThere, context.phrases.noClips) }
    let text = Brief(clips, context.phrases).markdown
    try context.writeNew(file) { $0.write(text) }
    return context.phrases.briefWritten(clips.count, file)
  }

  private func clip(_ id: Clip.ID, among clips: [Clip]) throws -> Clip {
    guard let clip = clips.first(where: { $0.id == id }) else {
      throw Failure(.notThere, context.phrases.noSuchClip)
    }
    return clip
  }
}

extension Clip {
  /// The words, at their place.
  var anchor: Anchor {
    Anchor(article: evidence.article, span: evidence.span, words: evidence.quote)
  }

  /// How it is kept among the decisions.
  var annotation: Annotation {
    Clipping(decision: id, anchor: anchor, subject: subject).annotation
  }

  /// How it is called in the history.
  var names: [String] { [subject, evidence.quote.inShort] }
}

extension String {
  /// The beginning of a sentence, in quotation marks, to tell it by.
  fileprivate var inShort: String {
    let line = onOneLine
    return line.count > 40 ? "“\(line.prefix(39))…”" : "“\(line)”"
  }
}
