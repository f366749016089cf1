import HangulText
import Testing

@Suite struct RomanizationTests {
  @Test(arguments: [
    ("Lee Jae-yong", "leejaeyong"), ("Yi Chae-yŏng", "yichaeyong"), ("Lee, Jae Yong", "leejaeyong"),
    ("Ch'oe T'ae-wŏn", "choetaewon"), ("ＬＥＥ", "lee"), ("e\u{301}tude", "etude"),
    ("Beyoncé", "beyonce"),
    ("이재용", "이재용"), ("", ""), ("GPT-4", "gpt4"),
  ])
  func normalised(text: String, expected: String) {
    #expect(Romanization.normalised(text) == expected)
  }

  @Test(arguments: [
    ("이재용", "ijaeyong"), ("손정의", "sonjeongui"), ("최태원", "choetaewon"), ("홍빛나", "hongbitna"),
    ("한복남", "hanboknam"), ("SK하이닉스", "skhainikseu"), ("강", "gang"), ("백희", "baekhui"),
  ])
  func revised(name: String, expected: String) {
    #expect(Romanization.revised(name) == expected)
  }

  @Test func spellingsBeginWithTheRevisedOne() {
    let spellings = Romanization.spellings(of: "이재용")
    #expect(spellings.first == "ijaeyong")
    #expect(spellings.contains("leejaeyong") && spellings.contains("jaeyonglee"))
    #expect(Set(spellings).count == spellings.count)
    #expect(Romanization.spellings(of: "쀍나") == ["ppwekna"])
    #expect(Romanization.spellings(of: "") == [""])
  }

  @Test(arguments: [
    ("Lee Jae-yong", "이재용"), ("Lee Jaeyong", "이재용"), ("I Jae-yong", "이재용"), ("Yi Chae-yong", "이재용"),
    ("Jae Yong Lee", "이재용"), ("Chey Tae-won", "최태원"), ("Choi Tae-won", "최태원"),
    ("Ch'oe T'ae-wŏn", "최태원"), ("Son Jeong-ui", "손정의"), ("Chung Mong-koo", "정몽구"),
    ("Jung Eui-sun", "정의선"), ("Chung Euisun", "정의선"), ("Koo Kwang-mo", "구광모"),
    ("Park Geun-hye", "박근혜"),
    ("Yoon Suk-yeol", "윤석열"), ("Moon Jae-in", "문재인"), ("Lee Jae-myung", "이재명"),
    ("Kim Dae-jung", "김대중"),
    ("Rhee Seungman", "이승만"), ("Shin Dong-bin", "신동빈"), ("Huh Chang-soo", "허창수"),
    ("Roh Moo-hyun", "노무현"),
    ("Kim Beom-su", "김범수"), ("Jun Young-hyun", "전영현"), ("Samsung", "삼성"), ("Hyundai", "현대"),
    ("Kim Ku", "김구"), ("Ahn Cheol-soo", "안철수"), ("Kwak Noh-jung", "곽노정"),
  ])
  func fits(latin: String, name: String) {
    #expect(Romanization.fits(latin, name))
  }

  @Test(arguments: [
    ("Lee Jae-yong", "이재명"), ("Kim", "김구"), ("Park", "최"), ("Lee Jae-yong", "이재"), ("", "이"),
    ("李", "이"),
    ("Choi", "최태원"), ("Kim Jae-yong", "이재용"),
  ])
  func doesNotFit(latin: String, name: String) {
    #expect(!Romanization.fits(latin, name))
  }

  @Test func everyNameFitsItsRevisedSpelling() {
    for unit in stride(from: UInt16(0xAC00), through: 0xD7A3, by: 37) {
      let name = "김" + String(decoding: [unit], as: UTF16.self)
      #expect(Romanization.fits(Romanization.revised(name), name), "\(name)")
    }
  }

  @Test func surnamesInHanja() {
    #expect(HanjaSurname.syllable(of: "李" as Unicode.Scalar) == "이")
    #expect(HanjaSurname.syllable(of: "鄭" as Unicode.Scalar) == "정")
    #expect(HanjaSurname.syllable(of: "美" as Unicode.Scalar) == nil)
    #expect(HanjaSurname.syllable(of: "𠮷" as Unicode.Scalar) == nil)
  }
}
