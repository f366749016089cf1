import Foundation
import NewsModel
import Testing

@Suite struct ContentIDTests {
  @Test func valuesNeverDrift() {
    #expect(ContentID(.person, ["a", "김도현"]).rawValue == "px038sj0y25nwyk70")
    #expect(ContentID(.article, bytes: "김도현".utf8).rawValue == "azs39z5yaqsvmh4ph")
  }

  @Test func partsAreKeptApart() {
    #expect(ContentID(.firm, ["ab", "c"]) != ContentID(.firm, ["a", "bc"]))
    #expect(ContentID(.firm, ["a"]) != ContentID(.firm, ["a", ""]))
    #expect(ContentID(.firm, ["a"]) != ContentID(.person, ["a"]))
  }

  @Test func theFirstLetterTellsWhatItNames() {
    for subject in ContentID.Subject.allCases {
      #expect(ContentID(subject, ["x"]).subject == subject)
    }
    for text in ["", "p", "김도현", "zx038sj0y25nwyk70", "px038sj0y25nwyk70x"] {
      #expect(ContentID(rawValue: text).subject == nil)
    }
  }

  @Test func writtenAsAPlainString() throws {
    let id = ContentID(.person, ["a"])
    let data = try JSONEncoder().encode([id])
    #expect(String(decoding: data, as: UTF8.self) == "[\"\(id.rawValue)\"]")
    #expect(try JSONDecoder().decode([ContentID].self, from: data) == [id])
  }

  @Test func dictionariesByIdAreObjects() throws {
    let parts = [ContentID(.person, ["a"]): MeetingPart.host]
    let data = try JSONEncoder().encode(parts)
    #expect(String(decoding: data, as: UTF8.self).hasPrefix("{\"p"))
    #expect(try JSONDecoder().decode([ContentID: MeetingPart].self, from: data) == parts)
  }

  @Test func inOrderOfBytes() {
    let ids = ["b", "a", "가", "B"].map(ContentID.init(rawValue:))
    #expect(ids.sorted().map(\.rawValue) == ["B", "a", "b", "가"])
  }
}
