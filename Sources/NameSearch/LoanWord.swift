import HangulText

/// Foreign names in Hangul, which newspapers spell in several ways: 올트먼, 알트만, 올트만.
enum LoanWord {
  /// Whether a key has a syllable that no Chinese character is read as, as foreign names nearly
  /// always have and Korean names of people and firms hardly ever.
  static func isLikely(_ units: some Sequence<UInt16>) -> Bool {
    units.contains(where: isForeign)
  }

  /// Whether a unit is a syllable that no Chinese character is read as.
  static func isForeign(_ unit: UInt16) -> Bool {
    Hangul.isSyllable(unit) && !sinoKorean.contains(unit)
  }

  /// A syllable with the sounds that are taken for one another made one (ㅏㅓㅗ, ㅐㅔ, ㅜㅡ, ㅣㅟㅢ;
  /// ㄱㄲㅋ, ㄷㄸㅌ, ㅂㅃㅍ, ㅅㅆ, ㅈㅉㅊ); any other unit itself.
  static func folded(_ unit: UInt16) -> UInt16 {
    guard let parts = Hangul.Syllable(unit) else { return unit }
    let folded = Hangul.Syllable(
      leading: leading[parts.leading], vowel: vowels[parts.vowel], final: finals[parts.final])
    return folded?.unit ?? unit
  }

  /// Calls with every unit that is folded to one.
  ///
  /// O(syllables).
  static func eachFolded(to unit: UInt16, _ body: (UInt16) -> Void) {
    guard let parts = Hangul.Syllable(unit) else { return body(unit) }
    for first in leading.indices where leading[first] == parts.leading {
      for vowel in vowels.indices where vowels[vowel] == parts.vowel {
        for final in finals.indices where finals[final] == parts.final {
          Hangul.Syllable(leading: first, vowel: vowel, final: final).map { body($0.unit) }
        }
      }
    }
  }

  private static let leading = [0, 0, 2, 3, 3, 5, 6, 7, 7, 9, 9, 11, 12, 12, 12, 0, 3, 7, 18]
  private static let vowels = [
    0, 1, 2, 1, 0, 1, 2, 1, 0, 9, 10, 10, 2, 13, 9, 10, 20, 13, 13, 20, 20,
  ]
  private static let finals = [
    0, 1, 1, 1, 4, 4, 4, 7, 8, 8, 8, 8, 8, 8, 8, 8, 16, 17, 17, 7, 7, 21, 7, 7, 1, 7, 17, 7,
  ]

  /// The syllables that Chinese characters are commonly read as.
  private static let sinoKorean = Set(
    ("가각간갈감갑강개객갱갹거건걸검겁게격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균귤극근금급긍기긴길김끽나낙난"
      + "날남납낭내녀년념녕노농뇌뇨눌뉴능니다단달담답당대덕도독돈돌동두둔득등라락란람랍랑래랭략량려력련렬렴령례로록론롱뢰료룡루류륙"
      + "륜률륭륵름릉리린림립마막만말망매맥맹멱면멸명모목몰몽묘무묵문물미민밀박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙사삭"
      + "산살삼삽상새색생서석선설섬섭성세소속손솔송쇄쇠수숙순술숭슬습승시식신실심십쌍씨아악안알암압앙애액야약양어억언얼엄업여역연열염"
      + "엽영예오옥온옹와완왕왜외요욕용우욱운울웅원월위유육윤율융은을음읍응의이익인일임입잉자작잔잠잡장재쟁저적전절점접정제조족존졸종"
      + "좌죄주죽준중즉즐즙증지직진질집징차착찬찰참창채책처척천철첨첩청체초촉촌총최추축춘출충췌취측층치칙친칠침칭쾌타탁탄탈탐탑탕태"
      + "택토통퇴투특파판팔패팽편폄평폐포폭표품풍피필핍하학한할함합항해핵행향허헌험혁현혈협형혜호혹혼홀홍화확환활황회획횡효후훈훤훼휘"
      + "휴흉흑흔흘흠흡흥희힐").utf16)
}
