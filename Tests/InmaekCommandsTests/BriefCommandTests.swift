import ArticleReading
import Foundation
import InmaekCommands
import Testing

/// Notes about people, firms and meetings, on the sample graph; the clock stands on 2025-03-03.
@Suite struct BriefCommandTests {
  private let korean = ["LC_ALL": "ko_KR.UTF-8"]
  private let english = ["LC_ALL": "C.UTF-8"]

  @Test @MainActor func aNoteTellsWhoWhenAndWhereWithTheWords() async throws {
    let answer = try await Sandbox().sample("brief", "정신아", environment: korean)
    #expect(answer.status == 0)
    #expect(answer.output == Self.jung)
  }

  @Test @MainActor func aFirmsNoteTellsOfItsPeopleMeetingsAndTies() async throws {
    let answer = try await Sandbox().sample("brief", "삼성전자", environment: english)
    #expect(answer.output.hasPrefix("# 삼성전자\n\n## Summary\n\n- 이재용 회장 · as of 2025-10 [^1]"))
    #expect(answer.output.contains("\n- met 샘 올트먼 3 times (2025-02-04, 2025-10-01) [^"))
    #expect(!answer.output.contains("met 전영현"))
    #expect(
      answer.output.contains(
        "\n- ● held · evening 접견 · Place: 용산 대통령실 · "
          + "Participants: 이재명(host), 샘 올트먼, 이재용(attending), 최태원(attending) [^"))
    #expect(answer.output.contains("\n- 삼성전자 → 오픈AI  supply · 공급 의향서 · planned · 2025-10-01 [^"))
  }

  @Test @MainActor func whatSeveralShareComesFirst() async throws {
    let answer = try await Sandbox().sample("brief", "최태원", "이재용", environment: korean)
    let parts = answer.output.components(separatedBy: "\n## ")
    #expect(parts[0].hasPrefix("# 최태원, 이재용\n"))
    #expect(parts[1].hasPrefix("함께\n\n- 2025-10-01 ● 성사 · 저녁 접견 · 장소: 용산 대통령실"))
    #expect(parts[1].split(separator: "\n").count == 2)
    #expect(parts[2].contains("### 최태원\n\n- SK그룹 회장"))
    #expect(parts[2].contains("### 이재용\n\n- 삼성전자 회장 · 2025-10 기준"))
    let strangers = try await Sandbox().sample("brief", "나도현", "이재용", environment: korean)
    #expect(!strangers.output.contains("## 함께"))
    #expect(strangers.errors == "나도현, 이재용: 함께한 회동도 서로의 관계도 기사에 없습니다\n")
    #expect(strangers.status == 0)
  }

  @Test @MainActor func onlyWhatFallsIntoTheTimeIsTold() async throws {
    let sandbox = try Sandbox()
    let answer = try await sandbox.sample(
      "brief", "이재용", "--from", "2025-02", "--to", "2025-03", environment: korean)
    #expect(answer.output.hasPrefix("# 이재용 (2025-02부터 2025-03까지)\n"))
    #expect(answer.output.contains("### 2025-02-04"))
    #expect(!answer.output.contains("### 2025-10-01"))
    #expect(!answer.output.contains("메모리가 모자라면"))
    let nothing = try await sandbox.sample("brief", "이재용", "--to", "1999", environment: korean)
    #expect(nothing.status == 1)
    #expect(nothing.errors.hasPrefix("inmaek: 이재용: 정리할 내용이 없습니다"))
    #expect(try await sandbox.sample("brief", "이재용", "--from", "어제쯤").status == 2)
  }

  @Test @MainActor func whatIsCancelledPlannedOrOnlyDeniedIsToldApart() async throws {
    let sandbox = try Sandbox()
    let called = try await sandbox.sample("brief", "나도현", environment: korean)
    #expect(called.output.contains("### 날짜 모름") || called.output.contains("### 날짜 미상"))
    #expect(called.output.contains("- ✕ 취소 · 회동 · 참석: 나도현, 문가람 [^"))
    let planned = try await sandbox.sample("brief", "김창한", environment: korean)
    #expect(planned.output.contains("- ○ 예정 (예정일 지남 · 보도 없음) · 면담"))
    let denied = try await sandbox.sample("meetings", "--status", "denied", "--json")
    let name = try #require(denied.output.firstMatch(of: /"people": \[{"id": "(p[^"]*)"/)?.1)
    let note = try await sandbox.sample("brief", String(name), environment: korean)
    #expect(note.output.contains("## 부인되었거나 확인되지 않은 설\n\n- "))
    #expect(note.output.contains("(부인, 근거 약함) [^"))
  }

  @Test @MainActor func namesAreChosenAsElsewhere() async throws {
    let sandbox = try Sandbox()
    let several = try await sandbox.sample("brief", "이재", environment: english)
    #expect(several.status == 1)
    #expect(several.errorLines.count == 3)
    let listed = try await sandbox.sample("list", "meetings")
    let id = try #require(listed.lines.first { $0.contains("접견") }?.split(separator: "\t").first)
    let meeting = try await sandbox.sample("brief", String(id), environment: korean)
    #expect(meeting.output.contains("## 요약\n\n- 2025-10-01 ● 성사 · 저녁 접견"))
    let articles = try await sandbox.sample("list", "articles")
    let article = try #require(articles.lines.first?.split(separator: "\t").first)
    #expect(try await sandbox.sample("brief", String(article)).status == 1)
    #expect(try await sandbox.sample("brief").status == 2)
    #expect(try await sandbox.sample("brief", "이재용", "--clips").status == 2)
    #expect(try await sandbox.sample("brief", "--clips").errors.contains("nothing is clipped"))
  }

  @Test @MainActor func theNoteGoesIntoAFileOrBecomesJSON() async throws {
    let sandbox = try Sandbox()
    let answer = try await sandbox.sample(
      "brief", "정신아", "--output", "note.md", environment: korean)
    #expect(answer.output.isEmpty)
    #expect(try String(contentsOfFile: sandbox("note.md"), encoding: .utf8) == Self.jung)
    let json = try await sandbox.sample("brief", "정신아", "--json", environment: korean)
    #expect(json.lines.count == 1)
    #expect(json.output.hasPrefix(#"{"title": "정신아", "sections": [{"title": "요약", "#))
  }

  @Test @MainActor func conflictingSumsStandSideBySide() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "news/one.txt", "하람전자 투자\n2025-07-11 한결신문\n\n하람전자는 도담로보틱스에 5000억원을 투자했다.\n")
    try sandbox.write(
      "news/two.txt", "도담로보틱스 유치\n2025-07-12 두레경제\n\n하람전자는 도담로보틱스에 5000억 달러를 투자했다.\n")
    _ = await sandbox.run("ingest", "news")
    let answer = await sandbox.run("brief", "하람전자", "--lang", "ko")
    #expect(
      answer.output.contains(
        "### 하람전자 – 도담로보틱스 투자\n\n| 금액 | 매체 |\n| --- | --- |\n"
          + "| 5000억원 (단위 의심) | 한결신문 ["), "\(answer.output)")
    #expect(answer.output.contains("| 5000억 달러 (단위 의심) | 두레경제 ["))
  }

  @Test @MainActor func ownNotesAreWrittenWhereAskedFor() async throws {
    let newsroom = try await JudgedCase()
    _ = await newsroom.run("note", "문가람", "#취재 전화")
    #expect(!(await newsroom.run("brief", "문가람")).output.contains("전화"))
    #expect(
      await newsroom.run("brief", "문가람", "--notes").output.contains(
        "## Notes\n\n- \\#취재 전화 (reader)\n"))
  }
}

