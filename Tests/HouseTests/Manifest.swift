/// What `Package.swift` says of its targets.
struct Manifest {
  /// What the files of a target may import, by the target's name.
  let needs: [String: Set<String>]

  /// Reads the manifest's own table: `house("Name", needs: ["A", "B", product])`.
  init(_ text: String) {
    let entry =
      /(?:house|tests|executableTarget|target)\(\s*(?:name: )?"(\w+)"(?:,\s*(?:needs|dependencies): \[([^\]]*)\])?/
    let products = ["grdb": "GRDB", "sqlite": "GRDBSQLite", "arguments": "ArgumentParser"]
    needs = text.matches(of: entry).reduce(into: [:]) { table, match in
      let names = (match.2 ?? "").matches(of: /\w+/).map { String($0.0) }
      table[String(match.1)] = Set(names.map { products[$0] ?? $0 })
    }
  }

  static func current() throws -> Manifest {
    Manifest(try SourceFile(path: "Package.swift").lines.joined(separator: "\n"))
  }
}
