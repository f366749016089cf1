import Testing

@testable import NameSearch

@Suite struct EntryPlanesTests {
  private let names = ["가온", "가람", "나온", "하늘"]

  private func having(_ units: [String], lacking: Int) -> [String] {
    let turned = EntryPlanes.turned(names.map { EntryBits(Array($0.utf16)) })
    let bits = units.map { EntryBits(signature: Signature.of(Array($0.utf16))) }
    return turned.withUnsafeBufferPointer { words in
      let found = EntryPlanes(words: words).entries(
        of: 0..<names.count, fitting: [EntryClause(units: bits, lacking: lacking)])
      return names.indices.filter(found.contains).map { names[$0] }
    }
  }

  @Test func asManyUnitsAsAreAskedFor() {
    #expect(having(["가", "온"], lacking: 0) == ["가온"])
    #expect(having(["가", "온"], lacking: 1) == ["가온", "가람", "나온"])
    #expect(having(["가", "온"], lacking: 2) == names)
    #expect(having(["가", "온", "하"], lacking: 1) == ["가온"])
  }
}
