import HangulText

/// Finds every mention of the roster's people and firms, sentence by sentence, names first and
/// then what stands for them: `이 회장`, `올트먼 CEO`.
struct Marker {
  let document: Document
  let roster: Roster

  /// The marks of every sentence, in order of words.
  ///
  /// O(words).
  func marks() -> [[Mark]] {
    var resolver = ReferenceResolver(roster: roster)
    return document.sentences.map { sentence in
      var marks: [Mark] = []
      var i = 0
      while i < sentence.words.count {
        if let mark = name(at: i, sentence.words)
          ?? resolver.reference(at: i, sentence.words, marks)
        {
          resolver.note(mark, sentence.words)
          marks.append(mark)
          marks += glossMarks(sentence.words[mark.words.upperBound - 1], mark.words.upperBound - 1)
          i = mark.words.upperBound
        } else {
          marks += glossMarks(sentence.words[i], i)
          i += 1
        }
      }
      extend(&marks, sentence.words)
      return marks
    }
  }

  // MARK: names

  private func name(at i: Int, _ words: [Word]) -> Mark? {
    if let forms = roster.multiword[words[i].text] {
      for form in forms {
        if let mark = multiword(form, at: i, words) { return mark }
      }
    }
    let word = words[i]
    if SuffixFirm.isCounted(i, words) { return nil }
    if word.isClosed {
      return party(word.text).map { mark($0, i..<i + 1, words, stem: word.text, josa: word.tail) }
    }
    for split in word.splits {
      guard let party = party(split.stem) else { continue }
      return mark(party, i..<i + 1, words, stem: split.stem, josa: split.josa)
    }
    // KB국민은행장: the title has swallowed the end of the firm's name.
    if let title = TitleWord(word), let firm = title.firm, word.text.hasPrefix(firm),
      let party = roster.firmByForm[firm].map(Party.firm)
    {
      var mark = mark(party, i..<i + 1, words, stem: firm, josa: title.josa)
      mark.title = title.title
      return mark
    }
    return nil
  }

  /// The people and firms named in the brackets behind a word: `김완수(HD현대로보틱스 대표)`,
  /// `노르드헬릭스(CEO 마티아스 벨그렌)`.
  private func glossMarks(_ word: Word, _ i: Int) -> [Mark] {
    guard let gloss = word.gloss, gloss.text.count >= 3 else { return [] }
    let inner = WordSplitter(units: document.source.units).words(in: gloss.range)
    var marks: [Mark] = []
    var k = 0
    while k < inner.count {
      guard let (party, range, end) = glossName(at: k, inner) else {
        k += 1
        continue
      }
      marks.append(
        Mark(
          party: party, words: i..<i + 1, range: range, isReference: false, phrase: i..<i + 1,
          josa: "", title: nil, rule: "name.gloss", confidence: 0.8, isGloss: true))
      k = end
    }
    return marks
  }

  /// The name that begins at a word in brackets, its units, and the word behind it.
  private func glossName(at k: Int, _ words: [Word]) -> (Party, Range<Int>, Int)? {
    for form in roster.multiword[words[k].text] ?? [] {
      if let mark = multiword(form, at: k, words) {
        return (mark.party, mark.range, mark.words.upperBound)
      }
    }
    let text = words[k].text
    let stem = words[k].splits.first { roster.firmByForm[$0.stem] != nil }?.stem
    let firm = stem.flatMap { roster.firmByForm[$0] }.map(Party.firm)
    guard let party = firm ?? roster.personByForm[text].map(Party.person) else { return nil }
    let start = words[k].range.lowerBound
    return (party, start..<start + (stem ?? text).utf16.count, k + 1)
  }

  private func party(_ form: String) -> Party? {
    if let person = roster.personByForm[form] { return .person(person) }
    if let firm = roster.firmByForm[form] { return .firm(firm) }
    // 올트먼은: the last word of a foreign name, long enough to be nothing else.
    if form.count >= 2, let people = roster.peopleByShort[form], people.count == 1,
      roster.people[people[0]].isForeign
    {
      return .person(people[0])
    }
    return nil
  }

