import NewsModel
import Testing

/// Two of one name are one where something leads from one article to the other, and two where nothing does.
@Suite struct NamesakeJoiningTests {
  /// How many of a name there are.
  private func count(_ stories: [Story], named name: String = "김도현") -> Int {
    link(stories).people.count { $0.name == name }
  }

  private func story(_ name: String, _ tell: (inout Story) -> Void) -> Story {
    var story = Story(name)
    tell(&story)
    return story
  }

  private func two(_ one: (inout Story) -> Void, _ other: (inout Story) -> Void) -> [Story] {
    [story("one", one), story("other", other)]
  }

  @Test func atOneFirmTheyAreOne() {
    #expect(
      count(
        two(
          { $0.person("김도현", "부사장", at: "가람전자") }, { $0.person("김도현", "고문", at: "가람전자") })) == 1)
  }

  @Test func atDifferentFirmsTheyAreTwo() {
    let stories = two(
      { $0.person("김도현", "회장", at: "가람전자") }, { $0.person("김도현", "부회장", at: "하람건설") })
    #expect(count(stories) == 2)
    #expect(count(stories.reversed()) == 2)
  }

  /// Two of a name, one of whom an article names beside the other's firm.
  private func besideTheOthersFirm() -> [Story] {
    two(
      { $0.person("김도현", "회장", at: "가람전자") },
      {
        $0.person("김도현", "부회장", at: "하람건설")
        $0.entity(.firm, "가람전자")
      })
  }

  @Test func anArticleThatNamesTheOthersFirmLeadsToHim() {
    #expect(count(besideTheOthersFirm()) == 1)
  }

  @Test func aFirmThatManyArticlesNameLeadsNowhere() {
    let others = (0..<20).map { n in story("more \(n)") { $0.entity(.firm, "가람전자") } }
    #expect(count(besideTheOthersFirm() + others) == 2)
  }

  @Test func somebodyNamedBesideBothLeadsFromOneToTheOther() {
    #expect(
      count(
        two(
          {
            $0.person("김도현", "회장", at: "가람전자")
            $0.person("박지호")
          },
          {
            $0.person("김도현", "부회장", at: "하람건설")
            $0.person("박지호")
          })) == 1)
  }

  @Test func theFirmsOfAGroupAreNoStrangers() {
    #expect(
      count(
        two(
          { $0.person("김도현", "회장", at: "CX반도체") }, { $0.person("김도현", "부회장", at: "CX텔레콤") })) == 1)
    #expect(
      count(
        two(
          { $0.person("김도현", "회장", at: "가람전자") }, { $0.person("김도현", "부회장", at: "가람화학") })) == 1)
    #expect(
      count(
        two(
          { $0.person("김도현", "사장", at: "한국전산원") }, { $0.person("김도현", "상무", at: "한국제련") })) == 2)
  }

  @Test func aThirdArticleMayJoinThem() {
    let third = story("third") {
      $0.person("김도현", "대표", at: "하람건설")
      $0.person("김도현", "전 회장", at: "가람전자")
    }
    #expect(
      count(
        two(
          { $0.person("김도현", "회장", at: "가람전자") }, { $0.person("김도현", "부회장", at: "하람건설") })
          + [third]) == 1)
  }

  @Test func whoHasNoFirmIsTheOneOfTheName() {
    #expect(count(two({ $0.person("김도현", "회장", at: "가람전자") }, { $0.person("김도현", "회장") })) == 1)
    #expect(count(two({ $0.person("김도현") }, { $0.person("김도현", "대표") })) == 1)
  }

  @Test func whoHasNoFirmIsTheOneOfThoseBesideHimElseOfMostArticles() {
    let stories = two(
      {
        $0.person("김도현", "회장", at: "가람전자")
        $0.person("박지호")
      },
      { $0.person("김도현", "부회장", at: "하람건설") })
    let beside = story("beside") {
      $0.person("김도현")
      $0.person("박지호")
    }
    let graph = link(stories + [beside])
    let found = graph.people.filter { $0.name == "김도현" }
    #expect(found.count == 2)
    let known = found.first { $0.roles.contains { graph.name($0.firm ?? $0.id) == "가람전자" } }
    #expect(known?.mentions.count == 2)
    // Of two told of equally often he may be neither.
    let alone = story("alone") { $0.person("김도현") }
    #expect(count(stories + [alone]) == 3)
    let often = story("often") { $0.person("김도현", "부회장", at: "하람건설") }
    #expect(count(stories + [alone, often]) == 2)
  }

  @Test func foreignersOfOneNameAreOne() {
    #expect(
      count(
        two(
          { $0.person("마티아스 벨그렌", "CEO", at: "노르드바이오") },
          { $0.person("마티아스 벨그렌", "의장", at: "헬리오스랩") }), named: "마티아스 벨그렌") == 1)
  }
}
