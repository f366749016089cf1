import Linking
import NewsModel
import Testing

@Suite struct RandomStoriesTests {
  private let people = ["김도현", "김도헌", "박지호", "마티아스 벨그렌", "벨그렌", "마티어스 벨그렌", "이상윤"]
  private let firms = ["가람전자", "기람전자", "도담그룹", "도담", "GS", "가람소프트", ""]
  private let dates: [String?] = ["2025-02-04", "2025-02", "--04", nil, "2024", "--02-04"]

  private func stories(_ seed: UInt64) -> [Story] {
    var random = SeededGenerator(state: seed)
    return (0..<12).map { n in
      var story = Story("story \(seed) \(n)", on: n % 4 == 0 ? nil : "2025-02-0\(1 + n % 9)")
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let name = people.randomElement(using: &random) ?? ""
        story.person(name, "회장", at: firms.randomElement(using: &random))
      }
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        story.meeting(
          Array(people.shuffled(using: &random).prefix(Int.random(in: 0...3, using: &random))),
          on: dates.randomElement(using: &random) ?? nil,
          status: MeetingStatus.allCases.randomElement(using: &random) ?? .held,
          certainty: Certainty.allCases.randomElement(using: &random) ?? .stated)
      }
      story.tie(.partnership, firms.randomElement(using: &random) ?? "", "가람전자")
      return story
    }
  }

  @Test(arguments: 0..<25)
  func anyOrderGivesOneGraph(_ seed: UInt64) {
    var random = SeededGenerator(state: seed)
    let stories = stories(seed)
    let graph = link(stories)
    #expect(link(stories.shuffled(using: &random)) == graph)
    #expect(link(stories.reversed()) == graph)
  }

  @Test(arguments: 0..<25)
  func nothingHangsInTheAir(_ seed: UInt64) {
    let stories = stories(seed)
    let graph = link(stories)
    let parties = Set(graph.people.map(\.id) + graph.firms.map(\.id))
    for meeting in graph.meetings + graph.claims.meetings {
      #expect(meeting.people.allSatisfy(parties.contains))
      #expect(!meeting.tellings.isEmpty)
    }
    for tie in graph.ties + graph.claims.ties { #expect(tie.from != tie.to) }
    for local in stories.flatMap(\.facts.entities) {
      #expect(parties.contains(graph.redirects[local.id] ?? local.id))
    }
  }
}

/// A generator that gives the same numbers in every run.
private struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
