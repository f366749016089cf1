import NewsModel
import Testing

@testable import Extraction

/// Days told from an article's own that is not known.
@Suite struct DateShiftTests {
  private func shifts(_ texts: String...) -> [String] {
    var resolver = DateResolver(published: nil)
    return texts.flatMap { resolver.resolve(words($0)) }.map { found in
      let shift = found.shift
      return "\(found.date.iso) \(shift?.years ?? 0) \(shift?.months ?? 0)"
    }
  }

  @Test func monthsAndYears() {
    #expect(shifts("지난달 21일 만났다") == ["--21 0 -1"])
    #expect(shifts("내달 2일 만난다") == ["--02 0 1"])
    #expect(shifts("내년 1월 15일 만난다") == ["--01-15 1 0"])
    #expect(shifts("4일 만났다") == ["--04 0 0"])
  }

  @Test func fromTheDayOfTheReport() {
    #expect(shifts("6일 업계에 따르면 두 회사는 30일 만났다") == ["--06 0 0", "--30 0 -1"])
    #expect(shifts("31일 업계에 따르면 두 회사는 2일 만난다").last == "--02 0 1")
  }

  @Test func datedArticlesNeedNone() {
    var resolver = DateResolver(published: PartialDate(iso: "2025-02-05"))
    #expect(resolver.resolve(words("지난달 21일 만났다")).allSatisfy { $0.shift == nil })
  }
}
