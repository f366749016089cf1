import Dispatch
import HangulText
import Testing

@testable import NameSearch

/// Packed names are the same wherever their bytes stand, and no bytes do harm.
@Suite struct PackedNamesTests {
  private static let entries = [
    NameEntry(key: 3, forms: ["이가람", "李가람"], context: ["누리전자", "사장"], weight: 5),
    NameEntry(key: 4, tag: 1, forms: ["㈜누리전자", "Nuri Electronics"], ticker: "012345", weight: 9),
    NameEntry(key: 7, forms: ["르네 크로네", "Rene Krone"], context: ["누리전자", "고문"], weight: 1),
    NameEntry(key: 8, forms: []),
  ]
  private static let queries = [
    "", "이", "ㅇㄱㄹ", "누리", "누리 사장", "krone", "dlrkfka", "이거람", "0123", "크로너", "nuri", "李",
  ]

  private func words(stamp: UInt64 = 5) -> [UInt64] {
    NameIndex(packing: Self.entries, stamp: stamp, hands: .one).withBytes {
      Array($0.bindMemory(to: UInt64.self))
    }
  }

  private func index(_ words: [UInt64], stamp: UInt64 = 5) -> NameIndex? {
    NameIndex(OwnedBytes(words: words), stamp: stamp, hands: .one)
  }

  private func answers(_ index: NameIndex) -> [[NameHit]] {
    Self.queries.map { index.search($0, limit: 9) }
  }

  @Test func bytesTakenOverAnswerAsThoseMade() throws {
    let taken = try #require(index(words()))
    #expect(taken.count == 4)
    #expect(answers(taken) == answers(NameIndex(Self.entries)))
    #expect(answers(taken).dropFirst().allSatisfy { !$0.isEmpty })
  }

  @Test func bytesOfAnotherStampAreNotTakenOver() {
    #expect(index(words(), stamp: 6) == nil)
    #expect(index([]) == nil)
  }

  @Test func whateverBitIsAnotherIsNoticed() {
    let words = words()
    for place in words.indices {
      for bit in [5, 63] {
        var damaged = words
        damaged[place] ^= 1 << UInt64(bit)
        #expect(index(damaged) == nil, "word \(place), bit \(bit)")
      }
    }
  }

  @Test func bytesThatEndEarlyOrLateAreNoticed() {
    let words = words()
    for count in words.indices { #expect(index(Array(words[..<count])) == nil, "\(count)") }
    #expect(index(words + [0]) == nil)
  }

  /// Damage whose sum is right gives wrong answers at worst.
  @Test func noBytesDoHarm() {
    let words = words()
    for place in PackedLayout.headWords..<words.count {
      for value: UInt64 in [.max, 0, words[place] &+ 0x0001_0001_0001_0001] {
        var damaged = words
        damaged[place] = value
        damaged[3] = damaged.withUnsafeBytes(PackedLayout.computedSum)
        guard let index = index(damaged) else {
          Issue.record("word \(place) was noticed by its sum, though that is right")
          continue
        }
        for query in Self.queries { #expect(index.search(query, limit: 9).count <= 4) }
      }
    }
  }

  @Test func keysBeyond32BitsAreLeftOut() {
    let index = NameIndex([
      NameEntry(key: 1 << 40, forms: ["이가람"]), NameEntry(key: -3, forms: ["이나루"]),
    ])
    #expect(index.search("이", limit: 9).map(\.key) == [-3])
  }
}

/// A search of many names, shared out among several hands and let off what can't be a hit, finds what
/// one finds that looks at every name.
@Suite struct SweepTests {
  private static let names = makeNames(5_000)

  private static func makeNames(_ count: Int) -> [NameEntry] {
    let surnames = Array("김이박최정강조윤장임한오서신권")
    let given = Array("민서예지도윤하준주원우수현은영재용정의태신아창한노종경미진호상철성희")
    let tails = ["전자", "물산", "테크", " Tech", "홀딩스", "소프트"]
    let latin = ["Krone", "Strand", "Benta", "Mailo", "Nova", "Soft", "Lumen", "Tera"]
    let hangul = ["크로네", "스트란드", "벤타", "노바", "소프트", "루멘", "테라"]
    var state: UInt64 = 11
    func pick<Element>(_ list: [Element]) -> Element {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int((state >> 33) % UInt64(list.count))]
    }
    return (0..<count).map { key in
      let person = String([pick(surnames), pick(given), pick(given)])
      switch key % 6 {
      case 0:
        return NameEntry(key: key, tag: 1, forms: ["㈜" + person + pick(tails)], weight: key % 5)
      case 1: return NameEntry(key: key, forms: [pick(latin) + " " + pick(latin)], weight: key % 3)
      case 2: return NameEntry(key: key, forms: [pick(hangul) + " " + pick(hangul)])
      case 3:
        return NameEntry(
          key: key, tag: 1, forms: [pick(hangul)], ticker: String(100_000 + key), weight: key % 7)
      default:
        return NameEntry(
          key: key, forms: [person], context: key % 4 == 0 ? [pick(hangul), "사장"] : [],
          weight: key % 11)
      }
    }
  }

  private static let queries = [
    "ㄱ", "김민", "김민서", "ㄱㅁㅅ", "김ㅁ", "㈜김", "k", "krone", "크로네", "노바 테라", "rla", "kimminseo", "김면서",
    "김 사장", "1000", "스트랜드",
  ]

  private static let whole = NameIndex(names)

  /// As many at once as there are threads for.
  private static let shared = NameIndex(
    packing: names, stamp: 0,
    hands: Hands(4) { DispatchQueue.concurrentPerform(iterations: $0, execute: $1) })

  @Test(arguments: queries) func manyHandsFindAllThatIsWantedOfWhatOneFinds(query: String) {
    let all = Self.whole.search(query, tags: [0], limit: .max)
    for limit in [1, 100] {
      #expect(Self.shared.search(query, tags: [0], limit: limit) == Array(all.prefix(limit)))
    }
  }

  /// Few names are compared without what is worked out for many.
  @Test(arguments: queries) func manyNamesAreFoundAsFewAre(query: String) {
    let stretch = 2_000
    let parts = stride(from: 0, to: Self.names.count, by: stretch).map {
      NameIndex(Array(Self.names[$0..<min($0 + stretch, Self.names.count)]))
    }
    let few = parts.flatMap { $0.search(query, limit: .max) }
    let many = Self.whole.search(query, limit: .max)
    #expect(Set(many) == Set(few))
    #expect(many.count == few.count)
  }
}
