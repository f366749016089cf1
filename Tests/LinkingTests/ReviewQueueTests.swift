import Linking
import NewsModel
import Testing

/// Which two may be one, and why.
@Suite struct ReviewQueueTests {
  private func queue(_ stories: [Story], judged: (String, String)? = nil) -> [ReviewPair] {
    let graph = link(stories)
    func id(_ name: String) -> ContentID {
      graph.people.first { $0.name == name }?.id ?? graph.firms.first { $0.name == name }?.id
        ?? ContentID(rawValue: name)
    }
    let keys = judged.map { [ReviewQueue.Key(id($0.0), id($0.1))] } ?? []
    return ReviewQueue(graph, judged: Set(keys)).pairs
  }

  private func stories(_ people: (String, String, String)...) -> [Story] {
    people.enumerated().map { number, person in
      var story = Story("story \(number)")
      story.person(person.0, person.1, at: person.2)
      return story
    }
  }

  @Test func aSlipAtTheSameFirmIsAskedAbout() throws {
    // Two jamo apart is too far for the linker.
    let pairs = queue(stories(("나도현", "대표", "가온로봇"), ("나더헌", "대표", "가온로봇")))
    let pair = try #require(pairs.first)
    #expect(pairs.count == 1)
    #expect(pair.reasonsFor == [.sharedFirm("가온로봇"), .sharedTitle("대표"), .jamo(2)])
    #expect(pair.reasonsAgainst.isEmpty)
  }

  @Test func likeNamesAloneSayNothing() {
    #expect(queue(stories(("나도현", "대표", "가온로봇"), ("나도훈", "교수", "하늘대"))).isEmpty)
  }

  @Test func foreignNamesThatEndAlike() {
    let pairs = queue(stories(("샘 올트먼", "CEO", "오픈AI"), ("새뮤얼 올트먼", "CEO", "오픈AI")))
    #expect(pairs.count <= 1)
    let surname = queue(stories(("카를 브란트", "대표", "가온로봇"), ("카롤 브란트", "대표", "가온로봇")))
    #expect(surname.count <= 1)
  }

  @Test func firmsOfOneStem() throws {
    var (one, other) = (Story("one"), Story("other"))
    one.entity(.firm, "가람금융지주")
    other.entity(.firm, "가람금융")
    let pair = try #require(queue([one, other]).first)
    #expect(pair.reasonsFor == [.sharedStem("가람금융")])
  }

  @Test func aFormThatManyShareTellsNothing() {
    let stories = ["새김", "해담", "도율", "여명길"].map { name in
      var story = Story(name)
      story.entity(.firm, "법무법인 \(name)", aliases: ["법무법인"])
      return story
    }
    #expect(queue(stories).isEmpty)
  }

  @Test func namedInOneArticleIsAgainst() throws {
    var story = Story("one")
    story.person("나도현", "대표", at: "가온로봇")
    story.person("나더헌", "대표", at: "가온로봇")
    let pairs = queue([story])
    #expect(pairs.allSatisfy { $0.reasonsAgainst.contains(.sameArticle(1)) })
    #expect(pairs.allSatisfy { $0.score < 2 })
  }

  @Test func theSearchEndsWhenItIsToStop() {
    struct Stop: Error {}
    let graph = link(stories(("나도현", "대표", "가온로봇"), ("나더헌", "대표", "가온로봇")))
    #expect(throws: Stop.self) { try ReviewQueue(graph, check: { throw Stop() }) }
  }

  @Test func whomBothMetSpeaksForOne() throws {
    var stories: [Story] = []
    for (number, name) in ["나도현", "나도한"].enumerated() {
      var story = Story("met \(number)")
      story.person(name, "대표", at: number == 0 ? "가온로봇" : "새벽전지")
      story.person("문가람", "사장", at: "하늘조선")
      story.person("서지오", "사장", at: "바다해운")
      story.meeting([name, "문가람", "서지오"], on: "2025-03-1\(number)")
      stories.append(story)
    }
    let pair = try #require(queue(stories).first { $0.reasonsFor.contains(.jamo(1)) })
    #expect(pair.reasonsFor.contains(.sharedCompany(2)))
    let firms = [("가온로봇", "새벽전지"), ("새벽전지", "가온로봇")]
    #expect(firms.contains { pair.reasonsAgainst == [.differentFirms($0.0, $0.1)] })
  }

  @Test func whatWasJudgedIsNotAskedAgain() {
    let stories = stories(("나도현", "대표", "가온로봇"), ("나더헌", "대표", "가온로봇"))
    #expect(queue(stories, judged: ("나도현", "나더헌")).isEmpty)
  }
}
