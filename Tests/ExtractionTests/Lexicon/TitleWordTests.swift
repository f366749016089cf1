import NewsModel
import Testing

@testable import Extraction

@Suite struct TitleWordTests {
  @Test(arguments: ["회장", "대표이사", "CEO", "전략본부장", "디지털혁신실장", "에너지장관", "부사장"])
  func titlesAlone(_ word: String) {
    #expect(TitleWord.read(word)?.title == word)
    #expect(TitleWord.read(word)?.firm == nil)
  }

  @Test(arguments: [
    ("온샘시장", "시장", "온샘시"), ("가람도지사", "도지사", "가람도"), ("해솔군수", "군수", "해솔군"), ("도담은행장", "은행장", "도담은행"),
    ("한울병원장", "병원장", "한울병원"),
  ])
  func titlesThatSwallowTheirFirm(_ word: String, _ title: String, _ firm: String) {
    #expect(TitleWord.read(word)?.title == title)
    #expect(TitleWord.read(word)?.firm == firm)
  }

  @Test(arguments: ["전통시장", "운동장", "현장", "공장", "관계자", "부동산시장", "가람전자", "김도현", "회", ""])
  func lookalikesAreNone(_ word: String) { #expect(TitleWord.read(word) == nil) }

  @Test func particlesComeOff() {
    let read = words("회장에게는 사장(CEO)의 대표").map { TitleWord($0) }
    #expect(read.map { $0?.title } == ["회장", "사장", "대표"])
    #expect(read.map { $0?.josa } == ["에게는", "의", ""])
  }

  @Test(arguments: [
    ("공정거래위원장", "위원장", "공정거래위원회"), ("금융감독원장", "원장", "금융감독원"),
  ])
  func headsOfAgencies(_ word: String, _ title: String, _ firm: String) {
    #expect(TitleWord.read(word)?.title == title)
    #expect(TitleWord.read(word)?.firm == firm)
  }

  @Test func headsOfWhatIsNoAgency() {
    #expect(TitleWord.read("비상대책위원장")?.firm == nil)
    #expect(TitleWord.read("심사위원장")?.firm == nil)
  }

  @Test(arguments: [
    ("창원시장", "시장", "창원시"), ("강남구청장", "구청장", "강남구"), ("온샘지방변호사회장", "회장", "온샘지방변호사회"),
    ("하람농협조합장", "조합장", "하람농협"), ("온샘과수조합장", "조합장", "온샘과수조합"),
  ])
  func headsOfTownsAndSocieties(_ word: String, _ title: String, _ firm: String) {
    #expect(TitleWord.read(word)?.title == title)
    #expect(TitleWord.read(word)?.firm == firm)
  }

  @Test func deputiesAreOfNoTownOfTheirOwn() {
    #expect(TitleWord.read("제2부시장")?.title == "제2부시장")
    #expect(TitleWord.read("제2부시장")?.firm == nil)
  }

  @Test func institutesAreNoTitles() {
    #expect(TitleWord.read("온샘식품가공연구원") == nil)
    #expect(TitleWord.read("책임연구원")?.title == "책임연구원")
  }
}
