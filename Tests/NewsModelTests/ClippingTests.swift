import NewsModel
import Testing

/// In which order clippings stand after what a reader did.
@Suite struct ClippingTests {
  private func anchor(_ words: String) -> Anchor {
    Anchor(
      article: ContentID(.article, ["a"]), span: Span(0, max(1, words.utf8.count)), words: words)
  }

  private func annotation(_ words: String) -> Annotation {
    Clipping(decision: 0, anchor: anchor(words), subject: words).annotation
  }

  /// The words that are left after "clip a", "move b c a" or "unclip a", one with "-" before it undone.
  private func after(_ deeds: String...) -> String {
    let decisions = deeds.enumerated().map { index, text in
      let isUndone = text.hasPrefix("-")
      let words = text.drop { $0 == "-" }.split(separator: " ").map(String.init)
      let deed = Deed(
        Deed.Act(rawValue: words[0]) ?? .note, annotations: words.dropFirst().map(annotation))
      return Decision(
        id: index + 1, made: "2025-02-0\(index + 1)", author: "a", deed: deed, isUndone: isUndone)
    }
    return decisions.clippings.map(\.anchor.words).joined()
  }

  @Test func whatIsClippedFirstStandsFirst() {
    #expect(after("clip a", "clip b", "clip c") == "abc")
    #expect(after("clip a", "clip b", "clip a") == "ab")
    #expect(after("clip a", "-clip b", "clip c") == "ac")
  }

  @Test func whatIsTakenOutMayComeBackAtTheEnd() {
    #expect(after("clip a", "clip b", "unclip a") == "b")
    #expect(after("clip a", "clip b", "unclip a", "clip a") == "ba")
    #expect(after("clip a", "clip b", "-unclip a") == "ab")
  }

  @Test func whatIsMovedStandsBeforeTheLastNamed() {
    #expect(after("clip a", "clip b", "clip c", "move c a") == "cab")
    #expect(after("clip a", "clip b", "clip c", "move b c a") == "bca")
    #expect(after("clip a", "clip b", "clip c", "-move c a") == "abc")
  }

  @Test func movesOfWhatIsGoneDoNothing() {
    #expect(after("clip a", "clip b", "move c a", "move b c") == "ab")
    #expect(after("clip a", "-clip b", "clip c", "move b c a") == "ca")
    #expect(after("move a b") == "")
    #expect(after("clip a", "move a a", "move") == "a")
  }
}
