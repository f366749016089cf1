import HangulText
import NameSearch
import Testing

@Suite struct NameIndexTests {
  private func index(_ names: String...) -> NameIndex {
    NameIndex(
      names.enumerated().map { NameEntry(key: $0, forms: [$1], weight: names.count - $0) })
  }

  @Test func anEmptyQueryGivesEverythingByWeightThenName() {
    let index = NameIndex([
      NameEntry(key: 1, forms: ["하나"], weight: 1), NameEntry(key: 2, forms: ["둘"], weight: 5),
      NameEntry(key: 3, forms: ["가나"], weight: 1),
      NameEntry(key: 4, tag: 7, forms: ["셋"], weight: 9),
    ])
    #expect(index.search("", limit: 9).map(\.key) == [4, 2, 3, 1])
    #expect(index.search(" \t", limit: 2).map(\.key) == [4, 2])
    #expect(index.search("", tags: [0], limit: 9).map(\.key) == [2, 3, 1])
    #expect(index.filter("") == [4, 2, 3, 1])
    #expect(index.count == 4)
  }

  @Test func betterReasonsComeFirstThenWeightThenName() {
    let index = NameIndex([
      NameEntry(key: 1, forms: ["이재"], weight: 1), NameEntry(key: 2, forms: ["이재용"], weight: 2),
      NameEntry(key: 3, forms: ["이재명"], weight: 8), NameEntry(key: 4, forms: ["강이재"], weight: 99),
      NameEntry(key: 5, forms: ["이재민"], weight: 2), NameEntry(key: 6, forms: ["ㅇㅈ상사"], weight: 99),
    ])
    #expect(index.search("이재", limit: 9).prefix(5).map(\.key) == [1, 3, 5, 2, 4])
    #expect(index.search("이재", limit: 2).map(\.key) == [1, 3])
  }

  @Test func wholeSyllablesNeverLoseToInitials() {
    let index = NameIndex([
      NameEntry(key: 1, forms: ["김나리"], weight: 1), NameEntry(key: 2, forms: ["김나라"], weight: 500),
      NameEntry(key: 3, forms: ["ㄱㄴㄹ"], weight: 1),
    ])
    #expect(index.search("김나리", limit: 1).map(\.key) == [1])
    #expect(index.search("ㄱㄴㄹ", limit: 9).map(\.key) == [3, 2, 1])
  }

  @Test func nearerMisspellingsComeFirst() {
    let hits = index("이지영", "이재용").search("이제용", limit: 9)
    #expect(hits.map(\.match) == ["이재용", "이지영"])
    let both = index("이제융", "이재용").search("이제용", limit: 9)
    #expect(Set(both.map(\.match)) == ["이제융", "이재용"])
    #expect(both.allSatisfy { $0.reason == .fuzzy })
  }

  @Test func tagsNarrowTheSearch() {
    let index = NameIndex([
      NameEntry(key: 1, tag: 0, forms: ["한빛"]), NameEntry(key: 2, tag: 1, forms: ["한빛전자"]),
    ])
    #expect(index.search("한빛", tags: [1], limit: 9).map(\.key) == [2])
    #expect(index.search("한빛", tags: [], limit: 9).isEmpty)
    #expect(index.search("한빛", limit: 9).map(\.key) == [1, 2])
  }

  @Test func limitsThatAskForNothingGetNothing() {
    #expect(index("가람").search("가람", limit: 0).isEmpty)
    #expect(index("가람").search("가람", limit: -1).isEmpty)
    #expect(index("가람").search("", limit: 0).isEmpty)
    #expect(index().search("가람", limit: 9).isEmpty)
  }

  @Test func aFilterShowsMisspeltNamesOnlyWhereNothingFitsBetter() {
    let index = index("이재용", "이제용")
    #expect(index.filter("이재용") == [0])
    #expect(index.search("이재용", limit: 9).map(\.match) == ["이재용", "이제용"])
    #expect(index.filter("이재융").first == 0)
    #expect(index.filter("손정").isEmpty)
  }

