import Explorer
import Testing
import TextUI

@testable import InmaekCommands

@Suite struct ConfigurationTests {
  static let place = "home/.config/inmaek/config.toml"

  static func read(_ text: String) -> Configuration {
    var configuration = Configuration()
    configuration.take(Array(text.utf8))
    return configuration
  }

  @Test func settingsAreTakenOver() {
    let settings = Self.read(
      """
      theme = 'light' # for the day
      language = "ko"
      mouse = true
      ambiguous-width = 2
      keys.down = "e"
      keys.last = [
        "G",
        "z z",
      ]
      """)
    #expect(settings.faults.isEmpty)
    #expect(settings.theme?.name == "light")
    #expect(settings.language == .korean)
    #expect(settings.mouse == true)
    #expect(settings.ambiguousWidth == 2)
    let keys = settings.keyMap.bindings.first { $0.command == .down }?.keyNames
    #expect(keys == ["e"])
    #expect(settings.keyMap.bindings.first { $0.command == .last }?.keyNames == ["G", "z z"])
  }

  @Test(
    arguments: [
      ("thme = 1", 1, .unknownSetting("thme", nearest: "theme")),
      ("\n\ntheme = \"drak\"", 3, nil), ("mouse = 1", 1, .wrongType("mouse", .truth)),
      ("ambiguous-width = 3", 1, nil), ("ambiguous-width = \"2\"", 1, nil),
      ("keys = 3", 1, .wrongType("keys", .table)),
      ("[keys]\n\n\"dwon\" = [\"e\"]", 3, .unknownCommand("dwon", nearest: "down")),
      ("[keys]\n  down = [\"e\", 3]", 2, .wrongType("down", .keys)),
      ("[keys]\nup=['e']\ndown=['e']", 3, .key(.taken(.down, "e", by: .up))),
      ("[keys]\n\nstar = ['q']", 3, .key(.needed(.close, by: .star))),
      ("[keys]\nclose = []", 2, .key(.needed(.close, by: nil))),
      ("mouse = true\nmouse = false", 2, .syntax(.again("mouse"))),
      ("theme = \"\n", 1, .syntax(.text)), ("mouse = \u{0}", 1, .syntax(.value)),
      ("\nmouse true", 2, .syntax(.key)), ("mouse = true false", 1, .syntax(.rest)),
      ("[keys]]\n", 1, .syntax(.rest)), ("[keys\n", 1, .syntax(.header)),
      ("[keys]\ndown = ['e'", 2, .syntax(.list)), ("theme = 1979-05-27", 1, .syntax(.value)),
      ("theme = \"\\q\"", 1, .syntax(.text)), ("mouse.x = true", 1, nil),
      ("keys = { close = [] }", 1, .syntax(.value)),
    ] as [(String, Int, Configuration.Problem?)])
  func faultsAreToldByLine(text: String, line: Int, problem: Configuration.Problem?) {
    let settings = Self.read(text)
    #expect(settings.faults.count == 1, "\(settings.faults)")
    #expect(settings.faults.first?.line == line)
    if let problem { #expect(settings.faults.first?.problem == problem) }
  }

  @Test func textsAreReadAsTOMLWritesThem() {
    let text = SettingsText(
      "\u{FEFF}" + #"""

        "quoted key" . 'b' = "탭\t\"\u3131\\"  # remark
        path = 'C:\n'
        number = +1_0
        [ table . "in.ner" ]
        list = [ 1, # one
          'two', [ true, ], ]
        """#)
    #expect(
      text.entries.map(\.path) == [
        ["quoted key", "b"], ["path"], ["number"], ["table", "in.ner", "list"],
      ])
    #expect(
      text.entries.map(\.value) == [
        .text("탭\t\"ㄱ\\"), .text(#"C:\n"#), .number(10),
        .list([.number(1), .text("two"), .list([.truth(true)])]),
      ])
    #expect(text.entries.map(\.line) == [2, 3, 4, 6])
    #expect(text.faults.isEmpty)
  }

  @Test func whatIsRightBesideAFaultCounts() {
    let settings = Self.read("theme = \"dim\"\nmouse = true\n[keys]\nup = ['hyper']\nback = ['b']")
    #expect(settings.theme == nil && settings.mouse == true)
    #expect(settings.faults.map(\.line) == [1, 4])
    #expect(settings.keyMap.bindings.first { $0.command == .back }?.keyNames == ["b"])
    #expect(settings.keyMap.bindings.first { $0.command == .up }?.keyNames == ["k", "up"])
  }

  @Test func anyBytesAreRead() {
    var state: UInt64 = 7
    func next(_ bound: UInt64) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % bound)
    }
    let pieces =
      [
        "keys", "down", "=", "[", "]", "\"", "'", "\n", ".", "{", "}", ",", "1", "true", "\"\"\"",
        "#",
        "j", "theme", "1979-05-27", "0x", "\\", "\u{1}", "한", " ",
      ].map { Array($0.utf8) } + [[0xFF], [0xED, 0xA0]]
    for _ in 0..<2000 {
      var settings = Configuration()
      settings.take((0..<next(12)).flatMap { _ in pieces[next(UInt64(pieces.count))] })
      for fault in settings.faults { #expect((fault.line ?? 1) > 0) }
    }
    #expect(Self.read("theme = " + String(repeating: "[", count: 100_000)).faults.count == 1)
  }

  @Test @MainActor func everyCommandTellsWhatIsWrongAndGoesOn() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(Self.place, "mouse = 1\n\n[keys]\nclose = []\n")
    let answer = try await sandbox.sample("stats")
    #expect(answer.status == 0)
    #expect(answer.lines.count == 8)
    #expect(
      answer.errorLines.map { $0.prefix(48) } == [
        "inmaek: ~/.config/inmaek/config.toml:1: mouse ta",
        "inmaek: ~/.config/inmaek/config.toml:4: close ca",
      ])
  }

  @Test @MainActor func theLanguageOfTheFileIsSpokenUnlessAnOptionSaysOtherwise() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("conf/inmaek/config.toml", "language = \"ko\"\n")
    let environment = ["XDG_CONFIG_HOME": sandbox("conf")]
    let korean = try await sandbox.sample("stats", environment: environment)
    #expect(korean.output.contains("기사"))
    let english = try await sandbox.sample("stats", "--lang", "en", environment: environment)
    #expect(english.output.contains("articles"))
  }

  @Test @MainActor func theExplorerTakesItsKeysAndSaysWhatIsWrong() async throws {
    let sandbox = try Sandbox()
    try sandbox.write("sample.sqlite", "")
    try sandbox.write(Self.place, "theme = \"dim\"\nmouse = true\n[keys]\ndown = [\"e\"]\n")
    try sandbox.write(
      "walk.script", "expect config.toml:1\nkey e\nexpect 5 이재용\nreject config\nexpect mouse\n")
    try sandbox.write("off.script", "reject mouse\n")
    let words = ["browse", "--store", "sample.sqlite", "--size", "100x30", "--script"]
    let answer = await sandbox.run(words + ["walk.script"], .init(isSample: true))
    #expect(answer.errorLines.count == 1)
    #expect(answer.status == 0, "\(answer.errors)")
    let off = await sandbox.run(words + ["off.script", "--no-mouse"], .init(isSample: true))
    #expect(off.status == 0, "\(off.errors)")
  }

  @Test @MainActor func theDefaultFileChangesNothing() async throws {
    for language in ["ko", "en"] {
      let sandbox = try Sandbox()
      let file = await sandbox.run("config", "--default", "--lang", language)
      #expect(file.status == 0)
      let settings = file.lines.map { line in
        line.hasPrefix("# ") && line.contains(" = ") ? String(line.dropFirst(2)) : line
      }
      var configuration = Configuration()
      configuration.take(Array(settings.joined(separator: "\n").utf8))
      #expect(configuration.faults.isEmpty)
      #expect(configuration.keyMap == .standard)
      for command in Command.allCases {
        #expect(file.output.contains("\n# \(command.rawValue) = ["))
      }
    }
  }

  @Test @MainActor func whatIsInForceIsShown() async throws {
    let sandbox = try Sandbox()
    let none = await sandbox.run("config")
    #expect(none.status == 0 && none.output.contains("~/.config/inmaek/config.toml (not there)"))
    try sandbox.write(Self.place, "theme = \"light\"\n[keys]\nstar = [\"i\"]\nzoom-in = 3\n")
    let told = await sandbox.run("config")
    #expect(told.status == 1)
    #expect(told.output.contains("theme\tlight") && told.output.contains("keys.star\ti"))
    let json = await sandbox.run("config", "--json")
    #expect(json.lines.count == 1)
    #expect(json.output.contains(#""theme": "light""#) && json.output.contains(#""line": 4"#))
    #expect(json.output.contains(#""star": ["i"]"#))
  }

  @Test @MainActor func whatCannotBeReadIsOneLine() async throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder(Self.place)
    let answer = try await sandbox.sample("stats")
    #expect(answer.status == 0 && answer.errorLines.count == 1)
    #expect(answer.errors.contains("config.toml: cannot be read"))
  }
}
