extension Romanization {
  /// Whether a syllable is a Korean surname of one syllable.
  public static func isSurname(_ syllable: UInt16) -> Bool { surnames[syllable] != nil }

  /// The usual Latin spellings of surnames beside the Revised one, by their syllable, the most
  /// common first.
  static let surnames: [UInt16: [String]] = {
    var table: [UInt16: [String]] = [:]
    for line in surnameLines.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      if let unit = words.first?.utf16.first { table[unit] = Array(words.dropFirst()) }
    }
    return table
  }()

  private static let surnameLines = """
    강 kang gang
    고 ko koh go goh
    공 kong gong
    곽 kwak gwak kwag
    구 koo ku gu goo
    권 kwon gwon kweon
    금 keum kum geum
    기 ki kee gi
    길 kil gil
    김 kim gim ghim
    나 na ra nah rha
    남 nam
    노 noh roh no ro rho
    도 do doh
    두 doo du
    라 ra na rah
    류 ryu yoo ryoo you lyu
    마 ma mah
    맹 maeng
    명 myung myeong
    모 mo moh
    문 moon mun
    민 min
    박 park pak bak bahk pack
    반 ban bahn
    방 bang pang
    배 bae pae bai
    백 baek paik back paek baik
    변 byun byeon byon
    봉 bong
    부 boo bu
    사 sa
    서 seo suh so sur seoh
    석 seok suk sok
    선 sun seon sunwoo
    설 seol sul
    성 sung seong
    소 so soh
    손 son sohn
    송 song
    신 shin sin
    심 shim sim
    안 ahn an
    양 yang ryang
    어 eo uh
    엄 um eom uhm
    여 yeo yuh
    연 yeon yun youn
    염 yeom yum youm
    예 ye
    오 oh o
    옥 ok ock
    왕 wang
    우 woo u wu
    원 won weon
    위 wi wee
    유 yoo yu ryu you
    육 yook yuk
    윤 yoon yun youn
    은 eun
    이 lee yi i rhee ree li rhie yee
    인 in
    임 lim im rim yim leem
    장 jang chang
    전 jeon chun jun chon jhun
    정 jung chung jeong cheong chong joung
    제 je che
    조 cho jo joe joh
    주 joo ju chu
    지 ji jee chi
    진 jin chin
    차 cha
    채 chae chai
    천 chun cheon
    최 choi choe chey che choy
    추 choo chu
    탁 tak
    편 pyun pyeon
    표 pyo
    하 ha hah
    한 han hahn
    함 ham hahm
    허 heo hur huh ho
    현 hyun hyeon
    형 hyung hyeong
    홍 hong
    황 hwang whang
    """
}
