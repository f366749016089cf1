import Foundation
import GRDB
import NewsGraph
import NewsModel
import Testing

@testable import GraphStore

/// The packed names beside a store are those of its graph, whatever becomes of their file.
@Suite struct NamesFileTests {
  private func names(_ query: String, at path: String) throws -> [String] {
    let store = try GraphStore.open(at: path, creating: false)
    return try store.find(query, kinds: Set(EntityKind.allCases), limit: 20).map(\.ref.name)
  }

  private func stored() throws -> (TemporaryStore, file: URL, whole: Data) {
    let temporary = try TemporaryStore()
    try temporary.ingest([Stories.plan, Stories.report])
    let file = URL(fileURLWithPath: temporary.store.path + "-names")
    return (temporary, file, try Data(contentsOf: file))
  }

  @Test func aGraphIsWrittenWithItsPackedNames() throws {
    let (temporary, file, _) = try stored()
    let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
    #expect(!FileManager.default.fileExists(atPath: file.path + "-new"))
    // What is found comes from there.
    try temporary.store.write { try $0.execute(sql: "DELETE FROM entity_name") }
    #expect(try names("ㄴㄷㅎ", at: temporary.store.path).first == "나도현")
  }

  @Test func aMissingFileIsMadeAgain() throws {
    let (temporary, file, whole) = try stored()
    try FileManager.default.removeItem(at: file)
    #expect(try names("문가람", at: temporary.store.path).first == "문가람")
    #expect(try Data(contentsOf: file) == whole)
  }

  @Test func aFileOfAnotherGraphIsNotBelieved() throws {
    let (temporary, file, whole) = try stored()
    try temporary.ingest([Stories.other])
    #expect(try names("서지오", at: temporary.store.path).first == "서지오")
    let newer = try Data(contentsOf: file)
    try whole.write(to: file)
    #expect(try names("서지오", at: temporary.store.path).first == "서지오")
    #expect(try Data(contentsOf: file) == newer)
  }

  @Test func aSecondGraphIsSearchedByWhomeverHasTheStoreOpen() throws {
    let (temporary, _, _) = try stored()
    let reader = try GraphStore.open(at: temporary.store.path, creating: false)
    #expect(try reader.find("서지오", kinds: [.person], limit: 5).isEmpty)
    try temporary.ingest([Stories.other])
    #expect(try reader.find("서지오", kinds: [.person], limit: 5).map(\.ref.name) == ["서지오"])
  }

  @Test func aDamagedFileIsNotBelievedAndMadeAgain() throws {
    let (temporary, file, whole) = try stored()
    var damages = [Data(), Data("inmkname".utf8), whole.prefix(whole.count / 2), whole + [0]]
    for place in stride(from: 0, to: whole.count, by: whole.count / 40) {
      var damaged = whole
      damaged[place] ^= 0x41
      damages.append(damaged)
    }
    for (number, damage) in damages.enumerated() {
      try damage.write(to: file)
      #expect(try names("나도현", at: temporary.store.path).first == "나도현", "\(number)")
      #expect(try Data(contentsOf: file) == whole, "\(number)")
    }
  }

  @Test func whereTheFileCannotStandNamesAreFoundAllTheSame() throws {
    let (temporary, file, _) = try stored()
    try FileManager.default.removeItem(at: file)
    try FileManager.default.createDirectory(at: file, withIntermediateDirectories: false)
    #expect(try names("나도현", at: temporary.store.path).first == "나도현")
    try temporary.ingest([Stories.other])
    #expect(try names("서지오", at: temporary.store.path).first == "서지오")
  }

  @Test func aStoreWithoutAStampIsSearchedWithoutAFile() throws {
    let (temporary, file, _) = try stored()
    try temporary.store.write { try $0.execute(sql: "DELETE FROM total WHERE list = 'names'") }
    try FileManager.default.removeItem(at: file)
    #expect(try names("나도현", at: temporary.store.path).first == "나도현")
    #expect(!FileManager.default.fileExists(atPath: file.path))
  }
}
