import Testing

extension RealTerminal {
  /// The window takes any size while the explorer runs.
  @Suite struct SizeTests {
    @Test func everySizeIsDrawnAndTheFirstComesBack() async throws {
      let workplace = try Workplace()
      let window = try await TerminalWindow.open(workplace)
      let first = try await window.openExplorer(workplace)
      for (columns, rows) in [(80, 24), (40, 10), (120, 40)] {
        try window.resize(columns: columns, rows: rows)
        let screen = try await window.wait("\(columns)×\(rows)") { screen in
          screen.rows.count == rows && screen.rows.dropFirst().first?.first == "┌"
            && screen.rows[rows - 2].first == "└"
            && screen.rows[1..<(rows - 1)].allSatisfy { Screen.width($0) == columns }
        }
        #expect(screen.people.isEmpty == (columns == 40))
        #expect(screen.contains("인물"))
      }
      try window.resize(columns: 1, rows: 1)
      try await window.wait("a single cell") { $0.rows.count == 1 }
      try window.resize(columns: 100, rows: 30)
      try await window.wait("the first screen again") { $0 == first }
    }
  }
}
