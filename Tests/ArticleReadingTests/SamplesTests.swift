import Foundation
import NewsModel
import Testing

@testable import ArticleReading

/// The sample articles, against what their gold file says of their day and outlet.
@Suite struct SamplesTests {
  private struct Gold: Decodable {
    struct Head: Decodable {
      var published: [String]?
      var publisher: String?
    }
    var articles: [String: Head]
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  @Test func giveTheirDayAndOutlet() throws {
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: Self.root.appending(path: "Tests/Samples/seeds.gold.json")))
    let files = ArticleSource(paths: [Self.root.appending(path: "seeds").path]).files()
    #expect(Set(files.map(\.path)) == Set(gold.articles.keys))
    for file in files {
      let article = try ArticleReader().read(try file.bytes(), path: file.path)
      let head = try #require(gold.articles[file.path])
      #expect(article.publisher == head.publisher, "\(file.path)")
      let day = article.published?.iso
      #expect(head.published.map { $0.contains(day ?? "") } ?? (day == nil), "\(file.path)")
    }
  }

  @Test func areSpeltInManyWays() throws {
    let files = ArticleSource(paths: [Self.root.appending(path: "seeds").path]).files()
    let encodings = try Set(files.map { try DecodedText(try $0.bytes()).encoding })
    #expect(encodings.isSuperset(of: [.utf8, .utf8BOM, .cp949]))
  }
}
