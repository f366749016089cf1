import Testing
import TextUI

@testable import Explorer

/// The popup that says which keys may follow.
@Suite struct ChordTests {
  @Test func whatMayFollowIsShownUntilAKeyComes() {
    var walk = Walk("80x24")
    walk.session.handle(.key(.character("g")))
    for binding in Binding.table where binding.chords.contains(where: { $0.count == 2 }) {
      #expect(walk.shows(Language.korean.words.help(binding.command)))
    }
    walk.session.handle(.key(.character("g")))
    #expect(!walk.shows(Language.korean.words.help(.timeline)))
  }

  @Test func aHangulKeyBeginsAChordToo() {
    var walk = Walk("80x24")
    walk.session.handle(.key(.character("ㅎ")))
    #expect(walk.shows(Language.korean.words.help(.graph)))
  }

  @Test(arguments: ["40x10", "20x5", "1x1"]) func smallScreensAreLeftAlone(size: String) {
    var walk = Walk(size)
    let before = walk.session.state.canvas()
    walk.session.handle(.key(.character("g")))
    #expect(walk.session.state.canvas().size == before.size)
  }
}