  private func multiword(_ form: [String], at i: Int, _ words: [Word]) -> Mark? {
    guard i + form.count <= words.count else { return nil }
    for k in 1..<form.count {
      let word = words[i + k]
      guard word.followsDirectly || word.before == "-", words[i + k - 1].gloss == nil else {
        return nil
      }
      if k < form.count - 1, word.text != form[k] { return nil }
    }
    let last = words[i + form.count - 1]
    let josa =
      last.isClosed
      ? (last.text == form[form.count - 1] ? last.tail : nil)
      : Josa.after(form[form.count - 1], in: last.text)
    guard let josa,
      let party = party(form.joined(separator: " ")) ?? party(form.joined(separator: "-"))
    else { return nil }
    return mark(party, i..<i + form.count, words, stem: form[form.count - 1], josa: josa)
  }

  private func mark(
    _ party: Party, _ range: Range<Int>, _ words: [Word], stem: String, josa: String
  ) -> Mark {
    let last = words[range.upperBound - 1]
    let (rule, confidence) =
      switch party {
      case .person(let p): (roster.people[p].rule, roster.people[p].confidence)
      case .firm(let f): (roster.firms[f].rule, roster.firms[f].confidence)
      }
    return Mark(
      party: party, words: range,
      range: words[range.lowerBound].range.lowerBound..<last.range.lowerBound + stem.utf16.count,
      isReference: false, phrase: range, josa: josa, title: nil, rule: rule, confidence: confidence)
  }

  // MARK: the phrase around a name

  /// Lengthens the phrases of people over the firm and the title behind them:
  /// `이재용 삼성전자 회장과` is one phrase with the particle 과.
  private func extend(_ marks: inout [Mark], _ words: [Word]) {
    for m in marks.indices {
      guard marks[m].party.person != nil, marks[m].josa.isEmpty, marks[m].title == nil else {
        continue
      }
      var i = marks[m].phrase.upperBound
      var steps = 0
      while i < words.count, words[i].followsDirectly, steps < 6 {
        // A 씨와: the form of address carries the particle.
        if i == marks[m].phrase.upperBound,
          let address = ["씨", "여사", "님"].first(where: { Josa.after($0, in: words[i].text) != nil })
        {
          marks[m].phrase = marks[m].phrase.lowerBound..<i + 1
          marks[m].josa = Josa.after(address, in: words[i].text) ?? ""
          break
        }
        if let phrase = TitlePhrase(words, at: i) {
          marks[m].phrase = marks[m].phrase.lowerBound..<phrase.words.upperBound
          marks[m].josa = phrase.josa
          marks[m].title = phrase.titles.first
          break
        }
        let firm = marks.first { $0.words.contains(i) && $0.party.firm != nil }
        if let firm, !firm.josa.isEmpty { break }
        let bridge =
          firm != nil || Lexicon.shared.statuses[words[i].text] != nil
          || (Lexicon.shared.common.contains(words[i].text) && !Predicate.isVerbLike(words[i].text))
          || Lexicon.shared.places.contains(words[i].text)
        guard bridge, marks.allSatisfy({ !$0.words.contains(i) || $0.party.firm != nil }) else {
          break
        }
        i += 1
        steps += 1
      }
    }
    shareJosa(&marks, words)
  }

  /// The items of a joined list share the particle behind the last: `이재용·정의선 회장과`.
  private func shareJosa(_ marks: inout [Mark], _ words: [Word]) {
    for m in marks.indices.dropLast().reversed() {
      let next = marks[m + 1]
      guard marks[m].josa.isEmpty, marks[m].title == nil || next.title != nil,
        marks[m].phrase.upperBound == next.words.lowerBound, words[next.words.lowerBound].isJoined
      else { continue }
      marks[m].josa = next.josa
      if marks[m].title == nil { marks[m].title = next.title }
    }
  }
}
