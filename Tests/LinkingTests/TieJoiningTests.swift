import NewsModel
import Testing

@Suite struct TieJoiningTests {
  @Test func oneTieOfAllThatTellIt() {
    var (one, other) = (Story("one"), Story("other"))
    one.tie(.partnership, "가람전자", "하람건설")
    other.tie(.partnership, "하람건설", "가람전자")
    let graph = link([one, other])
    #expect(graph.ties.count == 1)
    #expect(graph.ties.first?.provenance.evidence.count == 2)
  }

  @Test func directionsAreKeptWhereTheyMean() {
    var (one, other) = (Story("one"), Story("other"))
    one.tie(.ownership, "가람전자", "하람건설")
    other.tie(.ownership, "하람건설", "가람전자")
    #expect(link([one, other]).ties.count == 2)
  }

  @Test func deniedTiesAreClaims() {
    var story = Story("one")
    story.tie(.investment, "가람전자", "하람건설", certainty: .denied)
    #expect(link([story]).ties.isEmpty && link([story]).claims.ties.count == 1)
  }

  @Test func aFirmHasNoTieWithItself() {
    var story = Story("one")
    story.tie(.partnership, "도담그룹", "도담")
    #expect(link([story]).ties.isEmpty)
  }
}
