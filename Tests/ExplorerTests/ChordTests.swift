import Testing
import TextUI

@testable import Explorer

/// The popup that says which keys may follow.
@Suite struct ChordTests {
  @Test(arguments: ["g", "z"] as [Character]) func whatMayFollowIsShownUntilAKeyComes(
    first: Character
  ) {
    var walk = Walk("80x24")
    walk.session.handle(.key(.character(first)))
    let chords = Binding.table.flatMap { binding in
      binding.chords.filter { $0.count == 2 }.map { (keys: $0, command: binding.command) }
    }
    for chord in chords {
      let isShown = walk.shows(Language.korean.words.help(chord.command))
      #expect(isShown == (chord.keys.first == .character(first)))
    }
    walk.session.handle(.key(.character(first)))
    #expect(!walk.shows("─ \(first) ─"))
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
