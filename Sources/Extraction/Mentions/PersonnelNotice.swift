import NewsModel

/// Notices of appointments, line by line.
///
/// - `▲하람전자 김도현 부회장`: firm, name, title
/// - `▲부회장 박지호(하람전자) 최민석(두레식품)`: a title and names with their firms
/// - `◇하람건설 <승진> △부회장 김도현 △사장 박지호`: a firm for all names behind it
///
/// A heading counts for the lines below it, until the next heading or a line that is a sentence.
struct PersonnelNotice {
  let document: Document

  /// The signs before the items of a list.
  static let markers: Set<Character> = ["▲", "△", "▷", "▶", "◆"]
  private static let headings: Set<Character> = ["◇", "■", "▣", "□", "〈", "【"]

  func find() -> (people: [PersonCandidate], firms: [FirmCandidate]) {
    var people: [PersonCandidate] = []
    var firms: [FirmCandidate] = []
    var heading: String?
    for (index, sentence) in document.sentences.enumerated() {
      let text = document.source.string(sentence.range)
      if text.contains("다."), !text.contains(where: Self.markers.contains) {
        heading = nil
        continue
      }
      if CareerList.isOne(sentence.words) { continue }
      var firm = heading
      for (start, end) in items(sentence.words) {
        let words = Array(sentence.words[start..<end])
        let lead = marker(words[0])
        if let lead, Self.headings.contains(lead) {
          firm = headingFirm(words)
          heading = firm
        } else if lead != nil, !text.contains("다."), !text.contains("=") {
          let found = item(words, at: start, sentence: index, firm: firm)
          people += found.people
          firms += found.firms
          if let firm, !found.people.isEmpty { firms.append(notice(firm)) }
        }
      }
    }
    return (people, firms)
  }

  private func notice(_ name: String) -> FirmCandidate {
    FirmCandidate(name: name, kind: FirmWord(name)?.kind, rule: "firm.notice", confidence: 0.8)
  }

  private func marker(_ word: Word) -> Character? {
    word.before.last { Self.markers.contains($0) || Self.headings.contains($0) }
  }

  /// Stretches of words from one marker to the next.
  private func items(_ words: [Word]) -> [(Int, Int)] {
    let starts = words.indices.filter { $0 == 0 || marker(words[$0]) != nil }
    return zip(starts, starts.dropFirst() + [words.count]).map { ($0, $1) }
  }

  private static let acts: WordSet = [
    "승진", "전보", "신임", "내정", "선임", "인사", "임명", "위촉", "추대", "대표이사", "동정", "부고",
  ]

  private func headingFirm(_ words: [Word]) -> String? {
    guard let first = words.first, !Self.acts.contains(first.text) else { return nil }
    let name = first.text
    guard name.first?.isNumber == false else { return nil }
    return Lexicon.shared.common.contains(name) || TitleWord.read(name) != nil ? nil : name
  }

  private func item(
    _ words: [Word], at start: Int, sentence: Int, firm: String?
  )
    -> (people: [PersonCandidate], firms: [FirmCandidate])
  {
    func person(_ name: String, _ title: String, _ firm: String?, _ offset: Int) -> PersonCandidate
    {
      PersonCandidate(
        name: name, isForeign: false, sentence: sentence,
        words: start + offset..<start + offset + 1, titles: [title], firm: firm, status: .current,
        rule: "person.notice", confidence: 0.9)
    }
    var people: [PersonCandidate] = []
    var firms: [FirmCandidate] = []
    if let phrase = TitlePhrase(words, at: 0), let title = phrase.titles.first {
      if let name = foreignName(words, after: phrase.words.upperBound) {
        var found = person(name, title, firm, phrase.words.upperBound)
        found.isForeign = true
        return ([found], [])
      }
      for (offset, word) in words.enumerated().dropFirst(phrase.words.upperBound) {
        guard word.followsDirectly, KoreanName.likeness(word.text, short: true) != nil else {
          break
        }
        let own = word.gloss.flatMap { glossFirms($0.text) } ?? []
        people.append(person(word.text, title, own.first?.name ?? firm, offset))
        people += own.dropFirst().map { person(word.text, $0.title ?? title, $0.name, offset) }
        if let told = own.first?.title {
          people.append(person(word.text, told, own.first?.name, offset))
        }
        firms += own.map { notice($0.name) }
      }
    } else if words.count >= 3, KoreanName.likeness(words[1].text, short: true) != nil,
      let title = TitleWord(words[2])?.title
    {
      people.append(person(words[1].text, title, words[0].text, 1))
      firms.append(notice(words[0].text))
    }
    return (people, firms)
  }

  /// `도로시 천`, `마크 웨버`: the two words behind a title, of which the first is no Korean name.
  private func foreignName(_ words: [Word], after end: Int) -> String? {
    guard words.count == end + 2, words[end...].allSatisfy({ $0.isHangul && $0.followsDirectly }),
      !Lexicon.shared.common.contains(words[end].text)
    else { return nil }
    let last = words[end + 1].text
    let isFamily = last.count == 1 && Lexicon.shared.surnames.contains(last)
    guard
      isFamily
        || last.count > 1 && !Lexicon.shared.isOrdinary(last)
          && KoreanName.likeness(words[end].text) ?? 0 < 0.5
    else {
      return nil
    }
    return words[end].text + " " + words[end + 1].text
  }

  /// `(HD현대·HD한국조선해양 대표이사)`: the firms in brackets, and the title they share.
  private func glossFirms(_ gloss: String) -> [(name: String, title: String?)]? {
    let words = gloss.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 2 else { return nil }
    let title = words.count == 2 ? TitleWord.read(words[1])?.title : nil
    let names = first.split(separator: "·").map(String.init).filter { $0.count >= 2 }
    guard names.allSatisfy({ $0.first?.isNumber != true && !$0.hasPrefix("옛") }) else { return nil }
    return names.map { ($0, title) }
  }
}
