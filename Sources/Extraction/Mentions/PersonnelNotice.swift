import NewsModel

/// Notices of appointments, line by line.
///
/// - `◇하람건설 <승진> △부회장 김도현 △사장 박지호`: a firm for all names behind it
/// - `<하람건설> ◇부회장 △박지호(하람재단 이사장 겸임) ◇전무 △김도현 전략실장`: a firm and a title for them
/// - `■ 하람건설 임원 선임` and lines like `박지호 부사장 전략실장 (前 두레식품 전무)`
/// - `【대표이사 내정】 △하람건설 박지호(現 두레식품 전무)`: a title and the firms behind it
///
/// A heading counts for the lines below it, until the next heading or a line that is a sentence.
/// What an item says is read by ``NoticeItem``.
struct PersonnelNotice {
  let document: Document

  /// The signs before the items of a list.
  static let markers: Set<Character> = ["▲", "△", "▷", "▶", "◆"]
  private static let headings: Set<Character> = ["◇", "■", "▣", "□", "〈", "【", "<", "《", "◆"]

  /// The word behind the sign of an entry of a diary: `▲김도현 대표 = 10:30 …`.
  static func entrySign(_ words: [Word]) -> Int? {
    guard let sign = words.indices.first(where: { words[$0].before.contains("=") }), sign > 0,
      words[0].before.contains(where: markers.contains)
    else { return nil }
    return sign
  }

  /// What the headings above say.
  private struct Heading {
    var firm: String?
    var title: String?
    var isDesignate = false
    /// Headings of which the firm was one, so that what stands above them ends its reach.
    var firmMarker: Character?
  }

  func find() -> (people: [PersonCandidate], firms: [FirmCandidate]) {
    var people: [PersonCandidate] = []
    var firms: [FirmCandidate] = []
    var heading = Heading()
    for (index, sentence) in document.sentences.enumerated() {
      let text = document.source.string(sentence.range)
      let isListed = text.contains(where: Self.markers.contains)
      if text.contains("다."), !isListed {
        heading = Heading()
        continue
      }
      if CareerList.isOne(sentence.words) || text.contains("다.") || text.contains("=") { continue }
      for (start, end) in segments(sentence.words) {
        let words = Array(sentence.words[start..<end])
        let item = NoticeItem(
          words: words, start: start, sentence: index, firm: heading.firm, title: heading.title,
          isDesignate: heading.isDesignate)
        guard let lead = marker(words[0]) else {
          if start == 0, heading.firm != nil { people += item.line() }
          continue
        }
        let mayHead = Self.headings.contains(lead)
        let found: NoticeItem.Found =
          mayHead && !isListed ? ([], []) : item.read(isHeading: mayHead)
        if found.people.isEmpty, mayHead {
          head(&heading, words, lead)
        } else {
          people += found.people
          firms += found.firms
          if let firm = heading.firm, !found.people.isEmpty { firms.append(NoticeItem.firm(firm)) }
        }
      }
    }
    return (people, firms)
  }

  private func marker(_ word: Word) -> Character? {
    word.before.last { Self.markers.contains($0) || Self.headings.contains($0) }
  }

  /// Stretches of words from one marker to the next.
  private func segments(_ words: [Word]) -> [(Int, Int)] {
    let starts = words.indices.filter { $0 == 0 || marker(words[$0]) != nil }
    return zip(starts, starts.dropFirst() + [words.count]).map { ($0, $1) }
  }

  static let acts: WordSet = [
    "승진", "전보", "신임", "내정", "선임", "인사", "임명", "위촉", "추대", "대표이사", "동정", "부고", "보임", "신규", "영입",
    "발령",
    "전입", "이동", "파견", "채용", "임용", "유임", "재선임", "겸임", "대학원",
  ]

  /// Takes in what a heading says: a title (부사장, 부사장 승진), an act (승진), or the firm.
  private func head(_ heading: inout Heading, _ words: [Word], _ lead: Character) {
    // 승진, 국장급 전보, 1급 이동
    let isAct =
      words.allSatisfy { Self.acts.contains($0.text) } || words[0].text.hasSuffix("급")
    if let phrase = TitlePhrase(words, at: 0), !isAct || words[0].text == "대표이사",
      words[phrase.words.upperBound...].allSatisfy({ Self.acts.contains($0.text) })
    {
      heading.title = phrase.titles.first
      heading.isDesignate = words.contains { $0.text == "내정" }
    } else {
      heading.title = nil
      heading.isDesignate = words.contains { $0.text == "내정" }
      if !isAct {
        heading.firm = firm(words)
        heading.firmMarker = lead
        return
      }
    }
    // 【승진】 behind <하람건설>: what stands higher than the firm speaks of all firms.
    if lead == "【" || lead == "■", heading.firmMarker != lead { heading.firm = nil }
  }

  private func firm(_ words: [Word]) -> String? {
    guard let name = words.first?.text, name.first?.isNumber == false,
      !Lexicon.shared.common.contains(name), TitleWord.read(name) == nil,
      words.count <= 2 || words[0].gloss != nil || FirmWord(name) != nil
        || words.dropFirst().contains(where: { Self.acts.contains($0.text) })
    else { return nil }
    return name
  }
}
