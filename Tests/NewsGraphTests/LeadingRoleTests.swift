import NewsGraph
import NewsModel
import Testing

@Suite struct LeadingRoleTests {
  let firm = ContentID(.firm, ["삼성전자"])

  func role(
    _ title: String, firm: ContentID? = nil, _ status: RoleStatus, _ date: String? = nil
  )
    -> Role
  {
    Role(
      id: ContentID(.role, [title, status.rawValue, date ?? ""]), title: title, firm: firm,
      status: status, date: date.flatMap(PartialDate.init(iso:)),
      provenance: Provenance(rule: "", confidence: 1, evidence: []))
  }

  func line(_ roles: [Role]) -> String? {
    let person = Person(id: ContentID(.person, ["갑"]), name: "갑", roles: roles)
    let samsung = EntityRef(id: firm, kind: .firm, name: "삼성전자")
    return person.row { $0 == firm ? samsung : nil }.detail
  }

  @Test func aRoleHeldNowComesBeforeALaterPastOne() {
    #expect(
      line([role("고문", .former, "2025-10-01"), role("회장", firm: firm, .current, "2024")])
        == "삼성전자 회장")
  }

  @Test func theLatestOfTwo() {
    #expect(
      line([role("부회장", firm: firm, .current, "2022"), role("회장", firm: firm, .current, "2025")])
        == "삼성전자 회장")
  }

  @Test func aBareTitleYieldsToTheSameTitleAtAFirm() {
    #expect(
      line([role("회장", .current, "2025-10-01"), role("회장", firm: firm, .current)]) == "삼성전자 회장")
  }

  @Test func aPastOneSaysSo() {
    #expect(line([role("부회장", firm: firm, .former)]) == "전 삼성전자 부회장")
    #expect(line([]) == nil)
  }
}
