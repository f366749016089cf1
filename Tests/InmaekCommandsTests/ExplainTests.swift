import Foundation
import GraphSamples
import NewsModel
import Testing

@testable import InmaekCommands

/// What `explain` tells of a statement on the sample graph.
@Suite struct ExplainTests {
  private let english = ["LC_ALL": "C.UTF-8"]
  private let korean = ["LC_ALL": "ko_KR.UTF-8"]
  private let role = ContentID(.role, ["정신아", "대표", "카카오"]).rawValue

  @Test @MainActor func aRoleIsExplainedInASentence() async throws {
    let answer = try await Sandbox().sample("explain", role, environment: korean)
    #expect(answer.status == 0)
    #expect(
      answer.lines.prefix(4) == [
        "정신아 · 카카오 대표",
        "이름과 직함이 함께 적힌 데서 읽었습니다. 기사는 단정해서 적었습니다.",
        "규칙 role.sample · 확신도 90%",
        "  “정신아 카카오 대표는”",
      ])
    let told = try await Sandbox().sample("explain", role, environment: english)
    #expect(
      told.lines[1] == "Read from a name and a title together. The article states it plainly.")
  }

  @Test @MainActor func theSameIsThereForPrograms() async throws {
    let answer = try await Sandbox().sample("explain", role, "--json", environment: english)
    #expect(answer.lines.count == 1)
    for part in [
      "{\"id\": \"\(role)\", ", "\"says\": \"Read from a name and a title together. ",
      "\"rule\": \"role.sample\", \"confidence\": 0.9, \"weak\": false, \"certainty\": \"stated\"",
      "\"words\": [{\"article\": ", "\"quote\": \"정신아 카카오 대표는\"",
    ] {
      #expect(answer.output.contains(part), "\(part)")
    }
  }

  @Test @MainActor func aClaimIsSaidToBeNoFact() async throws {
    let denied = ContentID(.meeting, ["denied"]).rawValue
    let answer = try await Sandbox().sample("explain", denied, environment: korean)
    #expect(answer.output.contains("부인된 일로 적었습니다. 그래서 관계망에는 넣지 않고"))
  }

  @Test @MainActor func aPersonStandsOnMentions() async throws {
    let byName = try await Sandbox().sample("explain", "이재용", environment: korean)
    let id = GraphBuilder.person("이재용").rawValue
    let byID = try await Sandbox().sample("explain", id, environment: korean)
    #expect(byName.lines.first == "이재용 · 인물")
    #expect(byName.output == byID.output)
    #expect(byName.output.contains("이재용"))
  }

  @Test(arguments: ["r0000000000000000", "t0000000000000000", "aaaaaaaaaaaaaaaaa", "홍길동"])
  @MainActor func whatIsNotThereIsOneLine(_ id: String) async throws {
    let answer = try await Sandbox().sample("explain", id, environment: english)
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errorLines.count == 1)
  }

  @Test func aWeakOrAttributedStatementSaysSo() {
    var source = Provenance(rule: "meeting.verb", confidence: 0.45, evidence: [])
    source.certainty = .reported
    source.attributedTo = "재계 관계자"
    let person = Person(id: ContentID(.person, ["x"]), name: "x")
    let why = Explanation(id: person.id, statement: .person(person), source: source)
    let korean = KoreanPhrases().says(why)
    #expect(korean.hasSuffix("‘재계 관계자’의 말을 빌려 전해 들은 말로 적었습니다. 근거가 약하니 원문을 확인하세요."))
    #expect(EnglishPhrases().says(why).hasSuffix("The grounds are weak: check the article."))
  }

  /// Whatever rule the extraction names, a reader is told how it reads.
  @Test func everyRuleOfTheExtractionHasWords() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Extraction")
    let files = try #require(FileManager.default.enumerator(atPath: folder.path))
    var rules: Set<String> = []
    for case let path as String in files where path.hasSuffix(".swift") {
      let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
      rules.formUnion(text.matches(of: /rule(?::| =) "([a-z]+\.[a-z-]+)"/).map { String($0.1) })
    }
    #expect(rules.count > 20)
    for rule in rules {
      #expect(KoreanPhrases().rule(rule) != KoreanPhrases().rule("?"), "\(rule)")
      #expect(EnglishPhrases().rule(rule) != EnglishPhrases().rule("?"), "\(rule)")
    }
  }
}
