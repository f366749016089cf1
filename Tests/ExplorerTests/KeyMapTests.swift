import Testing
import TextUI

@testable import Explorer

@Suite struct KeyMapTests {
  static func map(_ wishes: (Command, [String])...) -> (KeyMap, [KeyMap.Fault]) {
    var faults: [KeyMap.Fault] = []
    let map = KeyMap(wishes.map { KeyMap.Wish($0.0, keys: $0.1) }, faults: &faults)
    return (map, faults)
  }

  static func chord(_ name: String) -> [KeyPress] {
    name.split(separator: " ").compactMap { KeyName.press(String($0)) }
  }

  @Test func withoutWishesItIsTheTable() {
    let (map, faults) = Self.map()
    #expect(map == .standard && faults.isEmpty)
    #expect(map.bindings == Binding.table)
  }

  @Test func aWishReplacesTheKeysOfACommand() {
    let (map, faults) = Self.map((.down, ["e", "ctrl-n"]), (.undo, ["z u"]))
    #expect(faults.isEmpty)
    #expect(map.command(for: Self.chord("e")) == .down)
    #expect(map.command(for: Self.chord("j")) == nil)
    #expect(map.command(for: Self.chord("z u")) == .undo)
    #expect(map.isPrefix(Self.chord("z")))
    #expect(map.shownKey(of: .down) == "e")
  }

  @Test func aKeyIsTakenFromTheCommandThatHadItByDefault() {
    let (map, faults) = Self.map((.star, ["n"]))
    #expect(faults.isEmpty)
    #expect(map.command(for: Self.chord("n")) == .star)
    #expect(map.shownKey(of: .nextLink).isEmpty)
  }

  @Test func anEmptyWishTakesAllKeysAway() {
    let (map, faults) = Self.map((.reject, []), (.people, []))
    #expect(faults.isEmpty)
    #expect(map.command(for: Self.chord("x")) == nil)
    #expect(map.command(for: Self.chord("1")) == nil)
  }

  @Test func hangulStandsForTheKeysItIsTypedWith() {
    let (map, faults) = Self.map((.copy, ["ㅛ"]), (.review, ["허"]))
    #expect(map.command(for: Self.chord("y")) == .copy)
    #expect(map.command(for: Self.chord("g j")) == .review)
    #expect(faults.isEmpty)
  }

  @Test(
    arguments: [
      ([(.down, ["hyper-j"])], [.unknownKey(.down, "hyper-j")]),
      ([(.down, [""])], [.unknownKey(.down, "")]),
      ([(.down, ["5"])], [.digit(.down, "5")]),
      ([(.people, ["2"]), (.firms, ["1"])], []),
      ([(.down, ["e"]), (.up, ["e"])], [.taken(.up, "e", by: .down)]),
      ([(.down, ["e", "e"])], []),
      ([(.down, ["g"])], [.begins(.down, "g", "gg", of: .first)]),
      ([(.down, ["j x"])], []),
      ([(.down, ["q x"])], [.begins(.down, "qx", "q", of: .close)]),
      ([(.close, [])], [.needed(.close, by: nil)]),
      ([(.star, ["q"])], [.needed(.close, by: .star)]),
      ([(.star, ["q"]), (.close, ["Q"])], []),
      ([(.star, ["ctrl-c"])], [.needed(.leave, by: .star)]),
      ([(.star, ["esc"])], [.needed(.cancel, by: .star)]),
    ] as [([(Command, [String])], [KeyMap.Fault])])
  func whatCannotBeIsTold(wishes: [(Command, [String])], expected: [KeyMap.Fault]) {
    var faults: [KeyMap.Fault] = []
    let map = KeyMap(wishes.map { KeyMap.Wish($0.0, keys: $0.1) }, faults: &faults)
    #expect(faults == expected)
    let chords = map.bindings.flatMap(\.chords)
    #expect(Set(chords).count == chords.count)
    for chord in chords { #expect(!map.isPrefix(chord)) }
    for command in KeyMap.needed { #expect(!map.shownKey(of: command).isEmpty) }
  }

  @Test func whatCannotBeLeavesTheDefault() {
    #expect(Self.map((.down, ["hyper-j"])).0 == .standard)
    #expect(Self.map((.down, ["g"])).0 == .standard)
    let (map, _) = Self.map((.down, ["e"]), (.up, ["e"]))
    #expect(map.command(for: Self.chord("k")) == .up)
    #expect(Self.map((.star, ["q"])).0.command(for: Self.chord("q")) == .close)
  }

  @Test func keysThatAreNoTextWorkWhileTyping() {
    let (map, _) = Self.map((.cancel, ["ctrl-g", "Q"]), (.zoomIn, ["ctrl-n"]))
    #expect(map.typingCommand(for: .control("g")) == .cancel)
    #expect(map.typingCommand(for: .escape) == .cancel)
    #expect(map.typingCommand(for: .character("Q")) == nil)
    #expect(map.typingCommand(for: .control("n")) == .down)
  }

  @Test func helpHintsAndChordsShowTheKeysInForce() {
    let (map, _) = Self.map((.back, ["b"]), (.timeline, ["z t"]), (.filter, []))
    var walk = Walk("100x90", keyMap: map)
    walk.press("enter")
    #expect(walk.session.state.canvas().rows.last?.contains(" b 뒤로 ") == true)
    walk.press("[")
    #expect(walk.shows("? 도움말"))
    walk.press("z")
    #expect(walk.shows("┌─ z "))
    walk.press("t", "?")
    #expect(walk.shows("zt") && !walk.shows("gt"))
    walk.press("esc", "1")
    #expect(!walk.shows("/ 필터"))
  }

  @Test func namesOfKeysAreReadBack() {
    for binding in Binding.table {
      for press in binding.chords.joined() { #expect(KeyName.press(KeyName.name(press)) == press) }
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func anyWishesLeaveAMapThatWorks(seed: UInt64) {
    var random = SplitMix(state: seed)
    let keys = [
      "g", "q", "esc", "?", "ctrl-c", "enter", "g g", "g v", "z z", "z", "1", "9", "허", "",
    ]
    let wishes = (0..<12).compactMap { _ -> KeyMap.Wish? in
      Command.allCases.randomElement(using: &random).map { command in
        KeyMap.Wish(command, keys: keys.filter { _ in random.next() % 4 == 0 })
      }
    }
    var faults: [KeyMap.Fault] = []
    let map = KeyMap(wishes, faults: &faults)
    let chords = map.bindings.flatMap(\.chords)
    #expect(Set(chords).count == chords.count)
    for chord in chords { #expect(!map.isPrefix(chord), "\(chord)") }
    for command in KeyMap.needed { #expect(!map.shownKey(of: command).isEmpty) }
  }
}
