import Foundation
import Testing

@testable import InmaekCommands

@Suite struct StoreLocationTests {
  private func find(
    _ option: String? = nil, _ environment: [String: String] = [:], from folder: String
  ) -> StoreLocation {
    StoreLocation.find(
      option: option, environment: environment.merging(["HOME": "/home/na"]) { given, _ in given },
      workingFolder: folder)
  }

  @Test func theStrongestWins() throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("case/.inmaek")
    try sandbox.makeFolder("case/deep/down")
    let named = ["INMAEK_STORE": "/x/named.sqlite"]
    let deep = sandbox("case/deep/down")
    #expect(find("my.db", named, from: deep) == .init(path: deep + "/my.db", origin: .option))
    #expect(find(nil, named, from: deep) == .init(path: "/x/named.sqlite", origin: .environment))
    #expect(
      find(from: deep)
        == .init(path: sandbox("case/.inmaek/graph.sqlite"), origin: .caseFolder))
    let home = find(from: sandbox.folder)
    #expect(home == .init(path: "/home/na/.local/share/inmaek/graph.sqlite", origin: .home))
  }

  @Test func aFileIsNoCaseAndARelativeDataHomeIsIgnored() throws {
    let sandbox = try Sandbox()
    try sandbox.write("case/.inmaek", "not a folder")
    #expect(find(from: sandbox("case")).origin == .home)
    #expect(
      find(nil, ["XDG_DATA_HOME": "/data"], from: "/").path == "/data/inmaek/graph.sqlite")
    #expect(
      find(nil, ["XDG_DATA_HOME": "data", "INMAEK_STORE": ""], from: "/").path
        == "/home/na/.local/share/inmaek/graph.sqlite")
  }

  @Test func placesAreShownAsReadersKnowThem() {
    let store = StoreLocation(path: "/home/na/news/.inmaek/graph.sqlite", origin: .caseFolder)
    #expect(store.shown(home: "/home/na") == "~/news/.inmaek/graph.sqlite")
    #expect(store.shown(home: nil) == store.path)
    #expect(store.title(home: "/home/na") == "news (.inmaek)")
    #expect(StoreLocation(path: "/s.db", origin: .option).title(home: "/home/na") == "/s.db")
  }

  @Test @MainActor func initStartsACaseForItsOwnerAlone() async throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder("case/deep")
    let begun = await sandbox.run("init", conditions: .init(folder: "case"))
    #expect(begun.status == 0)
    #expect(begun.output.contains(sandbox("case/.inmaek/graph.sqlite")))
    for (name, mode) in [("case/.inmaek", 0o700), ("case/.inmaek/graph.sqlite", 0o600)] {
      let attributes = try FileManager.default.attributesOfItem(atPath: sandbox(name))
      #expect((attributes[.posixPermissions] as? Int) == mode)
    }
    let again = await sandbox.run("init", conditions: .init(folder: "case"))
    #expect(again.status == 0)
    #expect(again.output.hasPrefix("there is a case here already: "))
    let stats = await sandbox.run("stats", conditions: .init(folder: "case/deep"))
    #expect(stats.status == 0)
    #expect(stats.output.contains("case/.inmaek/graph.sqlite"))
  }

  @Test @MainActor func optionsBeforeTheSubcommandCount() async throws {
    let sandbox = try Sandbox()
    _ = await sandbox.run("init", "--store", "s.db")
    let answer = await sandbox.run("--store", "s.db", "--lang", "ko", "stats")
    #expect(answer.status == 0)
    #expect(answer.output.contains("기사  0"))
  }
}
