import GraphExport
import NewsModel
import Testing

/// A note as Markdown: what is claimed, and the footnotes that it rests on.
@Suite struct BriefTests {
  private let article = ArticleHead(
    id: ContentID(.article, ["a"]), path: "뉴스/a_1.txt", title: "제목", publisher: "누리|일보",
    published: PartialDate(iso: "2025-02-04"))

  private func words(_ quote: String, line: Int = 1) -> Evidence {
    Evidence(
      article: article.id, line: line, quote: quote, span: Span(line * 100, line * 100 + 10))
  }

  private func brief(_ sections: Brief.Section...) -> Brief {
    Brief(
      title: "이재용", sections: sections, articles: [article.id: article], unknownOutlet: "매체 미상",
      unknownDay: "날짜 미상")
  }

  private func line(_ text: String, _ words: Evidence...) -> Brief.Line? { Brief.Line(text, words) }

  @Test func whatNothingSaysIsNotThere() {
    #expect(Brief.Line("회장", []) == nil)
    #expect(Brief.Row(["회장"], []) == nil)
    #expect(Brief.Table(head: ["매체"], rows: []) == nil)
  }

  @Test func footnotesAreNumberedAsTheyAreCalledOn() throws {
    let (first, second) = (words("그가 말했다"), words("그는 *회장*이다", line: 7))
    let note = brief(
      Brief.Section(
        "요약", lines: [line("회장", second), line("만남", first, second)].compactMap(\.self)))
    #expect(
      note.markdown == """
        # 이재용

        ## 요약

        - 회장 [^1]
        - 만남 [^1][^2]

        [^1]: “그는 \\*회장\\*이다” — 누리\\|일보, 2025-02-04, 뉴스/a_1.txt:7
        [^2]: “그가 말했다” — 누리\\|일보, 2025-02-04, 뉴스/a_1.txt:1

        """)
  }

  @Test func aTablesClaimsHaveTheirFootnotesInTheLastCell() throws {
    let row = try #require(Brief.Row(["a|b", "—"], [words("말")]))
    let table = try #require(Brief.Table(head: ["매체", "날짜"], rows: [row]))
    let text = brief(Brief.Section("주장", level: 3, table: table)).markdown
    #expect(text.contains("### 주장\n\n| 매체 | 날짜 |\n| --- | --- |\n| a\\|b | — [^1] |\n"))
  }

  @Test func headingsWithNothingUnderThemGo() throws {
    let text = brief(Brief.Section("빈 곳"), Brief.Section("다른 곳", remarks: ["메모"])).markdown
    #expect(text == "# 이재용\n\n## 다른 곳\n\n- 메모\n")
  }

  @Test(arguments: [
    ("# 제목", "\\# 제목"), ("- 목록", "\\- 목록"), ("1. 첫째", "1\\. 첫째"), ("2025-02-04", "2025-02-04"),
    ("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
    ("[눌러](http://x)", "\\[눌러\\](http://x)"), ("[^1]", "\\[\\^1\\]"), ("`rm -rf`", "\\`rm -rf\\`"),
    ("a\nb\tc", "a b c"), ("\u{1B}[31m빨강", "\\[31m빨강"), ("\u{202E}거꾸로", "거꾸로"),
    ("__굵게__ a_b _c", "\\_\\_굵게\\_\\_ a_b \\_c"), ("\\", "\\\\"), ("R&D", "R\\&D"),
    ("10~20명 $5", "10\\~20명 \\$5"), ("   띄움", "띄움"), ("===", "\\==="), ("", ""),
  ]) func articleTextStaysText(text: String, written: String) throws {
    let note = brief(Brief.Section("요약", lines: [line(text, words("말"))].compactMap(\.self)))
    #expect(note.markdown.contains("\n- \(written) [^1]\n"))
  }

  @Test func theJSONHasTheSameClaims() throws {
    let note = brief(Brief.Section("요약", lines: [line("회장", words("말"))].compactMap(\.self)))
    #expect(
      note.json.line == """
        {"title": "이재용", "sections": [{"title": "요약", "level": 2, "claims": [{"text": "회장", \
        "evidence": [{"article": "\(article.id)", "line": 1, "quote": "말", \
        "path": "뉴스/a_1.txt"}]}], "columns": [], "rows": [], "notes": []}]}
        """)
  }
}
