import NewsGraph
import NewsModel

extension PageComposer {
  /// What a reader set right of something, and what is kept beside it: under the head of its page.
  func handItems(_ id: ContentID) -> [PageItem] {
    let traces = (page.traces[id] ?? []).map { trace in
      PageItem("✎ " + words.trace(trace), .note, indent: 1)
    }
    let remarks = page.remarks.compactMap { remark -> PageItem? in
      switch remark.kind {
      case .note:
        var item = PageItem("✎ " + remark.text, .note, indent: 1)
        item.add("  \(remark.author)", .faint)
        return item
      case .star: return PageItem("★", .note, indent: 1)
      case .mark, .clip: return nil
      }
    }
    return traces + remarks
  }

  /// Says behind a line which of its values are a reader's.
  func addTraces(_ id: ContentID, to item: inout PageItem) {
    for trace in page.traces[id] ?? [] { item.add("  ✎ " + words.trace(trace), .note) }
  }
}
