import Extraction
import NewsModel
import Testing

@Suite struct RobustnessTests {
  private static let sample = """
    김도현 가람전자(012345) 회장이 지난달 4일 서울에서 박지호 하람건설 사장과 "함께 가자. 멀리 가자"며 회동했다.
    마티아스 벨그렌(Mathias Belgren) 노르드바이오 최고경영자(CEO)와 라온시냅스(대표 남궁서린)도 이 자리에 배석했다.
    ▲부회장 이상윤(가람중공업·하람건설 대표이사) ◇도담그룹 <승진> △사장 피현주
    장남 최민석 씨는 도래솔, 마루뜰 등 반도체 기업의 지분 12.5%를 3조2000억원에 사들일 예정이라고 부인했다.
    이 회장은 ‘큰바다’ 호텔에서 두 사람과 5월 3일 다시 만나기로 했다. 「끝」
    """

  private func check(_ text: String) {
    let found = facts(text, published: "2025-02-05")
    for evidence in found.allEvidence {
      #expect(stands(evidence, in: text), "\(evidence) in \(text.debugDescription.prefix(400))")
    }
    let bytes = Array(text.utf8)
    for mention in found.entities.flatMap(\.mentions) {
      let words = bytes[mention.span.start..<mention.span.end]
      #expect(words.elementsEqual(mention.surface.utf8))
      #expect(mention.evidence.span.contains(mention.span))
    }
  }

  @Test func sampleItself() {
    #expect(facts(Self.sample, published: "2025-02-05").entities.count > 10)
    check(Self.sample)
  }

  @Test func anyCutOfAText() {
    var random = Seeded(state: 7)
    let scalars = Array(Self.sample.unicodeScalars)
    for _ in 0..<150 {
      let low = Int.random(in: 0..<scalars.count, using: &random)
      let high = Int.random(in: low...min(scalars.count, low + 200), using: &random)
      check(String(String.UnicodeScalarView(scalars[low..<high])))
    }
  }

  @Test func wordsInAnyOrder() {
    var random = Seeded(state: 11)
    let pieces = Self.sample.split { $0 == " " || $0 == "\n" }.map(String.init)
    let glue = [
      " ", "\n", "", "·", ", ", ". ", "(", ")", "“", "”", "\"", "'", "-", "\n\n", "\t", "…",
    ]
    for _ in 0..<150 {
      var text = ""
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        text += pieces.randomElement(using: &random) ?? ""
        text += glue.randomElement(using: &random) ?? ""
      }
      check(text)
    }
  }

  @Test func anyCharacters() {
    var random = Seeded(state: 13)
    let ranges: [ClosedRange<UInt32>] = [
      0x00...0x7F, 0x80...0x24F, 0x300...0x36F, 0x1100...0x11FF, 0x2010...0x203A, 0x3000...0x30FF,
      0x4E00...0x4E80, 0xAC00...0xAE00, 0xF900...0xF920, 0xFF00...0xFFEF, 0x1F600...0x1F640,
      0xE000...0xE010,
    ]
    for _ in 0..<150 {
      var view = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...120, using: &random) {
        let range = ranges.randomElement(using: &random) ?? 0x20...0x7E
        if let scalar = Unicode.Scalar(UInt32.random(in: range, using: &random)) {
          view.append(scalar)
        }
      }
      check(String(view))
    }
  }

  @Test(arguments: ["가", "a", "1", " ", "\n", "“", "\"", "(", ")", "·", ".", "\u{0}", "😀"])
  func aHundredKilobytesOfOneCharacter(_ character: String) {
    check(String(repeating: character, count: 100_000 / character.utf8.count))
  }

  @Test(arguments: ["이 회장 ", "김도현·", "만나고 ", "가(", "1일 ", "가전자", "법무법인 ", "장남 "])
  func oneWordOverAndOver(_ word: String) { check(String(repeating: word, count: 800)) }

  @Test func deepNesting() {
    check(String(repeating: "“(「", count: 300) + "김도현 회장" + String(repeating: "」)”", count: 300))
    check(
      String(repeating: "\"'", count: 500) + "김도현 회장이 만났다" + String(repeating: "'\"", count: 500))
  }

  @Test(arguments: ["99999999999999999999년 9월", "0000년 00월 00일", "지난 99999일", "2100년 12월 31일 내년"])
  func numbersWithoutSense(_ text: String) {
    check("김도현 회장은 \(text) 박지호 사장을 만났다.")
  }

  @Test func zonesOutsideTheText() {
    let zones = [Zone(.body, Span(5, 2)), Zone(.body, Span(-4, 3)), Zone(.body, Span(8, 9000))]
    let found = Extractor().facts(of: article("김도현 회장이 왔다.", zones: zones))
    #expect(found.allEvidence.allSatisfy { stands($0, in: "김도현 회장이 왔다.") })
  }
}

/// A generator that gives the same numbers in every run.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
