/// A Korean particle (josa) whose form depends on how the word before it sounds.
public struct Particle: Hashable, Sendable {
  /// The form after a final consonant: 은.
  public let afterFinal: String
  /// The form after a vowel: 는.
  public let afterVowel: String
  /// The form where the sound is not known: 은(는).
  public let eitherWay: String
  /// Whether a final ㄹ counts as a vowel, as for 로.
  public let rieulIsVowel: Bool

  /// Makes a particle of its forms; `eitherWay` is built from the two unless given.
  public init(
    afterFinal: String, afterVowel: String, eitherWay: String? = nil, rieulIsVowel: Bool = false
  ) {
    self.afterFinal = afterFinal
    self.afterVowel = afterVowel
    self.eitherWay = eitherWay ?? "\(afterFinal)(\(afterVowel))"
    self.rieulIsVowel = rieulIsVowel
  }

  /// 은/는.
  public static let topic = Particle(afterFinal: "은", afterVowel: "는")
  /// 이/가.
  public static let subject = Particle(afterFinal: "이", afterVowel: "가")
  /// 을/를.
  public static let object = Particle(afterFinal: "을", afterVowel: "를")
  /// 과/와.
  public static let with = Particle(afterFinal: "과", afterVowel: "와")
  /// 으로/로.
  public static let direction = Particle(
    afterFinal: "으로", afterVowel: "로", eitherWay: "(으)로", rieulIsVowel: true)
  /// 아/야.
  public static let vocative = Particle(afterFinal: "아", afterVowel: "야")
  /// 이라/라.
  public static let quotative = Particle(
    afterFinal: "이라", afterVowel: "라", eitherWay: "(이)라")
  /// 이나/나.
  public static let or = Particle(afterFinal: "이나", afterVowel: "나", eitherWay: "(이)나")
  /// 이랑/랑.
  public static let along = Particle(afterFinal: "이랑", afterVowel: "랑", eitherWay: "(이)랑")
  /// 이다/다.
  public static let copula = Particle(afterFinal: "이다", afterVowel: "다", eitherWay: "(이)다")

  /// The form that stands after a text, by the sound it ends in.
  ///
  /// O(its last word).
  ///
  /// Numbers and Latin letters count as they are read aloud (3사, ARM은, 구글은); closing quotes
  /// and a bracketed gloss at the end are passed over. After other scripts both forms are given.
  public func form(after text: String) -> String {
    switch EndingSound(of: text) {
    case .vowel: afterVowel
    case .rieul: rieulIsVowel ? afterVowel : afterFinal
    case .consonant: afterFinal
    case nil: eitherWay
    }
  }

  /// The text with the particle in its right form: `topic.attached(to: "손정의")` is 손정의는.
  public func attached(to text: String) -> String { text + form(after: text) }
}
