import Foundation

/// Three articles to judge: two of one 나도현, and one of another that names no firm of his.
struct JudgedCase {
  static let texts = [
    "a.txt": "누리일보 2025-02-04\n\n나도현 가온로봇 대표는 4일 문가람 새벽전지 사장과 서울에서 만났다.\n",
    "b.txt": "누리일보 2025-02-07\n\n나도현 가온로봇 대표는 7일 부산 공장을 열었다.\n",
    "c.txt": "두루경제 2025-02-09\n\n배우 출신 나도현 대표가 9일 하늘극단 새 연극을 올렸다.\n",
  ]

  let sandbox: Sandbox

  @MainActor init(texts: [String: String] = Self.texts) async throws {
    sandbox = try Sandbox()
    for (name, text) in texts { try sandbox.write("news/" + name, text) }
    _ = await sandbox.run("ingest", "news")
  }

  @MainActor func run(_ words: String...) async -> Sandbox.Answer {
    await sandbox.run(words, .init())
  }

  @MainActor func export() async -> String { await run("export", "--format", "json").output }

  /// The ids of the people of a name, the one of most articles first.
  @MainActor func people(_ name: String) async -> [String] {
    await run("list", "people").lines.map { $0.split(separator: "\t").map(String.init) }
      .filter { $0[1] == name }.map { $0[0] }
  }

  /// The first id of a kind that `show --ids` gives of somebody.
  @MainActor func id(_ letter: Character, of name: String) async -> String? {
    await run("show", name, "--ids").lines.map { $0.trimmingCharacters(in: .whitespaces) }
      .first { $0.count == 17 && $0.first == letter && !$0.contains(" ") }
  }
}
