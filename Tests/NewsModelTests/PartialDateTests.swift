import Foundation
import NewsModel
import Testing

@Suite struct PartialDateTests {
  @Test(arguments: ["2025-02-04", "2024-06", "2024", "--02-04", "--04", "0987-01-01", "2024-02-29"])
  func isoForms(_ text: String) { #expect(PartialDate(iso: text)?.iso == text) }

  @Test(arguments: [
    "", "-", "--", "2025-13", "2025-02-30", "2023-02-29", "2025-00", "--00", "--32", "--13-01",
    "--02-30", "0",
    "10000", "2025-2-4-1", "2025-", "-2025", "２０２５", "2025/02/04", "99999999999999999999", "20x5",
    "--",
  ])
  func otherTextsAreNone(_ text: String) { #expect(PartialDate(iso: text) == nil) }

  @Test func partsMustMakeADate() {
    #expect(PartialDate() == nil)
    #expect(PartialDate(year: 2025, day: 4) == nil)
    #expect(PartialDate(month: 2) == nil)
    #expect(PartialDate(month: 2, day: 29)?.iso == "--02-29")
    #expect(PartialDate(year: .max) == nil)
    #expect(PartialDate(year: 2025, month: .min, day: .max) == nil)
  }

  private func date(_ iso: String) throws -> PartialDate { try #require(PartialDate(iso: iso)) }

  @Test(arguments: [
    ("2025-02-04", "--04", "2025-02-04"), ("2025-02", "--04", "2025-02-04"),
    ("2025", "--02-04", "2025-02-04"),
    ("2025", "2025-02", "2025-02"), ("--04", "--04", "--04"),
  ])
  func whatBothKnow(_ a: String, _ b: String, _ both: String) throws {
    #expect(try date(a).isCompatible(with: date(b)))
    #expect(try date(a).merged(with: date(b))?.iso == both)
    #expect(try date(b).merged(with: date(a))?.iso == both)
  }

  @Test(arguments: [("2025-02-04", "2025-02-05"), ("2025", "2024-06"), ("--04", "2025-02-05")])
  func contradictions(_ a: String, _ b: String) throws {
    #expect(try !date(a).isCompatible(with: date(b)))
    #expect(try date(a).merged(with: date(b)) == nil)
  }

  @Test func partsThatAgreeMayStillMakeNoDay() throws {
    #expect(try date("2023").merged(with: date("--02-29")) == nil)
    #expect(try date("2025-02").merged(with: date("--31")) == nil)
  }

  @Test func inTimeWithTheUnknownFirst() throws {
    let dates = try ["2025-02-04", "2025", "2024-12-31", "2025-02", "--04"].map(date)
    #expect(dates.sorted().map(\.iso) == ["--04", "2024-12-31", "2025", "2025-02", "2025-02-04"])
  }

  @Test func precision() throws {
    #expect(try ["2025-02-04", "2025-02", "--04"].map { try date($0).precision } == [3, 2, 1])
    #expect(try date("2025-02").civilDay == nil)
    #expect(try date("2025-02-04").civilDay?.number == 20123)
  }

  @Test func writtenAsItsForm() throws {
    let data = try JSONEncoder().encode([date("--02-04")])
    #expect(String(decoding: data, as: UTF8.self) == "[\"--02-04\"]")
    #expect(try JSONDecoder().decode([PartialDate].self, from: data) == [date("--02-04")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PartialDate].self, from: Data("[\"2025-02-30\"]".utf8))
    }
  }
}
