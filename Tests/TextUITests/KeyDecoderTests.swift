import Testing
import TextUI

@Suite struct KeyDecoderTests {
  static func decode(_ text: String) -> [InputEvent] {
    let decoder = Keyboard()
    let events = decoder.feed(text.utf8)
    return events + decoder.flush()
  }

  static let keys: [(String, KeyPress)] = [
    ("j", .character("j")), ("손", .character("손")), ("ㅓ", .character("ㅓ")),
    ("😀", .character("😀")), (" ", .character(" ")),
    ("\r", KeyPress(.enter)), ("\n", KeyPress(.enter)), ("\t", KeyPress(.tab)),
    ("\u{7F}", KeyPress(.backspace)), ("\u{8}", KeyPress(.backspace)),
    ("\u{0}", .control(" ")), ("\u{1}", .control("a")), ("\u{10}", .control("p")),
    ("\u{1A}", .control("z")), ("\u{1D}", .control("]")), ("\u{1F}", .control("_")),
    ("\u{1B}", KeyPress(.escape)), ("\u{1B}\u{1B}", .alt(.escape)),
    ("\u{1B}j", .alt(.character("j"))), ("\u{1B}손", .alt(.character("손"))),
    ("\u{1B}\r", .alt(.enter)), ("\u{1B}\u{7F}", .alt(.backspace)),
    ("\u{1B}\u{6}", KeyPress(.character("f"), [.control, .alt])),
    ("\u{1B}[", .alt(.character("["))), ("\u{1B}]", .alt(.character("]"))),
    ("\u{1B}O", .alt(.character("O"))), ("\u{1B}P", .alt(.character("P"))),
    ("\u{1B}[A", KeyPress(.up)), ("\u{1B}[B", KeyPress(.down)),
    ("\u{1B}[C", KeyPress(.right)), ("\u{1B}[D", KeyPress(.left)),
    ("\u{1B}OA", KeyPress(.up)), ("\u{1B}OD", KeyPress(.left)),
    ("\u{1B}[H", KeyPress(.home)), ("\u{1B}OF", KeyPress(.end)),
    ("\u{1B}[1~", KeyPress(.home)), ("\u{1B}[7~", KeyPress(.home)),
    ("\u{1B}[4~", KeyPress(.end)), ("\u{1B}[8~", KeyPress(.end)),
    ("\u{1B}[2~", KeyPress(.insert)), ("\u{1B}[3~", KeyPress(.delete)),
    ("\u{1B}[5~", KeyPress(.pageUp)), ("\u{1B}[6~", KeyPress(.pageDown)),
    ("\u{1B}[Z", KeyPress(.backTab)), ("\u{1B}[1;2Z", KeyPress(.backTab)),
    ("\u{1B}OP", KeyPress(.function(1))), ("\u{1B}[[A", KeyPress(.function(1))),
    ("\u{1B}[11~", KeyPress(.function(1))), ("\u{1B}[15~", KeyPress(.function(5))),
    ("\u{1B}[17~", KeyPress(.function(6))), ("\u{1B}[24~", KeyPress(.function(12))),
    ("\u{1B}[1;5A", KeyPress(.up, .control)), ("\u{1B}[1;3C", .alt(.right)),
    ("\u{1B}[1;2B", KeyPress(.down, .shift)), ("\u{1B}[5;5~", KeyPress(.pageUp, .control)),
    ("\u{1B}[1;6R", KeyPress(.function(3), [.control, .shift])),
    ("\u{1B}\u{1B}[A", .alt(.up)), ("\u{1B}\u{1B}OB", .alt(.down)),
    ("\u{1B}O5C", KeyPress(.right, .control)), ("\u{1B}Oa", KeyPress(.up, .control)),
    ("\u{1B}[a", KeyPress(.up, .shift)), ("\u{1B}[3^", KeyPress(.delete, .control)),
    ("\u{1B}[106u", .character("j")), ("\u{1B}[112;5u", .control("p")),
    ("\u{1B}[9;2u", KeyPress(.backTab)), ("\u{1B}[27;5;105~", .control("i")),
    ("\u{1B}[13;2u", KeyPress(.enter, .shift)),
    ("\u{1B}[97:65;2:1u", KeyPress(.character("a"), .shift)),
  ]

  @Test(arguments: keys)
  func knows(bytes: String, key: KeyPress) {
    #expect(Self.decode(bytes) == [.key(key)])
  }

