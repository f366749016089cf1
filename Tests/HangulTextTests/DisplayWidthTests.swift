import HangulText
import Testing

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("이재용", 6), ("ㅇㅈㅇ", 6), ("ﾱﾸﾷ", 3), ("오픈AI", 6), ("孫正義", 6),
    ("Ａ１", 4), ("　", 2), ("e\u{301}", 1), ("\u{301}", 0), ("…", 1), ("“가”", 4), ("●", 1), ("─", 1),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{1100}", 2), ("\u{1161}", 0), ("\u{200B}", 0), ("\n", 0),
    ("\r\n", 0), ("\u{1B}", 0), ("\u{7F}", 0), ("\u{AD}", 1), ("😀", 2), ("❤", 1), ("❤\u{FE0F}", 2),
    ("👨\u{200D}👩\u{200D}👧", 2), ("🇰🇷", 2), ("👍🏽", 2), ("1\u{FE0F}\u{20E3}", 2), ("⌚", 2), ("가a", 3),
    ("㈜", 2), ("é", 1), ("한\u{FEFF}", 2), ("①", 1), ("😀가", 4),
  ])
  func cells(text: String, expected: Int) {
    #expect(DisplayWidth.standard.cells(of: text) == expected)
    #expect(text.displayCells == expected)
  }

  @Test func ambiguousScalarsAreWideWhenToldSo() {
    let wide = DisplayWidth(wideAmbiguous: true)
    for text in ["…", "“", "①", "─", "●", "→", "※", "·"] {
      #expect(wide.cells(of: text) == 2, "\(text)")
      #expect(DisplayWidth.standard.cells(of: text) == 1, "\(text)")
    }
    #expect(wide.cells(of: "a가e\u{301}") == 4)
  }

  @Test func aTextIsAsWideAsItsGraphemes() {
    let texts = ["이재용 삼성전자 회장 “…”", "👨‍👩‍👧와 🇰🇷 e\u{301}\u{302}", "\u{1112}\u{1161}\u{11AB} ㅎ ﾾ", "हिन्दी"]
    for text in texts {
      let sum = text.reduce(0) { $0 + DisplayWidth.standard.cells(of: $1) }
      #expect(text.displayCells == sum)
    }
  }

  @Test(arguments: [
    ("이재용", 6, "이재용"), ("이재용", 5, "이재…"), ("이재용", 4, "이…"), ("이재용", 3, "이…"), ("이재용", 2, "…"),
    ("이재용", 1, "…"), ("이재용", 0, ""), ("이재용", -3, ""), ("abc", 2, "a…"), ("", 0, ""),
    ("e\u{301}e\u{301}", 1, "…"), ("👨‍👩‍👧x", 2, "…"), ("👨‍👩‍👧xy", 3, "👨‍👩‍👧…"),
  ])
  func truncated(text: String, cells: Int, expected: String) {
    #expect(DisplayWidth.standard.truncated(text, to: cells) == expected)
  }

  @Test func fittedIsAlwaysExact() {
    let texts = [
      "", "a", "이재용", "오픈AI 최고경영자", "e\u{301}\u{302}e", "👨‍👩‍👧🇰🇷", "\u{1112}\u{1161}\u{11AB}국", "…“”",
    ]
    for table in [DisplayWidth(), DisplayWidth(wideAmbiguous: true)] {
      for text in texts {
        for cells in 0...20 {
          for alignment in [DisplayWidth.Alignment.leading, .center, .trailing] {
            let fitted = table.fitted(text, to: cells, alignment: alignment)
            #expect(table.cells(of: fitted) == cells, "\(text) in \(cells)")
          }
        }
      }
    }
    #expect("이재용".fitted(to: -1) == "")
  }

  @Test func alignmentTellsWhereThePaddingGoes() {
    #expect("이재".fitted(to: 7) == "이재   ")
    #expect("이재".fitted(to: 7, alignment: .center) == " 이재  ")
    #expect("이재".fitted(to: 7, alignment: .trailing) == "   이재")
    #expect("이재용".fitted(to: 4) == "이… ")
  }

  @Test func aPrefixNeverSplitsAGrapheme() {
    #expect(DisplayWidth.standard.prefix(of: "이재용", within: 3) == "이")
    #expect(DisplayWidth.standard.prefix(of: "e\u{301}x", within: 1) == "e\u{301}")
  }
}