extension BriefCommandTests {
  /// A claim of a note: its line, and the numbers of its footnotes.
  private struct Note {
    var claims: [(text: String, numbers: [Int])] = []
    var footnotes: [Int: (quote: String, file: String, line: Int)] = [:]

    init(_ markdown: String) {
      for line in markdown.split(separator: "\n") {
        if line.hasPrefix("[^"), let footnote = try? Self.footnote.firstMatch(in: String(line)) {
          footnotes[Int(footnote.1) ?? 0] = (
            Self.plain(footnote.2), Self.plain(footnote.3), Int(footnote.4) ?? 0
          )
        } else if line.hasPrefix("- ") || line.hasPrefix("| ") && !line.hasPrefix("| ---") {
          let marks = line.matches(of: /\[\^(\d+)\]/).compactMap { Int($0.1) }
          claims.append((String(line), marks))
        }
      }
    }

    private static var footnote: Regex<(Substring, Substring, Substring, Substring, Substring)> {
      /^\[\^(\d+)\]: “(.*)” — .*, [^,]*, (.*):(\d+)$/
    }

    private static func plain(_ text: Substring) -> String {
      String(text.replacing(/\\(.)/) { $0.1 })
    }
  }

  /// Every claim of every note about the sample articles has footnotes, and each leads to words that
  /// begin on that line of that file.
  @Test @MainActor func everyFootnoteLeadsToItsWords() async throws {
    let sandbox = try Sandbox()
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let seeds = root.appending(path: "seeds").path
    _ = await sandbox.run("ingest", seeds)
    var texts: [String: [String]] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: seeds) {
      let bytes = try Data(contentsOf: URL(filePath: seeds + "/" + name))
      let text = try DecodedText(Array(bytes)).text
      texts[name.precomposedStringWithCanonicalMapping] = text.split(
        separator: "\n", omittingEmptySubsequences: false
      ).map(String.init)
    }
    for list in ["people", "firms", "meetings"] {
      let ids = await sandbox.run("list", list).lines.compactMap { $0.split(separator: "\t").first }
      #expect(ids.count > 10)
      for id in ids {
        let answer = await sandbox.run("brief", String(id), "--lang", "ko")
        #expect(answer.status == 0, "\(id): \(answer.errors)")
        check(Note(answer.output), texts)
      }
    }
  }

  private func check(_ note: Note, _ texts: [String: [String]]) {
    #expect(!note.claims.isEmpty && !note.footnotes.isEmpty)
    for claim in note.claims where !claim.text.hasPrefix("| 매체 |") && !claim.text.hasPrefix("| 금액")
    {
      #expect(!claim.numbers.isEmpty, "\(claim.text)")
      for number in claim.numbers { #expect(note.footnotes[number] != nil, "\(claim.text)") }
    }
    #expect(Set(note.claims.flatMap(\.numbers)) == Set(note.footnotes.keys))
    for footnote in note.footnotes.values {
      let file = footnote.file.precomposedStringWithCanonicalMapping
      let lines = texts[file]?.dropFirst(footnote.line - 1) ?? []
      #expect(lines.joined(separator: " ").contains(footnote.quote), "\(footnote)")
      #expect(lines.first?.contains(footnote.quote.prefix(5)) == true, "\(footnote)")
    }
  }
}

