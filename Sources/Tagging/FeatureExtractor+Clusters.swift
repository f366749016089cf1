/// What company words keep, which tells of words that training never met.
extension FeatureExtractor {
  /// What the words around a place and the parts of its own are alike to.
  func appendClusters(at place: Int, to features: inout [UInt64]) {
    let index = text.wordOf[place]
    guard index >= 0 else {
      appendClustersOfGap(at: place, to: &features)
      return
    }
    appendCover(at: place, in: text.words[index], to: &features)
    let clusters = marks.clusters
    let (former, tail) = (clusters.tail(index - 1), clusters.tail(index))
    let next = clusters.head(index + 1)
    let end = marks.stemEnds[index]
    let fromStart = UInt32(min(place - text.words[index].start, 5))
    let toStemEnd = UInt32(place < end ? min(end - 1 - place, 4) : 9)
    features.append(feature(112, tail.fine, fromStart, toStemEnd))
    features.append(feature(113, next.fine, toStemEnd))
    features.append(feature(114, former.fine, fromStart))
    features.append(feature(115, former.coarse, tail.coarse, fromStart))
    features.append(feature(116, tail.coarse, next.coarse, toStemEnd))
    features.append(feature(117, tail.fine, neighbours[index].particle, toStemEnd))
    features.append(
      FeatureHash(118).adding(former.coarse).adding(next.coarse).adding(fromStart)
        .adding(toStemEnd).mixed)
  }

  /// The part that a place stands in.
  private func appendCover(
    at place: Int, in word: TaggerText.Word, to features: inout [UInt64]
  ) {
    let covers = marks.clusters.covers
    let cover = covers[place]
    if cover != 0 {
      features.append(feature(110, cover))
      let fromStart = UInt32(min(place - word.start, 5))
      features.append(feature(111, cover >> 2 & 63, cover & 3, fromStart))
    }
  }

  private func appendClustersOfGap(at place: Int, to features: inout [UInt64]) {
    let next = text.wordOf[place...].first { $0 >= 0 } ?? text.words.count
    let (before, behind) = (marks.clusters.tail(next - 1), marks.clusters.head(next))
    features.append(feature(77, before.fine))
    features.append(feature(78, behind.fine))
    features.append(feature(79, before.coarse, behind.coarse))
  }
}
