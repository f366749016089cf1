import NewsModel

@testable import ArticleReading

/// An article read from a text.
func read(_ text: String, _ options: ReadingOptions = ReadingOptions()) throws -> Article {
  try ArticleReader(options: options).read(Array(text.utf8), path: "sample.txt")
}

/// The zones of a text, a line each: the kind, a blank, the words, line ends as blanks.
func zones(_ text: String) throws -> [String] {
  let article = try read(text)
  return article.zones.map { zone in
    let words = article.text.utf8.dropFirst(zone.span.start).prefix(zone.span.length)
    let line = String(decoding: words, as: UTF8.self).split(separator: "\n").joined(separator: " ")
    return "\(zone.kind.rawValue) \(line)"
  }
}

/// A headline and a paragraph, for what stands around them.
let headline = "하람전자, 새빛반도체 지분 추가 인수 검토"
let paragraph = "하람전자가 새빛반도체 지분을 더 사들이는 방안을 저울질하고 있는 것으로 확인됐다."