extension BriefCommandTests {
  /// The note about 정신아.
  private static let jung = """
    # 정신아

    ## 요약

    - 카카오 대표 · 2025-02 기준 [^1]
    - 다른 표기: 정 대표 [^2]
    - 기사 1건, 매체 1곳 [^3]
    - 샘 올트먼과 1회 만남 (2025-02-04) [^4]

    ## 시간순

    ### 2025-02-04

    - ● 성사 · 오전 간담회 · 장소: 서울 플라자호텔 · 참석: 샘 올트먼, 정신아, 카카오, 오픈AI [^4]

    ## 발언

    - “우리말을 가장 잘 아는 비서를 함께 만들겠다” — 정신아, 밝혔다, 2025-02-04 [^5]

    [^1]: “정신아 카카오 대표는” — 두루경제, 2025-02-04, duru/0204-kakao.txt:4
    [^2]: “정 대표는 “우리말을 가장 잘 아는 비서를 함께 만들겠다”고 밝혔다.” — 두루경제, 2025-02-04, duru/0204-kakao.txt:5
    [^3]: “정신아 카카오 대표는 4일 오전 서울 플라자호텔에서 올트먼 CEO와 나란히 무대에 올라 간담회를 열었다.” — 두루경제, 2025-02-04, duru/0204-kakao.txt:4
    [^4]: “정신아 카카오 대표는 4일 오전 서울 플라자호텔에서 올트먼 CEO와 나란히 무대에 올라 간담회를 열었다” — 두루경제, 2025-02-04, duru/0204-kakao.txt:4
    [^5]: “정 대표는 “우리말을 가장 잘 아는 비서를 함께 만들겠다”고 밝혔다” — 두루경제, 2025-02-04, duru/0204-kakao.txt:5

    """
}
