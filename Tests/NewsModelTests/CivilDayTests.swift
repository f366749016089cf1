import NewsModel
import Testing

@Suite struct CivilDayTests {
  @Test func everyDayFrom1600To2400ComesBack() throws {
    let first = try #require(CivilDay(year: 1600, month: 1, day: 1))
    let last = try #require(CivilDay(year: 2400, month: 12, day: 31))
    #expect(first.number == -135_140 && last.number == 157_419)
    var wrong = 0
    var before = (year: 1599, month: 12, day: 31)
    for number in first.number...last.number {
      let parts = CivilDay(number: number).parts
      if CivilDay(year: parts.year, month: parts.month, day: parts.day)?.number != number {
        wrong += 1
      }
      if parts <= before { wrong += 1 }
      before = parts
    }
    #expect(wrong == 0)
  }

  @Test(arguments: [
    (2025, 2, 4, 1), (2000, 2, 29, 1), (1970, 1, 1, 3), (1969, 12, 31, 2), (1600, 1, 1, 5),
  ])
  func weekdays(_ year: Int, _ month: Int, _ day: Int, _ weekday: Int) {
    #expect(CivilDay(year: year, month: month, day: day)?.weekday == weekday)
  }

  @Test func daysThatAreNone() {
    for (month, day) in [(2, 30), (4, 31), (0, 1), (13, 1), (1, 0), (1, 32)] {
      #expect(CivilDay(year: 2024, month: month, day: day) == nil)
    }
    #expect(CivilDay(year: 1900, month: 2, day: 29) == nil)
    #expect(CivilDay(year: 2000, month: 2, day: 29) != nil)
  }

  @Test func daysAreAdded() throws {
    let day = try #require(CivilDay(year: 2024, month: 12, day: 30))
    #expect((day + 3).date?.iso == "2025-01-02")
    #expect((day + -365).date?.iso == "2023-12-31")
    #expect(day < day + 1)
  }
}
