import Testing

@testable import InmaekCommands

/// Sums of one deal that differ by their unit stand side by side, and are said to.
@Suite struct UnitDoubtTests {
  @Test @MainActor func twoArticlesWithOneNumberInTwoCurrencies() async throws {
    let sandbox = try Sandbox()
    try sandbox.write(
      "news/one.txt", "하람전자 투자\n2025-07-11 한결신문\n\n하람전자는 도담로보틱스에 5000억원을 투자했다.\n")
    try sandbox.write(
      "news/two.txt", "도담로보틱스 유치\n2025-07-12 두레경제\n\n하람전자는 도담로보틱스에 5000억 달러를 투자했다.\n")
    #expect(await sandbox.run("ingest", "news", "--store", "s.sqlite").status == 0)
    let korean = Sandbox.Conditions(environment: ["LC_ALL": "ko_KR.UTF-8"])
    let shown = await sandbox.run("show", "하람전자", "--store", "s.sqlite", conditions: korean)
    #expect(shown.output.contains("하람전자 → 도담로보틱스  투자 · 단위가 엇갈림: 5000억원 / 5000억 달러"))
    #expect(shown.output.contains("한결신문 2025-07-11") && shown.output.contains("두레경제 2025-07-12"))
  }
}