  @Test(arguments: [
    "\u{1B}[<0;10;20m", "\u{1B}[<35;10;20M", "\u{1B}[<4;10;20M", "\u{1B}[<66;1;1M",
    "\u{1B}[<0;0;20M", "\u{1B}[<0;10M", "\u{1B}[<0;10;20;30M", "\u{1B}[<M", "\u{1B}[<0;1;1A",
    "\u{1B}[<99999999999999999999;1;1M", "\u{1B}[0<1;1;1M", "\u{1B}[M !!", "\u{1B}[I", "\u{1B}[O",
    "\u{1B}[?62;4c", "\u{1B}[>0;276;0c", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
    "\u{1B}]11;rgb:0/0/0\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}[57441u", "\u{1B}[99~", "\u{1B}[1;", "\u{1B}[200", "\u{1B}Oz", "\u{1B}[[Z",
    "\u{1B}[99999999999999999999999999999u", "\u{1B}]11;rgb",
  ])
  func passesOverWhatIsNoKey(bytes: String) {
    #expect(Self.decode(bytes) == [])
    #expect(Self.decode(bytes + (bytes.last == ";" ? "~" : "")).count <= 1)
  }

  @Test(
    arguments: [
      ("\u{1B}[<0;1;1mj", [.key(.character("j"))]),
      ("\u{1B}[<0;1;\u{1B}[<0;1;1mj", [.key(.character("j"))]),
      ("\u{1B}[M\u{20}\u{21}\u{22}j", [.key(.character("j"))]),
      ("\u{1B}]0;x\u{7}j", [.key(.character("j"))]),
      ("\u{1B}[1\u{1B}[A", [.key(.up)]),
      ("\u{1B}[1\u{3}", [.key(.control("c"))]),
      ("\u{1B}\u{1B}\u{1B}", [.key(.escape), .key(.alt(.escape))]),
      ("손\u{1B}[B정", [.key(.character("손")), .key(.down), .key(.character("정"))]),
      ("\u{1B}[" + String(repeating: "1", count: 500) + "~j", [.key(.character("j"))]),
    ] as [(String, [InputEvent])])
  func goesOnAfterwards(bytes: String, events: [InputEvent]) {
    #expect(Self.decode(bytes) == events)
  }

  @Test(
    arguments: [
      ("0;1;1", .left, 0, 0), ("0;80;24", .left, 79, 23), ("1;3;4", .middle, 2, 3),
      ("2;3;4", .right, 2, 3), ("64;3;4", .wheelUp, 2, 3), ("65;3;4", .wheelDown, 2, 3),
      ("128;3;4", .backward, 2, 3), ("129;3;4", .forward, 2, 3), ("16;3;4", .left, 2, 3),
      ("0;99999999999999999999;5", .left, 2_097_151, 4),
    ] as [(String, MouseReport.Gesture, Int, Int)])
  func readsWhatThePointerDoes(
    numbers: String, gesture: MouseReport.Gesture, x: Int, y: Int
  ) {
    let report = MouseReport(gesture, at: Point(x: x, y: y))
    #expect(Self.decode("\u{1B}[<\(numbers)M") == [.mouse(report)])
    // As a terminal sends a click.
    #expect(Self.decode("\u{1B}[<\(numbers)M\u{1B}[<\(numbers)m") == [.mouse(report)])
  }

  @Test(
    arguments: [
      ("\u{1B}[200~한빛\r\n전자\r끝\u{1B}[201~", [.paste("한빛\n전자\n끝")]),
      ("\u{1B}[200~q\u{1B}[A\u{1B}[201~j", [.paste("q[A"), .key(.character("j"))]),
      ("\u{1B}[200~a\u{1B}[20\u{1B}[201~", [.paste("a[20")]),
      ("\u{1B}[200~\u{1B}\u{1B}[201~", [.paste("")]),
      ("\u{1B}[200~멈춤\u{3}q", [.paste("멈춤"), .key(.control("c")), .key(.character("q"))]),
    ] as [(String, [InputEvent])])
  func pastesTextAsOneEvent(bytes: String, events: [InputEvent]) {
    #expect(Self.decode(bytes) == events)
  }

  @Test func aPasteWaitsForItsEndWithoutAClock() {
    let decoder = Keyboard()
    #expect(decoder.feed("\u{1B}[200~한".utf8).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.feed("빛\u{1B}[201~".utf8) == [.paste("한빛")])
  }

