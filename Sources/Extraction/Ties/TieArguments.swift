/// The parties around a word that tells of a deal, by the part they have in what it says: who does
/// it, to whom, from whom, with whom.
///
/// A clause that modifies a noun (`B에 투자한 A는`) takes its missing part from that noun, any other
/// clause from the topic of the sentence, and a clause without a subject of its own from the
/// sentence before.
struct TieArguments {
  /// A part that a party has.
  enum Part {
    /// 은, 는, 이, 가.
    case doer
    /// 에, 에게.
    case goal
    /// 로부터, 에서.
    case source
    /// 와, 과.
    case partner
    /// 을, 를.
    case object
    /// Right before the word, with 의 or without a particle.
    case owner
    /// 에 대한, 을 대상으로.
    case aim
  }

  let scene: TieScene
  /// The noun or verb that says what is done.
  let word: Int
  /// The verb that ends it: of 투자를 유치했다, the second word.
  let verb: Int
  private let clause: Range<Int>
  private let before: [PartyGroup]

  init(_ scene: TieScene, word: Int, verb: Int? = nil) {
    self.scene = scene
    self.word = word
    self.verb = verb ?? word
    clause = scene.clause(word)
    before = scene.groups.filter { $0.words.upperBound <= word }
  }

  /// Whether the verb modifies a noun that is no more than its grammar: 투자한 것으로, 인수한 뒤.
  private var isBound: Bool {
    scene.starts(
      verb + 1,
      with: [
        "것", "바", "적", "뒤", "후", "데", "상태", "셈", "덕분", "때", "사실", "이후", "직후", "점", "결과", "이유", "배경",
        "가운데",
        "상황", "만큼", "지",
      ])
  }

  /// The party that the verb modifies: `B에 투자한 A는`.
  var head: PartyGroup? {
    guard TieArguments.isModifier(scene, verb), !isBound, let head = scene.head(after: verb),
      head.words.lowerBound - verb <= 6
    else { return nil }
    let between = verb + 1..<head.words.lowerBound
    let isPlain = between.allSatisfy { k in
      !scene.words[k].splits.contains {
        Self.cases.contains($0.josa) && $0.stem.count > 1
      }
    }
    return isPlain ? head : nil
  }

  private static let cases: WordSet = [
    "은", "는", "이", "가", "을", "를", "에", "에서", "에게", "로", "으로", "와", "과", "도", "까지", "부터",
  ]

  /// Whether a verb modifies what follows: 가진, 투자한, 쥐고 있는.
  static func isModifier(_ scene: TieScene, _ i: Int) -> Bool {
    guard scene.words.indices.contains(i), !scene.words[i].isQuoted else { return false }
    let text = scene.words[i].text
    if text.ends(withAny: adnominal) { return true }
    return text.count == 1 && ["쥔", "든", "산", "판", "준", "낸", "온"].contains(text)
  }

  private static let adnominal = [
    "한", "된", "던", "하는", "되는", "있는", "가진", "받은", "맺은", "세운", "쥔", "꾸린", "들인", "넘긴", "맡긴", "따낸",
    "이끈", "이끄는",
    "품은", "나선", "올라선", "짓는", "만드는", "만든", "거느린", "받는", "맡은", "맡는", "넣은", "쏟은", "잡은", "벌인", "벌이는",
    "겨루는",
    "다투는", "놓은", "갖춘", "합친", "제친", "꺾은", "내준", "밀린", "쓰는", "대는", "댄", "사들인", "넘어간", "팔린", "안긴",
    "나눈", "두는",
    "둔", "따돌린", "뒤쫓는", "묶인", "얽힌", "뭉친", "앞지른", "들여온", "들여오는", "지은", "낸", "넘겨받은", "관계인", "꾸려진",
    "이뤄진", "이룬", "구성된", "밝힌",
    "내놓은", "노리는",
  ]

  // MARK: parts

  /// Those who have a part, the nearest to the word first; empty where nobody has it.
  func parties(_ part: Part) -> [Party] { group(part)?.parties ?? [] }

  /// The firms that have a part; a person stands for the firm he acts for.
  func firms(_ part: Part) -> [Party] { scene.acting(parties(part)) }

