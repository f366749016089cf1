import Testing

@testable import Extraction

@Suite struct JosaTests {
  @Test(arguments: [
    ("김도현", "김도현은", "은"), ("정의", "정의와", "와"), ("서울", "서울로", "로"), ("부산", "부산으로", "으로"),
    ("MS", "MS는", "는"), ("MS", "MS은", "은"), ("대표", "대표", ""), ("회의", "회의에서는", "에서는"),
  ])
  func standsAfterItsStem(_ stem: String, _ word: String, _ josa: String) {
    #expect(Josa.after(stem, in: word) == josa)
  }

  @Test(arguments: [
    ("김도현", "김도현는"), ("정의", "정의과"), ("서울", "서울으로"), ("부산", "부산로"), ("대표", "대표이사"), ("회장", "사장은"),
  ])
  func soundAndWordMustFit(_ stem: String, _ word: String) {
    #expect(Josa.after(stem, in: word) == nil)
  }

  @Test func takesAWordApartInAllWays() {
    #expect(Josa.splits("나무") == [Josa.Split(stem: "나무", josa: "")])
    #expect(Josa.splits("회의에서는").map(\.stem) == ["회의에서는", "회의에서", "회의"])
    for word in ["이재용이라며", "가람전자와의", "그", "", "가이은", "MS측은"] {
      let splits = Josa.splits(word)
      #expect(splits.first == Josa.Split(stem: word, josa: ""))
      #expect(splits.allSatisfy { $0.stem + $0.josa == word })
    }
  }

  @Test func aLongRunIsTakenApartAtItsEndAlone() {
    let long = String(repeating: "가", count: 2000)
    #expect(Josa.splits(long + "에게서").contains { $0.stem == long })
  }
}