  @Test func aFilterNarrowsWhileANameIsTyped() {
    let index = index("이재용", "손정의", "최태원", "송인호")
    let typed = ["ㅅ", "소", "손", "손ㅈ", "손저", "손정", "손정ㅇ", "손정으", "손정의"]
    for text in typed { #expect(index.filter(text).contains(1), "\(text)") }
    #expect(index.filter("손정") == [1])
    #expect(index.filter("ㅅ") == [1, 3])
  }

  @Test func contextCountsOnlyBesideAnotherWord() {
    let index = NameIndex([
      NameEntry(key: 1, forms: ["이가람"], context: ["누리전자", "사장"]),
      NameEntry(key: 2, forms: ["이나루"], context: ["한빛상사", "사장"]),
    ])
    #expect(index.search("누리전자", limit: 9).isEmpty)
    #expect(index.search("누리 이", limit: 9).map(\.key) == [1])
    #expect(index.search("이 사장", limit: 9).map(\.key) == [1, 2])
    #expect(index.search("누리 사장", limit: 9).map(\.key) == [1])
    #expect(index.search("누리 박", limit: 9).isEmpty)
    #expect(index.search("한빛 가람", limit: 9).isEmpty)
  }

  @Test func oneEntryIsAskedByItsKey() {
    let index = NameIndex([
      NameEntry(key: 41, forms: ["이재용", "JY"]), NameEntry(key: 42, forms: ["손정의"]),
    ])
    #expect(index.hit(for: 41, NameQuery("jy")) == NameHit(key: 41, match: "JY", reason: .exact))
    #expect(index.hit(for: 42, NameQuery("jy")) == nil)
    #expect(index.hit(for: 99, NameQuery("jy")) == nil)
    #expect(index.hit(for: 41, NameQuery(" ")) == nil)
  }

  @Test func aQueryTellsAboutOneName() {
    #expect(NameQuery("ㅇㅈㅇ").match("이재용") == .initials)
    #expect(NameQuery("손").match("이재용") == nil)
    #expect(NameQuery("").match("이재용") == nil)
    #expect(NameQuery("  ").isEmpty && !NameQuery("이").isEmpty)
  }

  @Test func latinFindsHangulBySoundAndHangulLatin() {
    let index = index("오픈AI", "NVIDIA", "엘지화학", "스페이스X")
    for (query, name) in [
      ("openai", "오픈AI"), ("OpenAI", "오픈AI"), ("엔비디아", "NVIDIA"), ("spacex", "스페이스X"),
    ] {
      let hits = index.search(query, limit: 9)
      #expect(hits.map(\.match) == [name], "\(query)")
      #expect(hits.first?.reason == .variant, "\(query)")
    }
  }

  @Test func everyKeyOfTheResultIsFoundOnce() {
    let index = NameIndex([NameEntry(key: 1, forms: ["오픈AI", "OpenAI", "오픈 AI", "오픈에이아이"])])
    for query in ["오픈", "open", "ㅇㅍ", "ai", "오픈에이"] {
      #expect(index.search(query, limit: 9).count == 1, "\(query)")
    }
  }

  @Test func oddInputsFindNothingAndHarmNothing() {
    let odd = [
      "-", "...", "()", "\u{0}", "\u{301}", "👨‍👩‍👧", "ㅏ", "ㄳ", "\u{1161}\u{11A8}", "\u{D7FB}",
      String(repeating: "가", count: 500), String(repeating: "a", count: 500),
      String(repeating: "ㄱ", count: 500), String(repeating: "a ", count: 60), "㈜", "주식회사", "(주)",
      "\u{FFFD}\u{FFFE}", "𠮷野家", "Ａ", "ﾡ", "%", "~", "*?[", "\\", "'; --",
    ]
    let index = NameIndex(
      odd.enumerated().map { NameEntry(key: $0, forms: [$1], context: [$1], ticker: $1) }
        + [NameEntry(key: 900, forms: []), NameEntry(key: 901, forms: [""])])
    for text in odd {
      #expect(index.search(text, limit: 50).contains { $0.reason <= .initials }, "\(text)")
      #expect(index.search(text + " " + text, limit: 5).count <= 5)
    }
    #expect(index.search("이재용", limit: 9).isEmpty)
  }

  @Test func aHeadlineWithAForeignNameIsNoVariantOfAKoreanOne() {
    let index = index("이재용.올트먼.손정의 회동", "이재용")
    let hits = index.search("이제용", limit: 9)
    #expect(hits.count == 2 && hits.allSatisfy { $0.reason == .fuzzy })
    #expect(index.search("알트먼", limit: 9).map(\.reason) == [.variant])
  }

  @Test func aNameComesBeforeWhatItIsOnlyTheContextOf() {
    let index = NameIndex([
      NameEntry(key: 1, forms: ["이가람"], context: ["SK하이닉스"], weight: 9),
      NameEntry(key: 2, forms: ["SK하이닉스"], weight: 1),
    ])
    #expect(index.search("sk gkdlslrtm", limit: 9).map(\.key) == [2, 1])
    #expect(index.search("이가람sk하이닉스", limit: 9).isEmpty)
  }
}
