import NewsModel

@testable import Extraction

/// The words of a text taken as one sentence.
func words(_ text: String) -> [Word] {
  let source = SourceText(text)
  return WordSplitter(units: source.units).words(in: source.units.indices)
}

/// The sentences of a text taken as one paragraph.
func sentences(_ text: String) -> [String] {
  let source = SourceText(text)
  return SentenceSplitter(units: source.units).sentences(in: source.units.indices)
    .map(source.string)
}

/// How an article of one paragraph uses its words.
func usage(_ text: String) -> WordUsage { WordUsage(Document(article(text))) }
