import Testing

@Suite struct UsageTests {
  /// Wrong usage: one line on standard error that names what is wrong, nothing else, status 2.
  @Test(
    arguments: [
      (["list"], "listed"), (["list", "peple"], "peple"),
      (["list", "people", "--sort", "x"], "--sort"),
      (["list", "people", "--since", "soon"], "soon"), (["show"], "name|id"),
      (["show", "--jso", "x"], "--jso"), (["path", "a"], "<b>"),
      (["path", "a", "b", "--max", "0"], "--max 0"),
      (["search"], "word"), (["search", "x", "--limit", "-3"], "--limit"),
      (["search", "x", "--kind", "tie"], "tie"), (["meetings", "--status", "maybe"], "maybe"),
      (["meetings", "--from", "tomorrow"], "tomorrow"),
      (["meetings", "--to", "2025-13-01"], "2025-13-01"),
      (["ingest"], "path"), (["ingest", ".", "--jobs", "0"], "--jobs 0"),
      (["ingest", ".", "--published", "4일"], "4일"), (["ingest", ".", "--format", "html"], "html"),
      (["ingest", ".", "--path-pattern", "{day}"], "{day}"), (["export"], "--format"),
      (["export", "--format", "word"], "word"), (["stats", "--store"], "--store"),
      (["--lang", "fr", "stats"], "fr"),
    ] as [([String], String)])
  @MainActor func wrongUsageIsOneLine(_ arguments: [String], _ told: String) async throws {
    for language in ["ko", "en"] {
      let answer = try await Sandbox().run(arguments, language: language)
      #expect(answer.status == 2)
      #expect(answer.output.isEmpty)
      #expect(answer.errorLines.count == 1)
      #expect(answer.errors.hasPrefix("inmaek: "))
      #expect(answer.errors.contains(told))
    }
  }

  @Test @MainActor func helpSpeaksTheReadersLanguage() async throws {
    let english = try await Sandbox().run(["ingest", "--help"], language: "en")
    let korean = try await Sandbox().run(["ingest", "--help"], language: "ko")
    #expect(english.status == 0 && korean.status == 0)
    #expect(english.output.contains("USAGE: inmaek ingest"))
    #expect(korean.output.contains("사용법: inmaek ingest"))
    #expect(!korean.output.contains("OPTIONS"))
  }

  @Test @MainActor func versionIsOneLine() async throws {
    let answer = try await Sandbox().run("--version")
    #expect(answer.status == 0)
    #expect(answer.lines.count == 1)
  }

  @Test(arguments: [
    "init", "ingest", "forget", "search", "show", "list", "meetings", "quotes", "path", "changes",
    "export", "stats", "verify", "browse", "tag", "explain", "merge", "distinct", "split", "undo",
    "redo", "history",
  ])
  @MainActor func everyCommandHasHelp(_ name: String) async throws {
    let own = try await Sandbox().run(name, "--help")
    let asked = try await Sandbox().run("help", name)
    #expect(own.status == 0)
    #expect(own.output.contains("inmaek \(name)"))
    #expect(asked.output == own.output)
  }

  @Test @MainActor func completionsAreWritten() async throws {
    let answer = try await Sandbox().run("--generate-completion-script", "bash")
    #expect(answer.status == 0)
    #expect(answer.output.contains("meetings"))
  }

  @Test(arguments: [
    ["show", "이재용"], ["list", "people"], ["stats"], ["verify"], ["changes"],
    ["export", "--format", "json"],
    ["search", "이"], ["meetings"], ["quotes", "이재용"], ["path", "a", "b"], ["forget", "x.txt"],
    ["explain", "이재용"], ["merge", "a", "b"], ["distinct", "a", "b"], ["split", "a", "--each"],
    ["undo"], ["redo"], ["history"],
  ])
  @MainActor func aMissingStoreIsOneLine(_ arguments: [String]) async throws {
    let sandbox = try Sandbox()
    let answer = await sandbox.run(arguments, language: "en")
    #expect(answer.status == 1)
    #expect(answer.output.isEmpty)
    #expect(answer.errorLines.count == 1)
    #expect(answer.errors.contains("no store at ~/.local/share/inmaek/graph.sqlite"))
    #expect(!sandbox.exists("home"))
  }

  @Test @MainActor func whatIsNoStoreIsToldSo() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("note.txt", "오늘은 비가 온다.\n")
    try sandbox.makeFolder("folder")
    for name in ["note.txt", "folder"] {
      let answer = await sandbox.run("stats", "--store", name)
      #expect(answer.status == 1)
      #expect(answer.errorLines.count == 1)
      #expect(answer.errors.contains(name))
    }
  }
}

extension Sandbox {
  @MainActor func run(_ arguments: [String], language: String) async -> Answer {
    let conditions = Conditions(environment: [
      "LC_ALL": language == "ko" ? "ko_KR.UTF-8" : "C.UTF-8"
    ])
    return await run(arguments, conditions)
  }
}
