import NewsModel
import Testing

/// Any way to a set of judgements leads to the same graph.
@Suite struct RandomJudgementsTests {
  /// Numbers that follow from a seed.
  private struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let names = ["김도현", "박지호", "최민석", "이선우"]

  private static func stories() -> [Story] {
    (0..<24).map { n in
      var story = Story("story \(n)")
      story.person(names[n % names.count], n % 3 == 0 ? "대표" : nil, at: n % 3 == 0 ? "가람전자" : nil)
      return story
    }
  }

  private static func judgement(_ stories: [Story], _ dice: inout Dice) -> Judgement? {
    guard let a = stories.randomElement(using: &dice), let b = stories.randomElement(using: &dice),
      let x = a.facts.entities.first, let y = b.facts.entities.first, x.id != y.id,
      let verdict = [Judgement.Verdict.same, .different, .unsure].randomElement(using: &dice)
    else { return nil }
    return Judgement(
      Anchor.anchors(of: x.mentions), Anchor.anchors(of: y.mentions), verdict)
  }

  @Test(arguments: [1, 2, 3])
  func theWayThereDoesNotMatter(seed: UInt64) {
    var dice = Dice(state: seed)
    let stories = Self.stories()
    var standing: [Judgement] = []
    var undone: [Judgement] = []
    for _ in 0..<1000 {
      switch Int.random(in: 0..<4, using: &dice) {
      case 0 where !standing.isEmpty: undone.append(standing.removeLast())
      case 1 where !undone.isEmpty: standing.append(undone.removeLast())
      default:
        if let judgement = Self.judgement(stories, &dice) { standing.append(judgement) }
        if standing.count > 12 { standing.removeFirst() }
      }
      guard Int.random(in: 0..<40, using: &dice) == 0 else { continue }
      let graph = link(stories, judgements: standing)
      #expect(
        link(stories.shuffled(using: &dice), judgements: standing.shuffled(using: &dice)) == graph)
      for judgement in standing where judgement.verdict == .different {
        #expect(!Self.areOne(judgement, in: graph))
      }
      for judgement in standing
      where judgement.verdict == .same && !graph.idle.judgements.contains(judgement) {
        #expect(Self.areOne(judgement, in: graph))
      }
    }
    #expect(link(stories, judgements: []) == link(stories))
  }

  private static func areOne(_ judgement: Judgement, in graph: Graph) -> Bool {
    graph.people.contains { person in
      let words = Set(person.mentions.map(Anchor.init))
      return judgement.left.contains(where: words.contains)
        && judgement.right.contains(where: words.contains)
    }
  }
}
