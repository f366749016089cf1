import NewsModel
import Testing

@Suite struct DateCarryingTests {
  private let two = ["김도현", "박지호"]

  @Test func anUndatedArticleIsDatedByAMeetingItShares() {
    var (dated, undated) = (Story("dated"), Story("undated", on: nil))
    dated.meeting(two, on: "2025-02-04")
    undated.meeting(two, on: "--04")
    undated.meeting(["김도현", "최민석"], on: "--07")
    let graph = link([dated, undated])
    let head = graph.articles.first { $0.id == undated.head.id }
    #expect(head?.published?.iso == "2025-02-04" && head?.datedBy == .meeting)
    #expect(
      graph.meetingLines == [
        "held 2025-02-04 회동 김도현·박지호", "held 2025-02-07 회동 김도현·최민석",
      ])
  }

  @Test func theWordsSayHowFarTheDayLies() {
    var (dated, undated) = (Story("dated"), Story("undated", on: nil))
    dated.meeting(two, on: "2025-12-19")
    undated.meeting(two, on: "--19", shift: DateShift(months: -1))
    undated.meeting(["김도현", "최민석"], on: "--07", shift: DateShift(months: 0))
    undated.meeting(["박지호", "최민석"], on: "--12-30")
    let graph = link([dated, undated])
    #expect(graph.articles.first { $0.id == undated.head.id }?.published?.iso == "2026-01")
    #expect(
      Set(graph.meetingLines) == [
        "held 2025-12-19 회동 김도현·박지호", "held 2026-01-07 회동 김도현·최민석", "held 2025-12-30 회동 박지호·최민석",
      ])
  }

  @Test func withoutASharedMeetingItStaysUndated() {
    var (dated, undated) = (Story("dated"), Story("undated", on: nil))
    dated.meeting(two, on: "2025-02-04")
    undated.meeting(two, on: "--05")
    let graph = link([dated, undated])
    #expect(graph.articles.first { $0.id == undated.head.id }?.published == nil)
    #expect(graph.meetings.map { $0.date?.iso ?? "-" }.sorted() == ["--05", "2025-02-04"])
  }

  @Test func aDatedArticleIsLeftAlone() {
    var (one, other) = (Story("one"), Story("other", on: "2025-02-05"))
    one.meeting(two, on: "2025-02-04")
    other.meeting(two, on: "2025-02-04")
    let graph = link([one, other])
    #expect(graph.articles.allSatisfy { $0.published?.iso == "2025-02-05" && $0.datedBy == .text })
  }
}
