/// What the ending of a verb says of its time and mood: 만났다, 만난, 만날, 만난다, 만나기로.
enum Inflection: Equatable {
  /// 만났다, 만났고, 만났던.
  case past
  /// 만난, 가진, 마친: before a noun.
  case done
  /// 만난다, 연다, 먹는다, 만납니다.
  case present
  /// 만날, 가질: before a noun.
  case coming
  /// 만나기로.
  case resolved
  /// 만나려고, 만나려던.
  case meant
  /// 만나자고, 만나자는.
  case proposed
  /// 만나면, 만난다면, 만나더라도, 만나야.
  case conditional
  /// 만날지, 만났는지, 만날까.
  case uncertain
  /// Connectives, nouns and all else that leaves it to what follows.
  case open

  /// Reads the ending of a word that is known to be a verb.
  init(_ text: String) {
    let characters = Array(text)
    guard let last = characters.last else {
      self = .open
      return
    }
    self =
      Self.mood(text) ?? (text.ends(withAny: Self.pasts) ? .done : nil)
      ?? (characters.contains { $0.finalSound == 20 && !["있", "겠"].contains($0) }
        ? .past : Self.isPresent(characters) ? .present : Self.adnominal(last))
  }

  private static func mood(_ text: String) -> Inflection? {
    func ends(_ endings: [String]) -> Bool {
      text.ends(withAny: endings, behindStem: true)
    }
    if ends(["기로", "기로는", "키로"]) { return .resolved }
    if ends(["자고", "자는", "자며", "자던"]) { return .proposed }
    if ends(["려고", "려던", "려는", "려"]) { return .meant }
    if ends(["는지", "는지는", "는지도", "을지", "을지는", "일지", "을까", "일까", "나요"]) { return .uncertain }
    if text.count >= 3, text.hasSuffix("지") || text.hasSuffix("까"),
      text.dropLast().last?.finalSound == 8
    {
      return .uncertain
    }
    if ends(["면", "더라도", "라도", "어야", "아야", "나야", "해야", "거든"]), !text.hasSuffix("장면") {
      return .conditional
    }
    return nil
  }

  private static let finite: WordSet = ["다", "다고", "다는", "다며", "다면서", "다지만", "다니"]

  /// 만난다, 먹는다고, 만납니다.
  private static func isPresent(_ characters: [Character]) -> Bool {
    for i in characters.indices.dropFirst() where characters[i] == "다" {
      let before = characters[i - 1]
      guard finite.contains(String(characters[i...])) else { continue }
      if before.finalSound == 4 { return true }
      if before == "니", i >= 2, characters[i - 2].finalSound == 17 { return true }
    }
    return false
  }

  /// 앉은, 맺은: the past of stems that end in a consonant.
  private static let pasts = ["앉은", "먹은", "맺은", "맞은", "찾은", "섞은", "찍은", "잡은", "받은"]

  private static func adnominal(_ last: Character) -> Inflection {
    switch last.finalSound {
    case 4: last == "는" || last == "은" ? .open : .done
    case 8: .coming
    default: .open
    }
  }
}

extension Character {
  /// The number of the final consonant of a Hangul syllable, in the order of Unicode: 4 ㄴ, 8 ㄹ,
  /// 17 ㅂ, 20 ㅆ; zero where there is none.
  var finalSound: UInt32 {
    guard let scalar = unicodeScalars.first, isHangulSyllable else { return 0 }
    return (scalar.value - 0xAC00) % 28
  }
}
