import GraphSamples
import NewsModel
import Testing

/// The commands that read, on the sample graph; the clock stands on 2025-03-03.
@Suite struct ReadingCommandsTests {
  private let english = ["LC_ALL": "C.UTF-8"]
  private let korean = ["LC_ALL": "ko_KR.UTF-8"]

  @Test @MainActor func showTellsOfAPersonWithTheWords() async throws {
    let answer = try await Sandbox().sample("show", "이재용", environment: korean)
    #expect(answer.status == 0)
    #expect(answer.lines.first?.hasPrefix("이재용  인물") == true)
    #expect(answer.output.contains("직함 1\n  삼성전자 회장"))
    #expect(answer.output.contains("  ● 2025-02-04  오후  회동  삼성전자 서초사옥  [스타게이트]\n"))
    #expect(answer.output.contains("이재용(주최), 르네 하스(배석), 전영현(배석)"))
    #expect(answer.output.contains("“메모리가 모자라면 인공지능도 멈춘다” 강조했다"))
    #expect(answer.output.contains("— 누리일보 2025-10-01 · 6행 · nuri/20251001_talks.txt"))
  }

  @Test @MainActor func showTellsOfFirmsMeetingsAndArticles() async throws {
    let sandbox = try Sandbox()
    let firm = try await sandbox.sample("show", "카카오", environment: korean)
    #expect(firm.lines.first?.contains("기업 · 035720") == true)
    #expect(firm.output.contains("정신아 대표"))
    #expect(firm.output.contains("카카오 ↔ 오픈AI  제휴 · 전략적 제휴 · 2025-02-04"))
    let listed = try await sandbox.sample("list", "meetings")
    let id = try #require(listed.lines.first { $0.contains("접견") }?.split(separator: "\t").first)
    let meeting = try await sandbox.sample("show", String(id), environment: korean)
    #expect(meeting.output.contains("2025-10-01  저녁  접견  용산 대통령실"))
    #expect(meeting.output.contains("기사별 1"))
    let articles = try await sandbox.sample("list", "articles")
    let memo = try #require(
      articles.lines.first { $0.hasSuffix("memo.txt") }?.split(separator: "\t"))
    let article = try await sandbox.sample("show", String(memo[0]), environment: korean)
    #expect(article.output.contains("매체 미상 · memo.txt · utf-8"))
    #expect(article.output.contains("  나도현  1"))
  }

  @Test @MainActor func showAsJSONIsOneObjectWithNames() async throws {
    let answer = try await Sandbox().sample("show", "손정의", "--json")
    #expect(answer.lines.count == 1)
    #expect(answer.output.contains("\"type\": \"person\""))
    #expect(
      answer.output.contains(
        "\"firm\": {\"id\": \"\(GraphBuilder.firm("소프트뱅크"))\", \"name\": \"소프트뱅크\"}"))
  }

  @Test @MainActor func anIDIsAName() async throws {
    let answer = try await Sandbox().sample("show", GraphBuilder.person("손정의").rawValue)
    #expect(answer.output.hasPrefix("손정의"))
  }

  @Test @MainActor func severalThatFitAreListedOneALine() async throws {
    let answer = try await Sandbox().sample("show", "이재", environment: english)
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errorLines.count == 3)
    #expect(answer.errorLines.first == "inmaek: 이재 fits 2 names; name one by its id")
    let ids = Set(answer.errorLines.dropFirst().map { String($0.split(separator: "\t")[0]) })
    #expect(ids == Set(["이재용", "이재명"].map { GraphBuilder.person($0).rawValue }))
  }

  @Test @MainActor func onATerminalOneIsChosenByNumber() async throws {
    let sandbox = try Sandbox()
    let asked = try await sandbox.sample("show", "이재", terminal: true, input: "2\n")
    let second = try #require(asked.errorLines.first { $0.hasPrefix("  2  ") })
    #expect(asked.status == 0)
    #expect(second.contains("이재명") == asked.output.contains("이재명\u{1B}[0m  "))
    let refused = try await sandbox.sample("show", "이재", terminal: true, input: "\n")
    #expect(refused.status == 1)
    #expect(refused.output.isEmpty)
  }

  @Test @MainActor func nobodyOfThatNameIsOneLine() async throws {
    for command in ["show", "quotes"] {
      let answer = try await Sandbox().sample(command, "홍길동", environment: english)
      #expect(answer.status == 1)
      #expect(answer.errors.hasPrefix("inmaek: nothing here is called 홍길동; "))
      #expect(answer.errorLines.count == 1)
    }
  }

  @Test @MainActor func listsAreSeparatedByTabsTheIDFirst() async throws {
    let sandbox = try Sandbox()
    let people = try await sandbox.sample("list", "people")
    #expect(people.lines.count == 12)
    #expect(
      people.lines.contains("\(GraphBuilder.person("정신아"))\t정신아\t카카오 대표\t1"))
    let firms = try await sandbox.sample("list", "firms", "--sort", "name")
    #expect(firms.lines.first == "\(GraphBuilder.firm("ARM"))\tARM\t\tcompany\t2")
    let ties = try await sandbox.sample("list", "ties")
    #expect(ties.lines.count == 4)
    #expect(ties.lines.contains { $0.hasSuffix("\t소프트뱅크\townership\tARM\tcurrent\t\t지분 약 90%") })
    let meetings = try await sandbox.sample("list", "meetings", "--json")
    #expect(meetings.lines.count == 7)
    #expect(meetings.lines.allSatisfy { $0.hasPrefix("{\"id\": \"m") })
    #expect(meetings.lines.allSatisfy { $0.contains("\"evidence\": [{\"article\": ") })
  }

  @Test @MainActor func meetingsAreChosenByPartyDayAndOutcome() async throws {
    let sandbox = try Sandbox()
    func count(_ arguments: String...) async throws -> Int {
      try await sandbox.sample("meetings", "--json", arguments).lines.count
    }
    #expect(try await count() == 7)
    #expect(try await count("--with", "이재용") == 3)
    #expect(try await count("--with", "이재용", "--with", "최태원") == 1)
    #expect(try await count("--with", "삼성전자") == 3)
    #expect(try await count("--from", "2025-10") == 3)
    #expect(try await count("--to", "2025-02", "--with", "샘 올트먼") == 3)
    #expect(try await count("--status", "cancelled") == 1)
    #expect(try await count("--status", "overdue") == 1)
    #expect(try await count("--status", "denied") == 1)
  }

  @Test @MainActor func anOverduePlanIsMarked() async throws {
    let answer = try await Sandbox().sample("meetings", "--with", "김창한", environment: korean)
    #expect(answer.lines.first == "  ○ 2025-02-04  면담  예정일 지남 · 보도 없음")
  }

  @Test @MainActor func noSuchMeetingIsToldSo() async throws {
    let answer = try await Sandbox().sample(
      "meetings", "--with", "문서린", environment: english)
    #expect(answer.status == 1)
    #expect(answer.errors == "inmaek: no such meeting with 문서린 is told here\n")
  }

  @Test @MainActor func quotesAreWordForWord() async throws {
    let sandbox = try Sandbox()
    let all = try await sandbox.sample("quotes", "정신아", environment: korean)
    #expect(all.lines.first == "  “우리말을 가장 잘 아는 비서를 함께 만들겠다” 밝혔다 · 2025-02-04")
    let about = try await sandbox.sample("quotes", "정신아", "--about", "비서", "--json")
    #expect(about.lines.count == 1)
    let nothing = try await sandbox.sample("quotes", "정신아", "--about", "로켓")
    #expect(nothing.status == 1)
    #expect(nothing.errorLines.count == 1)
  }

  @Test @MainActor func aPathHasTheWordsOfEveryStep() async throws {
    let sandbox = try Sandbox()
    let answer = try await sandbox.sample("path", "손정의", "최태원", environment: korean)
    #expect(answer.lines.first == "손정의")
    #expect(answer.lines.last == "최태원")
    #expect(answer.lines.filter { $0.hasPrefix("  │   “") }.count == 4)
    let json = try await sandbox.sample("path", "이재용", "카카오", "--max", "2", "--json")
    #expect(json.lines.allSatisfy { $0.hasPrefix("{\"steps\": [{\"from\": {\"id\": ") })
    let none = try await sandbox.sample("path", "이재용", "문가람", environment: english)
    #expect(none.status == 1)
    #expect(none.errors == "inmaek: nothing told here joins 이재용 and 문가람\n")
  }

  @Test @MainActor func searchTellsWhy() async throws {
    let sandbox = try Sandbox()
    let json = try await sandbox.sample("search", "올트먼", "CEO", "--kind", "person", "--json")
    #expect(
      json.output.contains("\"name\": \"샘 올트먼\", \"match\": \"올트먼 CEO\", \"reason\": \"exact\""))
    let few = try await sandbox.sample("search", "이", "--limit", "1")
    #expect(few.lines.count == 1)
    let none = try await sandbox.sample("search", "없는이름")
    #expect(none.status == 1)
    #expect(none.errorLines.count == 1)
  }

  @Test @MainActor func whatIsWeakIsMarkedAndCanBeLeftOut() async throws {
    let sandbox = try Sandbox()
    let all = try await sandbox.sample("meetings", "--status", "denied", environment: korean)
    #expect(all.status == 0)
    #expect(all.output.contains("(부인, 근거 약함)"))
    let sure = try await sandbox.sample("meetings", "--status", "denied", "--sure")
    #expect(sure.status == 1)
    #expect(sure.output.isEmpty)
    for words in [["show", "이재용"], ["list", "meetings"], ["quotes", "이재용"]] {
      let plain = await sandbox.run(words + ["--store", "sample.sqlite"], .init(isSample: true))
      let strict = await sandbox.run(
        words + ["--sure", "--store", "sample.sqlite"], .init(isSample: true))
      #expect(plain.status == 0)
      #expect(plain.output == strict.output, "\(words)")
    }
  }

  @Test @MainActor func statsCountsEveryList() async throws {
    let answer = try await Sandbox().sample("stats", "--json")
    #expect(
      answer.output
        == "{\"articles\": 5, \"people\": 12, \"firms\": 11, \"meetings\": 7, \"ties\": 4, "
        + "\"quotes\": 3, \"claims\": 1}\n")
  }

  @Test @MainActor func colourIsForTerminalsThatWantIt() async throws {
    let sandbox = try Sandbox()
    let plain = try await sandbox.sample("show", "손정의")
    let coloured = try await sandbox.sample("show", "손정의", terminal: true)
    let without = try await sandbox.sample(
      "show", "손정의", terminal: true, environment: ["NO_COLOR": "1"])
    #expect(!plain.output.contains("\u{1B}"))
    #expect(coloured.output.contains("\u{1B}[1m손정의\u{1B}[0m"))
    #expect(!without.output.contains("\u{1B}"))
  }
}

extension Sandbox {
  @MainActor fileprivate func sample(
    _ command: String, _ option: String, _ arguments: [String]
  ) async throws -> Answer {
    try write("sample.sqlite", "")
    return await run(
      [command, option] + arguments + ["--store", "sample.sqlite"], Conditions(isSample: true))
  }
}
