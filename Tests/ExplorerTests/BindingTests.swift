import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

@Suite struct BindingTests {
  @Test func everyCommandStandsInTheTableOnce() {
    #expect(
      Binding.table.map(\.command.rawValue).sorted() == Command.allCases.map(\.rawValue).sorted())
  }

  @Test func everyKeyNameOfTheTableWasRead() {
    for binding in Binding.table {
      #expect(!binding.chords.isEmpty)
      for chord in binding.chords { #expect(!chord.isEmpty, "\(binding.command)") }
    }
    #expect(Binding.table.first { $0.command == .first }?.chords.first?.count == 2)
    #expect(Binding.table.first { $0.command == .find }?.chords.last == [.character(" ")])
  }

  @Test func noKeyMeansTwoThings() {
    let chords = Binding.table.flatMap(\.chords)
    #expect(Set(chords).count == chords.count)
    let typing = Binding.table.flatMap(\.typing)
    #expect(Set(typing).count == typing.count)
    for chord in chords where chord.count == 1 { #expect(!KeyMap.standard.isPrefix(chord)) }
  }

  @Test func whatNeedsACapitalOrControlHasAnotherKey() {
    for binding in Binding.table where binding.group != .session {
      let plain = binding.chords.contains { chord in
        chord.allSatisfy { press in
          guard case .character(let character) = press.key else { return press.modifiers.isEmpty }
          return !press.modifiers.contains(.control) && !character.isUppercase
        }
      }
      let halves: Set<Command> = [.halfDown, .halfUp]
      #expect(plain || halves.contains(binding.command), "\(binding.command)")
    }
  }

  @Test(arguments: Language.allCases) func everyCommandIsExplained(language: Language) {
    for command in Command.allCases { #expect(!language.words.help(command).isEmpty) }
    for group in Command.Group.allCases { #expect(!language.words.group(group).isEmpty) }
    for hint in Hint.allCases { #expect(!language.words.hint(hint).isEmpty) }
    for section in Section.allCases { #expect(!language.words.section(section).isEmpty) }
  }

  @Test func namesOfKeysAreReadAndShown() {
    #expect(KeyName.press("ctrl-d") == .control("d"))
    #expect(KeyName.press("alt-right") == .alt(.right))
    #expect(KeyName.press("shift-tab") == KeyPress(.backTab))
    #expect(KeyName.press("허") == .character("허"))
    #expect(KeyName.press("f12") == KeyPress(.function(12)))
    #expect(KeyName.press("f99") == nil)
    #expect(KeyName.press("") == nil)
    #expect(KeyName.press("nonsense") == nil)
    #expect(KeyName.shown(.control("d")) == "Ctrl-D")
    #expect(KeyName.shown(.alt(.right)) == "Alt-→")
    #expect(KeyName.shown(.character(" ")) == "Space")
  }
}
