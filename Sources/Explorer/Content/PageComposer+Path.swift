import NewsGraph
import NewsModel

extension PageComposer {
  /// How the subject of the page is joined to somebody else: each way step by step, with the words of
  /// each step.
  func pathItems(to other: EntityRef, throughHubs: Bool) -> [PageItem] {
    let title = PageItem("\(page.ref?.label ?? "") → \(other.label)", .heading)
    guard let paths else { return [title, PageItem(), PageItem(words.pathComing, .faint)] }
    guard !paths.isEmpty else {
      return [title, hubItem(throughHubs), PageItem(), PageItem(words.noPath, .faint)]
    }
    return [title, hubItem(throughHubs)]
      + paths.enumerated().flatMap { number, path in wayItems(path, number + 1) }
  }

  /// Whether hubs are welcome, and the key that changes it.
  private func hubItem(_ areWelcome: Bool) -> PageItem {
    let key = keyMap.shownKey(of: areWelcome ? .zoomOut : .zoomIn)
    return PageItem(words.hubs(areWelcome, key), .faint)
  }

  private func wayItems(_ path: GraphPath, _ number: Int) -> [PageItem] {
    var items = [PageItem(), PageItem(words.way(number, path.steps.count), .number)]
    if let first = path.steps.first { items.append(placeItem(first.from, number)) }
    for step in path.steps {
      let proofs = step.via.evidence.map { Proof(evidence: $0) }
      var line = PageItem(indent: 2)
      line.add("│ ", .faint)
      line.fact(
        [words.step(step.via.kind), step.via.label].filter { !$0.isEmpty }.joined(separator: " "),
        fact: "step:\(number)", proofs: proofs)
      line.isEntry = true
      items.append(line)
      if let quote = proofs.first {
        var said = PageItem(indent: 2)
        said.add("│ ", .faint)
        said.add("“\(quote.evidence.quote)”", .faint)
        items.append(said)
      }
      items.append(placeItem(step.via.ref, number))
    }
    return items
  }

  private func placeItem(_ ref: EntityRef, _ number: Int) -> PageItem {
    var item = PageItem(indent: 1)
    item.link(ref, fact: "way:\(number)", proofs: [])
    return item
  }
}
