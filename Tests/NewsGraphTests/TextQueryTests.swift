import NewsGraph
import Testing

/// What is typed to search texts, how it is read, and what it finds.
@Suite struct TextQueryTests {
  private static let text = SyllablePairs(
    "최태원과 이재용이 4일 만났다. “HBM 공급”을 말했다. ㈜카카오는 오픈AI와 손잡았다.")

  @Test(
    arguments: [
      ("최태원", true), ("태원", true), ("최태원 이재용", true), ("최태원 손정의", false),
      ("최태원 AND 이재용", true), ("손정의 OR 최태원", true), ("손정의 | 최태원", true),
      ("손정의 OR 정신아", false), ("최태원 NOT 손정의", true), ("최태원 NOT 이재용", false),
      ("최태원 -손정의", true), ("최태원 -이재용", false), ("-손정의 최태원", true),
      ("최태원 AND NOT 손정의", true), ("\"HBM 공급\"", true), ("\"공급 HBM\"", false),
      ("“hbm 공급”", true), ("최태원 -\"HBM 공급\"", false), ("손정의 OR 최태원 4일", true),
      ("최태원 손정의 OR 이재용", true), ("최태원 (손정의 OR 이재용)", true),
      ("손정의 (최태원 OR 이재용)", false), ("최태원 -(손정의 OR 정신아)", true),
      ("최태원 NOT (손정의 OR 이재용)", false), ("(주)카카오", false), ("㈜카카오", true),
      ("오픈ai", true), ("만났다.", true), ("· 최태원 ·", true), ("or", false), ("not", false),
      ("최태원 or", false), ("hbm-공급", true), ("\"\" 최태원", true),
    ] as [(String, Bool)])
  func findsOrNot(typed: String, holds: Bool) throws {
    #expect(try TextQuery(typed).term?.holds(in: Self.text) == holds)
  }

  @Test(
    arguments: [
      ("\"HBM 공급", .openQuote), ("최태원 ”", .openQuote), ("(최태원", .openBracket),
      ("최태원)", .openBracket), ("최태원 OR", .lone("OR")), ("OR 최태원", .lone("OR")),
      ("최태원 OR OR 이재용", .lone("OR")), ("(OR 최태원)", .lone("OR")),
      ("최태원 OR AND 이재용", .lone("AND")), ("AND 최태원", .lone("AND")),
      ("최태원 AND", .lone("AND")), ("최태원 NOT", .lone("NOT")), ("최태원 -", .lone("-")),
      ("NOT NOT 최태원", .lone("NOT")), ("-최태원", .onlyExcluded),
      ("최태원 OR -이재용", .onlyExcluded), ("", .noWords), (" · ", .noWords), ("\"…\"", .noWords),
      ("()", .noWords),
      (String(repeating: "(", count: 9_000) + "가", .tooDeep),
    ] as [(String, TextQuery.Fault)])
  func whatCannotBeReadIsTold(typed: String, fault: TextQuery.Fault) {
    #expect(throws: fault) { try TextQuery(typed) }
  }

  @Test func whatIsLookedForIsKnownWithoutWhatIsNot() throws {
    let query = try TextQuery("가 (나 OR \"다 라\") -마")
    #expect(query.phrases == ["가", "나", "다 라"])
    #expect(query.hasOperators)
    #expect(try !TextQuery("가 AND \"다 라\"").hasOperators)
  }

  @Test(arguments: [
    ("HBM 공급", "\"HBM 공급\""), ("삼성", "삼성"), ("삼성 OR 하이닉스", "삼성 OR 하이닉스"),
    ("삼성 -전자", "삼성 -전자"), ("\"HBM 공급\" 삼성", "\"HBM 공급\" 삼성"), ("", ""),
  ])
  func anArgumentOfSeveralWordsIsAPhrase(argument: String, query: String) {
    #expect(TextQuery.quoted(argument) == query)
  }
}