  @Test func aPasteWithoutEndIsCutOff() {
    let decoder = Keyboard()
    _ = decoder.feed("\u{1B}[200~".utf8)
    _ = decoder.feed(repeatElement(UInt8(ascii: "x"), count: 300_000))
    let events = decoder.feed("\u{1B}[201~".utf8)
    guard case .paste(let text)? = events.first else {
      Issue.record("no paste")
      return
    }
    #expect(text.utf8.count == 1 << 18)
  }

  @Test func aSyllableInTwoReadsIsOneKey() {
    let decoder = Keyboard()
    #expect(decoder.feed([0xEC, 0x86]).isEmpty)
    #expect(!decoder.isWaiting)
    #expect(decoder.flush().isEmpty)
    #expect(decoder.feed([0x90]) == [.key(.character("손"))])
  }

  @Test func altWithASyllableInTwoReads() {
    let decoder = Keyboard()
    #expect(decoder.feed([0x1B, 0xEC]).isEmpty)
    #expect(decoder.feed([0x86, 0x90]) == [.key(.alt(.character("손")))])
    #expect(decoder.feed([0x6A]) == [.key(.character("j"))])
  }

  @Test func escapeWaitsForWhatFollows() {
    let decoder = Keyboard()
    #expect(decoder.feed([0x1B]).isEmpty)
    #expect(decoder.isWaiting)
    #expect(decoder.flush() == [.key(.escape)])
    #expect(!decoder.isWaiting)
    #expect(decoder.feed("[".utf8) == [.key(.character("["))])
  }

  @Test(
    arguments: [
      [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xEC, 0x86, 0x41],
      [0xB0, 0xA1], [0xF0, 0x9F, 0xEC, 0x86, 0x90], [0xC2, 0x1B, 0x5B, 0x41],
    ] as [[UInt8]])
  func readsIllFormedBytesAsEverybodyDoes(bytes: [UInt8]) {
    let decoder = Keyboard()
    let events = decoder.feed(bytes) + decoder.flush()
    let text = String(decoding: bytes, as: UTF8.self).unicodeScalars
    let expected = Self.decode(String(text))
    #expect(events == expected)
    #expect(events.contains(.key(.character("\u{FFFD}"))))
  }

  @Test func theEventsDoNotDependOnHowTheBytesAreCut() {
    // A lone Escape, with or without a second byte, needs the clock.
    let all = Self.keys.map(\.0).filter { $0.first != "\u{1B}" || $0.utf8.count > 2 }.joined(
      separator: "가")
    let bytes = Array((all + "\u{1B}[<0;10;20M가\u{1B}[<65;1;1M\u{1B}[200~붙인 글\u{1B}[201~끝").utf8)
    let whole = Keyboard()
    let expected = whole.feed(bytes)
    #expect(expected.count > 100)
    for cut in 0...bytes.count {
      let decoder = Keyboard()
      let events = decoder.feed(bytes[..<cut]) + decoder.feed(bytes[cut...])
      #expect(events == expected)
    }
    let single = Keyboard()
    let oneByOne = bytes.flatMap { single.feed([$0]) }
    #expect(oneByOne == expected)
  }

  @Test func anyBytesAreRead() {
    var random = Steps(seed: 3)
    let decoder = Keyboard()
    for _ in 0..<2000 {
      let bytes = (0..<random.below(20)).map { _ -> UInt8 in
        random.below(3) == 0 ? 0x1B : UInt8(random.below(256))
      }
      _ = decoder.feed(bytes)
      if random.below(3) == 0 {
        let digits = (0..<random.below(30)).map { _ in UInt8(ascii: "0") + UInt8(random.below(12)) }
        _ = decoder.feed(Array("\u{1B}[<".utf8) + digits + Array("M".utf8))
      }
      if random.below(4) == 0 { _ = decoder.flush() }
    }
    _ = decoder.feed([0x03])
    _ = decoder.flush()
    #expect(decoder.feed("j".utf8) == [.key(.character("j"))])
  }
}

/// A decoder that expectations can feed.
private final class Keyboard {
  private var decoder = KeyDecoder()

  var isWaiting: Bool { decoder.isWaiting }

  func feed(_ bytes: some Sequence<UInt8>) -> [InputEvent] { decoder.feed(bytes) }

  func flush() -> [InputEvent] { decoder.flush() }
}
