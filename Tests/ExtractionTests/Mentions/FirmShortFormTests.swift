import NewsModel
import Testing

@Suite struct FirmShortFormTests {
  @Test func theBeginningOfAFirm() {
    let found = facts("벨그렌모터스는 컸다. 벨그렌은 더 컸다.")
    #expect(found.names(.firm) == ["벨그렌모터스"])
    #expect(found.entity("벨그렌모터스")?.aliases == ["벨그렌"])
  }

  @Test func theBeginningOfAGroup() {
    let found = facts("가릉그룹은 컸다. 가릉은 더 컸다.")
    #expect(found.names(.firm) == ["가릉그룹"])
    #expect(found.entity("가릉그룹")?.aliases == ["가릉"])
  }

  @Test func theBeginningOfSeveralIsTheGroup() {
    let found = facts("도담건설과 도담화학은 컸다. 도담은 더 컸다.")
    #expect(found.names(.firm).sorted() == ["도담", "도담건설", "도담화학"])
    #expect(found.entity("도담")?.firmKind == .group)
  }

  @Test func ordinaryBeginningsAreNone() {
    #expect(facts("한국건설은 컸다. 한국은 더 컸다.").entity("한국건설")?.aliases == [])
  }

  @Test func theParentOfABranch() {
    let found = facts("독일 벨그렌은 컸다. 벨그렌코리아 지사장인 조유찬 씨는 웃었다. 벨그렌이 공장을 샀다.")
    #expect(found.names(.firm).sorted() == ["벨그렌", "벨그렌코리아"])
  }
}
