import NewsModel

/// The former names of firms, told by a verb.
///
/// `나래는 2016년 두레정공에서 현재 사명으로 변경했다`, `한울덴탈에서 지금의 이름으로 바꾼 뒤`. The name is another form of
/// the firm that the sentence is about, else of the one named last before it.
struct RenamedFirm {
  let document: Document

  func add(to roster: inout Roster) {
    for (index, sentence) in document.sentences.enumerated() {
      for i in sentence.words.indices {
        guard let former = formerName(i, sentence.words),
          let firm = firm(before: i, index, former, roster)
        else { continue }
        roster.firms[firm].forms.insert(former)
        roster.firms.removeAll { $0.name == former }
        roster.index()
      }
    }
  }

  private static let names = ["사명으로", "이름으로", "상호로", "간판으로", "이름을", "사명을", "상호를", "간판을"]
  private static let changes = ["바꿨", "바꾼", "바꾸", "바꿔", "변경", "교체", "갈아"]

  private func formerName(_ i: Int, _ words: [Word]) -> String? {
    let split = words[i].splits.first { $0.josa == "에서" && $0.stem.count >= 3 }
    guard let split, !words[i].isQuoted, !Lexicon.shared.isOrdinary(split.stem),
      !Lexicon.shared.places.contains(split.stem)
    else { return nil }
    let next = i + 1..<max(i + 1, min(words.count, i + 5))
    guard let name = next.first(where: { words[$0].text.begins(withAny: Self.names) }),
      words.indices.contains(name + 1), words[name + 1].text.begins(withAny: Self.changes)
    else { return nil }
    return split.stem
  }

  private func firm(before i: Int, _ sentence: Int, _ former: String, _ roster: Roster) -> Int? {
    for index in (max(0, sentence - 3)...sentence).reversed() {
      let words = document.sentences[index].words
      let range = index == sentence ? 0..<i : words.indices
      let found = range.compactMap { k -> (firm: Int, josa: String)? in
        for split in words[k].splits {
          if let firm = roster.firmByForm[split.stem], roster.firms[firm].name != former {
            return (firm, split.josa)
          }
        }
        return nil
      }
      let topic =
        found.last { ["은", "는"].contains($0.josa) } ?? (index == sentence ? nil : found.last)
      if let topic { return topic.firm }
    }
    return nil
  }
}
