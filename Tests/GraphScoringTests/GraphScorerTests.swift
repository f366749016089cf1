import Testing

@testable import GraphScoring

/// What counts as right, wrong and missed.
@Suite struct GraphScorerTests {
  @Test func whatIsWholeScoresOneEverywhere() throws {
    let scores = try Sample.scores()
    for measure in Measure.allCases where measure != .roleStatus {
      #expect(scores.figure(measure) == 1, "\(measure)")
    }
    #expect(scores.misses.isEmpty)
  }

  @Test func nothingFoundMissesEverythingNeeded() throws {
    let scores = try Sample.scores(people: [], firms: [], meetings: [], ties: [])
    #expect(scores.tally(.people) == Tally(missed: 3))
    #expect(scores.tally(.roles) == Tally(missed: 2))
    #expect(scores.tally(.participants) == Tally(missed: 2))
    #expect(scores.tally(.ties) == Tally(missed: 1))
    #expect(scores.figure(.meetings) == 0)
  }

  @Test func aSecondNodeForOnePersonIsWrong() throws {
    let scores = try Sample.scores(people: Sample.people + [Sample.person("p4", "한가은")])
    #expect(scores.tally(.people) == Tally(right: 3, wrong: 1))
    #expect(scores.misses.first?.what == "people: split")
  }

  @Test func aNodeOfTwoPeopleIsOneAndMissesTheOther() throws {
    let merged = [
      Sample.person("p1", "한가온", aliases: ["노바람"]), Sample.person("p2", "문이든"),
    ]
    let scores = try Sample.scores(people: merged)
    #expect(scores.tally(.people) == Tally(right: 2, missed: 1))
    #expect(scores.misses.first?.what == "people: wrong merge")
  }

  @Test func anOptionalNameCountsNeitherWay() throws {
    let people = Sample.people + [Sample.person("p4", "통영댁", mention: "통영")]
    #expect(try Sample.scores(people: people).tally(.people) == Tally(right: 3))
  }

  @Test func aTitleMayBeShorterThanTheGolds() throws {
    let wrong = Sample.person(
      "p2", "문이든", roles: Sample.role("감사", at: "f2", quote: "문이든 너름상사 대표를"))
    let scores = try Sample.scores(people: [Sample.people[0], wrong, Sample.people[2]])
    #expect(scores.tally(.roles) == Tally(right: 1, wrong: 1, missed: 1))
    let homeless = Sample.person(
      "p2", "문이든", roles: Sample.role("공동대표", at: nil, quote: "문이든 너름상사 대표를"))
    let left = try Sample.scores(people: [Sample.people[0], homeless, Sample.people[2]])
    #expect(left.tally(.roles) == Tally(right: 1, missed: 1))
  }

  @Test(arguments: [
    ("2031-03-12", 1, 1), ("2031-03", 1, 0), ("--03-12", 1, 0), ("--12", 1, 0), ("2031", 1, 0),
    ("2031-03-13", 0, 0), ("2030", 0, 0), ("--11", 0, 0),
  ])
  func aDateThatContradictsIsAnotherMeeting(date: String, met: Int, dated: Int) throws {
    let scores = try Sample.scores(meetings: [Sample.meeting(date: date)])
    #expect(scores.tally(.meetings).right == met)
    #expect(scores.tally(.meetingDate).right == dated)
  }

  @Test func halfOfThePeopleMakeTheMeeting() throws {
    let one = try Sample.scores(meetings: [Sample.meeting(people: ["p1", "p3"])])
    #expect(one.tally(.meetings).right == 1)
    #expect(one.tally(.participants) == Tally(right: 1, missed: 1))
    let none = try Sample.scores(meetings: [Sample.meeting(people: ["p3"])])
    #expect(none.tally(.meetings) == Tally(wrong: 1, missed: 1))
    #expect(none.tally(.participants) == Tally(wrong: 1, missed: 2))
  }

  @Test func oneMeetingIsFoundOnce() throws {
    let scores = try Sample.scores(
      meetings: [Sample.meeting("m1", status: "planned"), Sample.meeting("m2")])
    #expect(scores.tally(.meetings) == Tally(right: 1, wrong: 1))
    #expect(scores.tally(.meetingStatus) == Tally(right: 1))
  }

  @Test(arguments: ["거제", "통영의 조선소가 내려다보이는 바닷가 언덕 위에 새로 지은 삼층 누각의 다락방"])
  func aPlaceIsNamedShortly(place: String) throws {
    let scores = try Sample.scores(meetings: [Sample.meeting(place: place)])
    #expect(scores.tally(.meetingPlace) == Tally(missed: 1))
  }

  @Test func aTieCountsByItsEnds() throws {
    let scores = try Sample.scores(ties: [
      Sample.tie("supply", "f1", "f2", id: "t1"), Sample.tie("kinship", "p1", "p2", id: "t2"),
      Sample.tie("ownership", "p1", "f1", id: "t3"),
    ])
    #expect(scores.tally(.ties) == Tally(right: 1, wrong: 1))
    #expect(scores.tally(.tieKind) == Tally(missed: 2))
  }

  @Test func aQuoteStandsAtItsLineAndBearsOnTheStatement() throws {
    let elsewhere = Sample.person("p3", "노바람", line: 3)
    let far = try Sample.scores(people: Sample.people.dropLast() + [elsewhere])
    #expect(far.tally(.verbatim).missed == 1)
    #expect(far.misses.last?.what == "evidence: not there")
    let beside = Sample.person("p3", "노바람", mention: "업무협약", line: 2)
    let vain = try Sample.scores(people: Sample.people.dropLast() + [beside])
    #expect(vain.tally(.verbatim).missed == 0)
    #expect(vain.tally(.evidence).missed == 1)
  }

  @Test func aQuoteMayRunOverALineEnd() throws {
    let broken = Sample.person("p3", "노바람", mention: "노바람 새결조선 전무", line: 2)
    let scores = try Sample.scores(people: Sample.people.dropLast() + [broken])
    #expect(scores.figure(.evidence) == 1)
  }

  @Test func setsAddUp() throws {
    let both = try Sample.scores() + Sample.scores(meetings: [])
    #expect(both.tally(.meetings) == Tally(right: 1, missed: 1))
    #expect(both.figure(.meetingDate) == 1)
  }
}

/// What is no export, and no gold file.
@Suite struct ScoringErrorTests {
  @Test(arguments: [
    "", "[]", "{}", #"{"articles": [], "people": 1, "firms": [], "meetings": [], "ties": []}"#,
    #"{"articles": [{"id": "a"}], "people": [], "firms": [], "meetings": [], "ties": []}"#,
    #"{"articles": [{"id": "a", "path": ""}, {"id": "a", "path": "b"}], "people": [], "firms": [], "meetings": [], "ties": []}"#,
  ])
  func aGraphOfAnotherShapeIsRefused(json: String) {
    #expect(throws: ScoringError.self) { try ExportedGraph(json: Array(json.utf8)) }
  }

  @Test func theMissingKeyIsNamed() throws {
    let json = #"{"articles": [{"id": "a"}]}"#
    #expect(throws: ScoringError.graph(".articles[0]: path is missing")) {
      try ExportedGraph(json: Array(json.utf8))
    }
  }

  @Test func aGoldFileThatIsNotThereIsNamed() throws {
    let error = #expect(throws: ScoringError.self) { try GoldGraph(path: "/nowhere/gold.json") }
    guard case .gold(path: "/nowhere/gold.json", _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
