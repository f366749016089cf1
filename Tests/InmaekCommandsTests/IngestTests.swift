import ArticleReading
import Extraction
import Foundation
import GraphStore
import Synchronization
import Testing

@testable import InmaekCommands

@Suite struct IngestTests {
  private let first =
    "누리일보 2025-02-04\n\n나도현 가온로봇 대표는 4일 문가람 새벽전지 사장과 서울에서 만났다.\n"
  private let second = "서지오 하늘조선 사장이 5일 부산에서 취임했다.\n"

  private func sandbox() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.write("news/a/one.txt", first)
    try sandbox.write("news/two.txt", second)
    return sandbox
  }

  @Test @MainActor func aFolderIsReadAndSummedUp() async throws {
    let sandbox = try sandbox()
    let answer = await sandbox.run("ingest", "news")
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.lines.last?.hasPrefix("2 read; 2 articles, ") == true)
    #expect(answer.lines.last?.hasSuffix(" in ~/.local/share/inmaek/graph.sqlite") == true)
    let people = await sandbox.run("list", "people")
    #expect(people.output.contains("\t나도현\t"))
  }

  @Test @MainActor func theSameAgainChangesNothing() async throws {
    let sandbox = try sandbox()
    _ = await sandbox.run("ingest", "news")
    let before = await sandbox.run("export", "--format", "json")
    sandbox.wait(3600)
    let again = await sandbox.run("ingest", "news")
    #expect(again.lines.last?.hasPrefix("0 read, 2 known; ") == true)
    #expect(await sandbox.run("export", "--format", "json").output == before.output)
  }

  @Test @MainActor func orderAndJobsLeaveNoTrace() async throws {
    var exports: Set<String> = []
    for (jobs, paths) in [
      ("1", ["news"]), ("7", ["news"]), ("3", ["news/two.txt", "news/a/one.txt"]),
    ] {
      let sandbox = try sandbox()
      for number in 0..<20 {
        try sandbox.write("news/copy\(number % 9).txt", first + "\(number % 5)번째 소식이다.\n")
      }
      _ = await sandbox.run(
        ["ingest", "--jobs", jobs] + paths + (jobs == "3" ? ["news"] : []), .init())
      let export = await sandbox.run("export", "--format", "json").output
      // Files named themselves are known by their base names.
      exports.insert(jobs == "3" ? "" : export)
    }
    #expect(exports.count == 2)
  }

  @Test @MainActor func reportsComeInTheOrderOfTheFiles() async throws {
    let sandbox = try Sandbox()
    for number in 10..<40 { try sandbox.write("news/\(number).txt", second + "\(number)\n") }
    let answer = await sandbox.run("ingest", "news", "--jobs", "8", "--report", "json")
    let paths = answer.lines.compactMap { $0.split(separator: "\"").dropFirst(3).first }
    #expect(paths == (10..<40).map { "news/\($0).txt" })
    #expect(answer.lines.allSatisfy { $0.contains("\"status\": \"read\"") })
    #expect(answer.lines.allSatisfy { $0.contains("\"encoding\": \"utf-8\"") })
    #expect(answer.errorLines.count == 1)
  }

  @Test @MainActor func aTextWithoutEntitiesIsReadAndSaidToHoldNone() async throws {
    let answer = try await Sandbox().run("ingest", "-", input: "no articles here")
    #expect(answer.status == 0)
    #expect(answer.lines.first == "-: read; it holds no people, firms or meetings")
    #expect(answer.lines.last?.hasPrefix("1 read; 1 article, 0 people") == true)
  }

  /// What cannot be read is told in a line each; the rest is done.
  @Test @MainActor func badInputIsToldAndTheRestIsDone() async throws {
    let sandbox = try sandbox()
    try sandbox.makeFolder("empty")
    try sandbox.write("zero.txt", "")
    try sandbox.write("blank.txt", " \n\n")
    try sandbox.write("photo.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1])
    try sandbox.write("broken.txt", bytes: [0xEA, 0xB0, 0x80, 0x0A, 0xFF, 0xFF, 0xFF, 0x80])
    let answer = await sandbox.run(
      "ingest", "empty", "zero.txt", "blank.txt", "photo.txt", "broken.txt", "nowhere.txt", "news")
    #expect(answer.status == 1)
    #expect(answer.errorLines.count == 6)
    for name in ["empty", "zero.txt", "blank.txt", "photo.txt", "broken.txt:2", "nowhere.txt"] {
      #expect(answer.errorLines.count { $0.hasPrefix("inmaek: \(name): ") } == 1)
    }
    #expect(answer.lines.last?.hasPrefix("2 read, 5 failed; 2 articles") == true)
  }

  @Test @MainActor func whatIsSkippedInAFolderIsToldAndNoError() async throws {
    let sandbox = try sandbox()
    try sandbox.write("news/photo.png", bytes: [0x89, 0x50, 0x4E, 0x47])
    try sandbox.write("news/.hidden", "x")
    try sandbox.write("news/empty.txt", "")
    let answer = await sandbox.run("ingest", "news")
    #expect(answer.status == 0)
    #expect(answer.errorLines.count == 3)
    #expect(answer.errors.contains("news/photo.png: skipped: "))
    #expect(answer.errors.contains("news/empty.txt: skipped: the file is empty"))
  }

  @Test @MainActor func aFolderNamedTwiceIsReadOnce() async throws {
    let sandbox = try sandbox()
    let answer = await sandbox.run("ingest", "news", "./news", "-", "news")
    #expect(answer.status == 1)
    #expect(
      answer.errorLines.filter { $0.hasPrefix("inmaek: ") } == [
        "inmaek: -: the file is empty; there is nothing to read"
      ])
    #expect(answer.lines.last?.hasPrefix("2 read, ") == true)
  }

  @Test @MainActor func aCasesOwnFolderIsPassedOverInSilence() async throws {
    let sandbox = try sandbox()
    _ = await sandbox.run("init")
    let answer = await sandbox.run("ingest", ".")
    #expect(answer.status == 0)
    #expect(answer.errors.isEmpty)
    #expect(answer.lines.last?.hasPrefix("2 read; ") == true)
  }

  @Test(.enabled(if: geteuid() != 0)) @MainActor func unreadableFilesAreTold() async throws {
    let sandbox = try sandbox()
    try sandbox.write("secret.txt", first)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: sandbox("secret.txt"))
    let answer = await sandbox.run("ingest", "secret.txt")
    #expect(answer.status == 1)
    #expect(answer.errors.hasPrefix("inmaek: secret.txt: it cannot be read"))
  }

  @Test @MainActor func dayAndOutletComeFromOptionsAndPaths() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("in/두루경제/20250206_x.txt", second)
    let answer = await sandbox.run(
      "ingest", "in", "--path-pattern", "{publisher}/{date}_*", "--publisher", "딴 신문")
    #expect(answer.status == 0)
    let articles = await sandbox.run("list", "articles")
    #expect(articles.output.contains("\t2025-02-06\t두루경제\t"))
    try sandbox.write("late.txt", second + "끝.\n")
    _ = await sandbox.run("ingest", "late.txt", "--published", "2025-03-01", "--publisher", "딴 신문")
    #expect(await sandbox.run("list", "articles").output.contains("\t2025-03-01\t딴 신문\t"))
  }

  @Test @MainActor func pruningForgetsOnlyWhatIsGoneBelowThePaths() async throws {
    let sandbox = try sandbox()
    try sandbox.write("else/three.txt", second + "다른 곳의 소식이다.\n")
    _ = await sandbox.run("ingest", "news", "else")
    try sandbox.remove("news/two.txt")
    try sandbox.write("news/a/one.txt", first + "고친 기사다.\n")
    let kept = await sandbox.run("ingest", "news")
    #expect(kept.lines.last?.contains("; 4 articles") == true)
    let pruned = await sandbox.run("ingest", "./else/../news/", "--prune")
    #expect(pruned.lines.last?.hasPrefix("0 read, 1 known, 2 forgotten; 2 articles") == true)
    let left = await sandbox.run("list", "articles")
    #expect(left.lines.count == 2)
    #expect(left.output.contains("three.txt"))
  }

  @Test @MainActor func anArticleIsForgottenByItsFileOrItsID() async throws {
    let sandbox = try sandbox()
    _ = await sandbox.run("ingest", "news")
    #expect(await sandbox.run("forget", "news/two.txt").output == "1 article forgotten\n")
    let left = await sandbox.run("list", "articles")
    let id = try #require(left.lines.first?.split(separator: "\t").first)
    #expect(left.lines.count == 1)
    #expect(await sandbox.run("forget", String(id)).status == 0)
    #expect(await sandbox.run("list", "people").output.isEmpty)
    let gone = await sandbox.run("forget", "news/two.txt")
    #expect(gone.status == 1)
    #expect(gone.errorLines.count == 1)
  }

  @Test @MainActor func changesTellWhatTheLastIngestBrought() async throws {
    let sandbox = try sandbox()
    #expect(await sandbox.run("init").status == 0)
    _ = await sandbox.run("ingest", "news/a")
    sandbox.wait(86_400)
    _ = await sandbox.run("ingest", "news")
    let plain = await sandbox.run("changes", "--since", "last")
    #expect(plain.output.contains("new articles 1\n"))
    #expect(plain.output.contains("서지오"))
    #expect(!plain.output.contains("나도현"))
    let all = await sandbox.run("changes", "--since", "3d", "--json")
    #expect(all.lines.count == 1)
    #expect(all.output.contains("나도현") && all.output.contains("서지오"))
    let about = await sandbox.run("changes", "--since", "3d", "--about", "나도현")
    #expect(about.output.contains("나도현") && !about.output.contains("서지오"))
    sandbox.wait(10 * 86_400)
    #expect(await sandbox.run("changes", "--since", "today").output == "nothing new\n")
    let fresh = await sandbox.run("list", "people", "--since", "last")
    #expect(fresh.output.contains("서지오") && !fresh.output.contains("나도현"))
  }

  /// An ingest that was killed leaves the graph behind the articles.
  @Test @MainActor func aGraphLeftBehindIsMadeAnewUnlessAnIngestIsUnderWay() async throws {
    let sandbox = try sandbox()
    _ = await sandbox.run("ingest", "news/two.txt", "--store", "s.sqlite")
    let article = try ArticleReader().read(Array(first.utf8), path: "one.txt")
    let store = try GraphStore.open(at: sandbox("s.sqlite"), creating: false)
    try store.save(
      [ReadArticle(article, Extractor().facts(of: article), extractor: "1")],
      batch: try store.beginBatch(at: "2025-03-03T00:00:00Z"))
    let lock = try #require(FolderLock(.shared, folder: sandbox.folder))
    let meanwhile = await sandbox.run("list", "people", "--store", "s.sqlite")
    #expect(meanwhile.errorLines == ["an ingest is under way; this is what was told before it"])
    #expect(!meanwhile.output.contains("나도현"))
    lock.release()
    let after = await sandbox.run("list", "people", "--store", "s.sqlite")
    #expect(after.errors.isEmpty)
    #expect(after.output.contains("나도현"))
  }

  @Test @MainActor func articlesAreFoundByTheirWords() async throws {
    let sandbox = try sandbox()
    _ = await sandbox.run("ingest", "news")
    let answer = await sandbox.run("search", "부산", "--json")
    #expect(answer.lines.count == 1)
    #expect(answer.output.contains("\"kind\": \"article\""))
    #expect(answer.output.contains("\"match\": \"\(second.dropLast())\""))
  }

  @Test @MainActor func verifyIsContentWithWhatWasRead() async throws {
    let sandbox = try sandbox()
    _ = await sandbox.run("ingest", "news")
    let answer = await sandbox.run("verify", "--json")
    #expect(answer.status == 0)
    #expect(answer.output.hasSuffix("\"bad\": []}\n"))
  }

  @Test @MainActor func aTamperedStoreIsTold() async throws {
    let sandbox = try sandbox()
    _ = await sandbox.run("ingest", "news", "--store", "s.sqlite")
    var store = try Data(contentsOf: URL(fileURLWithPath: sandbox("s.sqlite")))
    // Only the article's own text has these words over two lines; quotes end before them.
    let place = try #require(store.range(of: Data("2025-02-04\n\n나도현".utf8)))
    store.replaceSubrange(place.upperBound - 9..<place.upperBound, with: Data("너도현".utf8))
    try store.write(to: URL(fileURLWithPath: sandbox("s.sqlite")))
    let answer = await sandbox.run("verify", "--store", "s.sqlite")
    #expect(answer.status == 1)
    #expect(answer.lines.count > 1)
    #expect(answer.lines.last?.contains("not borne out") == true)
  }

  @Test @MainActor func theBarIsForTerminalsAndLongWork() async throws {
    let sandbox = try sandbox()
    let quiet = await sandbox.run("ingest", "news", "--store", "1", conditions: .init(tick: 1))
    #expect(!quiet.errors.contains("█"))
    let quick = await sandbox.run(
      "ingest", "news", "--store", "2", conditions: .init(isTerminal: true))
    #expect(!quick.errors.contains("░"))
    let long = await sandbox.run(
      "ingest", "news", "--store", "3", conditions: .init(isTerminal: true, tick: 1))
    #expect(long.errors.contains("1/2"))
    #expect(long.errors.hasSuffix("\r\u{1B}[K"))
  }

  @Test @MainActor func anInterruptKeepsWhatIsDone() async throws {
    let sandbox = try Sandbox()
    for number in 0..<50 { try sandbox.write("news/\(number).txt", second + "\(number)\n") }
    let asked = Mutex(0)
    let interrupt = Interrupt {
      asked.withLock { count in
        count += 1
        return count > 10
      }
    }
    let answer = await sandbox.run(
      "ingest", "news", "--jobs", "1", conditions: .init(interrupt: interrupt))
    #expect(answer.status == 130)
    #expect(answer.lines.last?.hasPrefix("stopped: ") == true)
    let kept = await sandbox.run("list", "articles").lines.count
    #expect(kept > 0 && kept < 50)
    #expect(await sandbox.run("list", "people").output.contains("서지오"))
    let rest = await sandbox.run("ingest", "news")
    #expect(rest.lines.last?.hasPrefix("\(50 - kept) read, \(kept) known; 50 articles") == true)
  }
}
