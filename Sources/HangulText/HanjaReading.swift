/// How the Chinese characters of headlines and firms' names are read in Korean (電子 → 전자), and the
/// countries that one of them stands for (美 → 미국).
///
/// Source: 한문 교육용 기초 한자, those of them that newspapers still print; the countries are every paper's.
public enum HanjaReading {
  /// The syllable that a character is read as (電 → 전); nil for characters that headlines hardly use.
  ///
  /// O(1). Inside a word: 李 is 리 here, and 이 as `HanjaSurname`.
  public static func syllable(of unit: UInt16) -> UInt16? { syllables[unit] }

  /// The country that a character stands for at the start of a name (美 → 미국); nil for all others.
  ///
  /// O(1).
  public static func country(of unit: UInt16) -> String? { countries[unit] }

  /// The characters for the country that a text of composed UTF-16 units begins with, by its name or its
  /// syllable (미국 상무부 and 미 상무부 → 美), and how many units that takes.
  ///
  /// O(countries).
  public static func countries(beginning units: [UInt16]) -> [(character: UInt16, length: Int)] {
    countries.sorted { $0.key < $1.key }.compactMap { character, name in
      if units.starts(with: name.utf16) { return (character, name.utf16.count) }
      return units.first == syllables[character] ? (character, 1) : nil
    }
  }

  private static let countries: [UInt16: String] = {
    let rows =
      "美미국 日일본 中중국 韓한국 北북한 英영국 佛프랑스 獨독일 露러시아 印인도 伊이탈리아 臺대만 台대만 濠호주 泰태국 越베트남 比필리핀 西스페인"
      + " 蘭네덜란드 加캐나다 蒙몽골 土튀르키예"
    var table: [UInt16: String] = [:]
    for row in rows.split(separator: " ") {
      if let character = row.utf16.first { table[character] = String(row.dropFirst()) }
    }
    return table
  }()

  private static let syllables: [UInt16: UInt16] = {
    let pairs = Array(
      ("本본一일二이三삼四사五오六육七칠八팔九구十십百백千천萬만億억兆조"
        + "美미日일中중韓한北북英영佛불獨독露로印인伊이臺대台대濠호泰태越월比비西서蘭란加가蒙몽土토"
        + "東동南남上상下하左좌右우內내外외前전後후新신舊구故고大대小소高고低저長장短단"
        + "國국民민人인家가市시道도郡군區구洞동州주京경城성山산江강海해洋양島도地지天천世세界계"
        + "星성電전子자現현代대自자動동車차機기械계重중工공業업化화學학製제鐵철鋼강造조船선物물産산商상事사建건設설"
        + "銀은行행金금融융證증券권保보險험生생命명火화災재投투資자信신託탁株주式식會회社사財재團단法법院원"
        + "長장副부總총裁재代대表표理이社사員원官관部부省성廳청委위府부議의院원黨당與여野야政정治치經경濟제"
        + "檢검警경察찰軍군裁재判판決결訴소罪죄刑형搜수査사罰벌稅세"
        + "大대統통領령首수相상王왕室실靑청瓦와臺대"
        + "合합同동協협力력聯연合합盟맹約약條조談담對대話화交교流류通통貿무易역輸수出출入입"
        + "石석油유炭탄氣기水수原원核핵發발電전所소能능源원"
        + "新신聞문報보道도放방送송文문化화言언論론記기者자"
        + "大대學학校교敎교育육硏연究구醫의藥약病병"
        + "航항空공宇우宙주運운輸수陸육路로線선港항"
        + "食식品품飮음料료農농林림畜축"
        + "女여男남老노少소親친父부母모兄형弟제妻처夫부"
        + "反반贊찬抗항戰전爭쟁和화平평安안全전危위急급增증減감强강弱약勝승敗패"
        + "最최初초次차第제再재開개閉폐始시終종未미來래今금年년月월"
        + "曉효星성三삼愛애京경暻경和화鮮선朝조東동亞아太태平평洋양光광明명正정義의公공共공"
        + "李리林림柳류劉유羅라盧로梁량呂려"
        + "在재鎔용源원泰태孫손鄭정崔최朴박姜강趙조尹윤張장吳오徐서申신權권黃황宋송洪홍").utf16)
    var table: [UInt16: UInt16] = [:]
    for index in stride(from: 0, to: pairs.count - 1, by: 2) {
      table[pairs[index]] = pairs[index + 1]
    }
    return table
  }()
}