  /// The group that has a part inside of the clause.
  func group(_ part: Part) -> PartyGroup? {
    let inside = before.filter { clause.contains($0.words.lowerBound) }
    let fitting = inside.filter { fits($0, part) }
    if part == .owner { return fitting.last }
    let hasHead = head != nil
    let own = fitting.filter { !(hasHead && part == .doer && $0.isTopic) }
    return own.last { !isCutOff($0) } ?? own.last
  }

  private func fits(_ group: PartyGroup, _ part: Part) -> Bool {
    let end = group.words.upperBound
    switch part {
    case .doer: return group.isSubject
    case .goal: return group.isAt && !scene.starts(end, with: ["대한", "대해", "따르면", "따라", "맞서"])
    case .source:
      return ["로부터", "으로부터", "에서", "에게서", "측에서", "측으로부터"].contains(group.josa)
    case .partner: return group.isWith
    case .object: return group.isObject && !scene.starts(end, with: ["대상", "상대", "비롯", "통해", "통한"])
    case .aim:
      return group.isAt && scene.starts(end, with: ["대한"])
        || group.isObject && scene.starts(end, with: ["대상", "상대"])
    case .owner:
      guard group.josa.isEmpty || group.isOf, word - end <= 4 else { return false }
      return (end..<word).allSatisfy(isAttribute)
    }
  }

  /// A word that may stand between an owner and what is his: a noun, a number, an adjective.
  private func isAttribute(_ i: Int) -> Bool {
    let word = scene.words[i]
    guard !word.before.contains(",") else { return false }
    if ["주요", "새로운", "오랜"].contains(word.text) { return true }
    if word.text.hasSuffix("의") || word.text.hasSuffix("적인") { return true }
    return !Predicate.isVerbLike(word.text)
      && !word.splits.contains { Self.cases.contains($0.josa) && $0.stem.count > 1 }
  }

  /// Whether a group belongs to a clause inside this one: `A가 투자한 B를 인수했다`.
  private func isCutOff(_ group: PartyGroup) -> Bool {
    guard !group.isTopic else { return false }
    return before.contains { other in
      other.words.lowerBound > group.words.upperBound
        && (group.words.upperBound..<other.words.lowerBound).contains {
          TieArguments.isModifier(scene, $0)
            && !scene.starts($0 + 1, with: ["것", "뒤", "후", "데", "바"])
        }
    }
  }

  // MARK: what is missing

  /// The firms that do it: said in the clause, else the noun that the clause modifies, else the
  /// topic of the sentence, else who was spoken of before.
  func doers(isHead: Bool = true) -> [Party] { scene.acting(doingParties(isHead: isHead)) }

  /// As `doers`, people as themselves.
  func doingParties(isHead: Bool = true) -> [Party] {
    let told = toldParties(isHead: isHead)
    guard told.isEmpty, !hasOtherSubject else { return told }
    return scene.memory.subject.map { [$0] } ?? []
  }

  /// As `doingParties`, without who was spoken of before.
  func toldParties(isHead: Bool = true) -> [Party] {
    if let own = group(.doer) { return own.parties }
    if isHead, let head { return head.parties }
    let earlier = before.filter { $0.isSubject && !clause.contains($0.words.lowerBound) }
    if let topic = earlier.last(where: \.isTopic) ?? earlier.last { return topic.parties }
    if scene.isHeadline, let first = before.first(where: { $0.josa.isEmpty }),
      first.words.upperBound < word
    {
      return first.parties
    }
    return []
  }

  /// Whether the sentence has a subject that is none of the parties before the word.
  private var hasOtherSubject: Bool {
    (0..<word).contains { k in
      guard !scene.groups.contains(where: { $0.words.contains(k) }) else { return false }
      let splits = scene.words[k].splits
      // 지난달에는: a time or a place, and no subject.
      guard !splits.contains(where: { Self.adverbial.contains($0.josa) }) else { return false }
      return splits.contains { Josa.subjects.contains($0.josa) && $0.stem.count > 1 }
    }
  }

  private static let adverbial: WordSet = [
    "에는", "엔", "에서는", "에선", "부터는", "까지는", "로는", "으로는", "와는", "과는", "에게는", "에겐", "보다는",
  ]
}
