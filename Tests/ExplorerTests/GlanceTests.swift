import GraphSamples
import NewsGraph
import NewsModel
import Synchronization
import Testing
import TextUI

@testable import Explorer

/// Of a page that is long in coming a part is shown first, and the rest takes its place.
@Suite struct GlanceTests {
  private static func page(_ change: (inout Page) -> Void = { _ in }) throws -> Page {
    var page = try #require(Walk.sample.page(GraphBuilder.person("샘 올트먼")))
    change(&page)
    return page
  }

  /// The page with the mentions of one article of four.
  private static func part() throws -> Page {
    try page { page in
      guard case .person(var person) = page.subject else { return }
      let first = person.mentions.first?.evidence.article
      person.mentions.removeAll { $0.evidence.article != first }
      page.subject = .person(person)
      page.articlesInAll = 4
    }
  }

  private func state(_ size: Size = Size(width: 80, height: 50)) -> ExplorerState {
    ExplorerState(size: size, language: .korean, theme: .dark, storeName: "표본")
  }

  @Test func theRestIsAskedForOnceAndTakesThePlaceOfThePart() throws {
    let part = try Self.part()
    var state = state()
    _ = state.reduce(.start(part.id))
    let asked = state.reduce(.page(part.id, part))
    #expect(asked.contains(.readRest(part.id)))
    #expect(state.canvas().text.contains("기사 4"))
    #expect(!state.canvas().text.contains("매체"))
    #expect(!state.reduce(.command(.down, count: nil)).contains(.readRest(part.id)))
    let stop = state.page?.stop?.key
    _ = state.reduce(.rest(part.id, try Self.page()))
    #expect(state.canvas().text.contains("기사 4  매체 3"))
    #expect(state.page?.stop?.key == stop)
    #expect(!state.reduce(.idle).contains(.readRest(part.id)))
  }

  @Test func theRestOfAPageThatWasLeftIsPassedOver() throws {
    let part = try Self.part()
    var state = state()
    _ = state.reduce(.start(part.id))
    _ = state.reduce(.page(part.id, part))
    _ = state.reduce(.rest(GraphBuilder.person("손정의"), try Self.page()))
    #expect(state.page?.page.articlesInAll == 4)
    _ = state.reduce(.rest(part.id, nil))
    #expect(state.page?.page.articlesInAll == 4)
  }
}
