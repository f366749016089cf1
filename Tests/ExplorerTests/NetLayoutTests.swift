import Testing
import TextUI

@testable import Explorer

/// What holds for every graph view, whatever is in it.
@Suite struct NetLayoutTests {
  @Test(arguments: 0..<4 as Range<UInt64>) func rowsAreAsWideAsThePane(seed: UInt64) {
    var random = SplitMix(state: seed)
    for width in 20...200 {
      let (middle, branches, count) = Self.graph(&random)
      let layout = NetLayout(middle, branches: branches, width: width)
      var shown: [Int: Int] = [:]
      for row in layout.rows {
        let text = row.map(\.text).joined()
        #expect(Canvas.width(of: text) == max(width, NetLayout.least), "\(text)")
        for piece in row { shown[piece.number ?? -1, default: 0] += 1 }
      }
      // Whatever has a place is there once: a name that overlapped another would be cut up.
      for number in 0..<count where shown[number] != nil {
        #expect(shown[number] ?? 0 <= 2)
      }
      #expect(shown[0] == 1)
      for branch in branches { #expect(shown[branch.number] != nil) }
    }
  }

  @Test func namesWithRoomAreWhole() {
    let branches = [
      NetNode(number: 1, edge: "회장", name: "›삼성전자"),
      NetNode(number: 2, edge: "제휴", isTie: true, name: "›카카오"),
      NetNode(
        number: 3, lead: "◆ ● ", name: "2025-02-04",
        twigs: [NetNode(number: 4, name: "›손정의"), NetNode(number: 5, name: "›르네 하스")]),
    ]
    let layout = NetLayout(NetNode(number: 0, name: "이재용"), branches: branches, width: 72)
    #expect(
      Self.text(layout) == """
                                     ┏━━━━━━━━┓ ┌─ 회장 ── ›삼성전자
                   ›카카오 ═ 제휴 ═──┨ 이재용 ┠─┴─ ◆ ● 2025-02-04 ─┬─ ›손정의
                                     ┗━━━━━━━━┛                    └─ ›르네 하스
        """)
  }

  @Test func theLeftSideMirrorsTheRight() {
    let row = [
      NetPiece(text: "─ "), NetPiece(text: "◆ ● ", isLine: false, number: 1),
      NetPiece(text: "2025-02-04", isLine: false, number: 1), NetPiece(text: " ─┬"),
      NetPiece(text: "─ "), NetPiece(text: "›손정의", isLine: false, number: 2),
    ]
    #expect(row.mirrored.map(\.text).joined() == "›손정의 ─┬─ ◆ ● 2025-02-04 ─")
  }

  private static func text(_ layout: NetLayout) -> String {
    layout.rows.map { row in
      var text = row.map(\.text).joined()
      while text.last == " " { text.removeLast() }
      return text
    }.joined(separator: "\n")
  }

  private static func graph(_ random: inout SplitMix) -> (NetNode, [NetNode], Int) {
    var count = 0
    func name(_ random: inout SplitMix) -> String {
      let syllables = ["이", "재", "용", "A", "사", " ", "전자", "x", "…", "\n", "그룹"]
      return (0..<(1 + random.next() % 14)).compactMap { _ in
        syllables.randomElement(using: &random)
      }.joined()
    }
    func node(_ depth: Int, _ random: inout SplitMix) -> NetNode {
      var node = NetNode(number: count, name: "›" + name(&random))
      count += 1
      if random.next() % 3 == 0 { node.edge = name(&random).cut(to: 12) }
      node.isTie = random.next() % 4 == 0
      if random.next() % 4 == 0 { node.lead = "◆ ● " }
      if depth < 3 {
        node.twigs = (0..<(random.next() % 4)).map { _ in twig(depth + 1, &random) }
      }
      return node
    }
    func twig(_ depth: Int, _ random: inout SplitMix) -> NetNode { node(depth, &random) }
    let middle = NetNode(number: 0, name: name(&random))
    count = 1
    let branches = (0..<(random.next() % 9)).map { _ in node(1, &random) }
    return (middle, branches, count)
  }
}
