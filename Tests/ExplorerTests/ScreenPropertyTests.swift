import GraphSamples
import NewsGraph
import NewsModel
import Testing
import TextUI

@testable import Explorer

/// What holds for every screen: its rows are exactly as wide as it is, and nothing traps.
@Suite struct ScreenPropertyTests {
  static let scenes: [[String]] = [
    [], ["j", "enter"], ["3", "j", "enter"], ["j", "enter", "5"], ["j", "enter", "5", "enter"],
    ["ctrl-p", "이"], ["?"], ["/", "손"], ["2", "enter"],
  ]

  func check(_ canvas: Canvas, _ comment: String) {
    #expect(canvas.rows.count == canvas.size.height)
    for row in canvas.rows {
      #expect(Canvas.width(of: row) == canvas.size.width, "\(comment): \(row)")
    }
  }

  @Test(arguments: scenes) func rowsAreAsWideAsTheScreen(scene: [String]) {
    var walk = Walk("120x40")
    for key in scene { walk.press(key) }
    for width in 1...200 {
      let height = [1, 4, 9, 17][width % 4]
      walk.session.handle(.resize(Size(width: width, height: height)))
      check(walk.session.state.canvas(), "\(width)x\(height)")
    }
  }

  @Test(arguments: [Pane.people, .meetings, .detail, .evidence], [false, true])
  func panesLieInsideTheScreenAndApart(focus: Pane, isAlone: Bool) {
    for width in 1...200 {
      for height in [1, 2, 3, 5, 7, 8, 10, 16, 17, 24, 60] {
        let size = Size(width: width, height: height)
        let list = Pane.lists.contains(focus) ? focus : .people
        let layout = ScreenLayout(size, focus: focus, list: list, isAlone: isAlone)
        let rects =
          layout.panes.values.map { $0 } + [layout.bottom] + [layout.top].compactMap(\.self)
        for (index, rect) in rects.enumerated() {
          #expect(rect.intersection(Rect(size)) == rect)
          for other in rects.dropFirst(index + 1) { #expect(rect.intersection(other).isEmpty) }
        }
        let mayHide = isAlone && focus == .evidence
        #expect(layout.isTooSmall || mayHide || layout.panes[focus] != nil)
      }
    }
  }

  @Test(arguments: 0..<8 as Range<UInt64>) func anyKeysInAnyOrderOnAnyScreen(seed: UInt64) {
    var random = SplitMix(state: seed)
    let names = [
      "j", "k", "h", "l", "g", "G", "ctrl-d", "ctrl-u", "home", "end", "pageup", "pagedown", "tab",
      "backtab", "1", "2", "3", "4", "5", "9", "0", "enter", "enter", "[", "]", "n", "p", ".", ",",
      "/", "ctrl-p", "?", "esc", "esc", "이", "ㅓ", "허", "손", "backspace", "left", "right", "x",
      "ctrl-l", "space",
    ]
    let fresh = Walk("90x20", graph: seed.isMultiple(of: 2) ? Walk.sample : Walk.crowd)
    var walk = fresh
    for step in 0..<400 {
      switch random.next() % 40 {
      case 0:
        let size = Size(width: Int(random.next() % 150), height: Int(random.next() % 50))
        walk.session.handle(.resize(size))
      case 1: walk.session.idle()
      default:
        guard let name = names.randomElement(using: &random), let press = KeyName.press(name) else {
          continue
        }
        walk.session.handle(.key(press))
      }
      if step.isMultiple(of: 8) { check(walk.session.state.canvas(), "seed \(seed)") }
      // From the help any command can be run, that to leave as well.
      if walk.session.state.isFinished { walk = fresh }
    }
  }

  @Test func namesThatWouldBreakATerminalAreTamed() {
    let names = [
      "\u{1B}[31m붉은", "줄\n바꿈", "탭\t사람", "\u{202E}거꾸로", "👨‍👩‍👧‍👦 가족", "<b>%s%n",
      "e\u{301}\u{301}\u{301}\u{301}\u{301}",
      "\u{1112}\u{1161}\u{11AB}", "한" + String(repeating: "길", count: 300), "", " ", "\u{0}", "🇰🇷",
    ]
    let people = names.enumerated().map { number, name in
      Person(
        id: ContentID(.person, ["\(number)"]), name: name, aliases: names,
        roles: [
          Role(
            id: ContentID(.role, ["\(number)"]), title: name, firm: nil, status: .current,
            provenance: Provenance(rule: "", confidence: 0, certainty: .possible, evidence: []))
        ])
    }
    var walk = Walk("80x24", graph: InMemoryGraph(Graph(people: people)))
    for _ in names {
      for size in ["80x24", "40x10", "33x9", "20x5", "7x3"] {
        walk.session.handle(.resize(Size(columnsByRows: size) ?? .zero))
        let canvas = walk.session.state.canvas()
        check(canvas, size)
        let scalars = canvas.text.unicodeScalars.filter { $0 != "\n" }
        #expect(!scalars.contains { $0.value < 0x20 || $0.value == 0x7F || $0.value == 0x202E })
      }
      walk.press("j")
    }
  }
}

/// Sebastiano Vigna's SplitMix64: the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
