import GraphSamples
import NewsGraph
import NewsModel
import Testing

/// People of one name are told apart wherever they stand in rows; nobody else's name grows longer.
@Suite struct NamesakesTests {
  /// Somebody of an id of their own with roles: a title and a firm each.
  private func person(_ id: String, _ name: String, _ roles: (String, String?)...) -> Person {
    Person(
      id: ContentID(.person, [id]), name: name,
      roles: roles.map { title, firm in
        Role(
          id: ContentID(.role, [id, title]), title: title,
          firm: firm.map { ContentID(.firm, [$0]) }, status: .current, date: nil,
          provenance: Provenance(rule: "", confidence: 1, evidence: []))
      })
  }

  /// The labels of some people, in their order.
  private func labels(_ people: Person...) -> [String?] {
    let firms = ["가온로봇", "새벽전지"].map {
      Firm(id: ContentID(.firm, [$0]), name: $0, kind: .company)
    }
    let refs = Graph(people: people, firms: firms).refs()
    return people.map { refs[$0.id]?.label }
  }

  @Test func theFirmTellsThemApart() {
    #expect(
      labels(
        person("1", "나도현", ("대표", "가온로봇")), person("2", "나도현", ("이사", "새벽전지")),
        person("3", "문가람", ("사장", "새벽전지")))
        == ["나도현(가온로봇)", "나도현(새벽전지)", "문가람"])
  }

  @Test func theTitleDoesWhereNoFirmIsNamed() {
    #expect(
      labels(person("1", "나도현", ("대표", "가온로봇")), person("2", "나도현", ("의원", nil)))
        == ["나도현(가온로봇)", "나도현(의원)"])
  }

  @Test func bothDoAtOneFirm() {
    #expect(
      labels(
        person("1", "나도현", ("대표", "가온로봇")), person("2", "나도현", ("연구원", "가온로봇")),
        person("3", "나도현", ("이사", "새벽전지")))
        == ["나도현(가온로봇 대표)", "나도현(가온로봇 연구원)", "나도현(새벽전지)"])
  }

  @Test func ofWhomNothingIsKnownStandsBare() {
    #expect(
      labels(person("1", "나도현", ("대표", "가온로봇")), person("2", "나도현"))
        == ["나도현(가온로봇)", "나도현"])
  }

  @Test func meetingsNameThemSo() {
    let refs = [
      EntityRef(id: ContentID(.person, ["1"]), kind: .person, name: "나도현", apart: "가온로봇"),
      EntityRef(id: ContentID(.person, ["2"]), kind: .person, name: "제이 문", apart: "새벽전지"),
    ]
    #expect(Meeting.shownName(kind: "회동", parties: refs) == "나도현(가온로봇)·문(새벽전지)")
  }
}
