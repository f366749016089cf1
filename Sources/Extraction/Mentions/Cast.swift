import NewsModel

/// The people and firms of an article and every place that names or stands for them.
struct Cast {
  let document: Document
  let findings: Findings
  let roster: Roster
  /// The marks of each sentence of the document.
  let marks: [[Mark]]
  let usage: WordUsage

  /// Runs the constructions over an article: firms that need no people first, then people by their
  /// titles, then firms that need both.
  init(_ document: Document) {
    self.document = document
    usage = WordUsage(document)
    findings = Self.findings(document, usage)
    var roster = RosterBuilder(findings: findings, usage: usage).roster()
    RenamedFirm(document: document).add(to: &roster)
    FirmShortForm(usage: usage).add(to: &roster)
    self.roster = roster
    marks = Marker(document: document, roster: roster).marks()
  }

  /// The firm that stands right before a word, bare or with 의.
  func firm(endingAt i: Int, in sentence: Int) -> Mark? {
    marks[sentence].last {
      $0.party.firm != nil && !$0.isGloss && $0.words.upperBound == i
        && ($0.josa.isEmpty || $0.josa == "의")
    }
  }

  private static func findings(_ document: Document, _ usage: WordUsage) -> Findings {
    var findings = Findings()
    for sentence in document.sentences {
      let words = sentence.words
      TickerFirm.find(in: words).forEach { findings.add($0) }
      SuffixFirm(usage: usage).find(in: words).forEach { findings.add($0) }
      SplitFirm(usage: usage).find(in: words).forEach { findings.add($0) }
      HeadNounFirm(words: words, usage: usage).find().forEach { findings.add($0) }
      StaffedFirm(words: words).find().forEach { findings.add($0) }
    }
    for (index, sentence) in document.sentences.enumerated() {
      let gloss = FirmGlossPerson(words: sentence.words, sentence: index).find()
      gloss.firms.forEach { findings.add($0) }
      findings.people += gloss.people
    }
    let notice = PersonnelNotice(document: document).find()
    notice.firms.forEach { findings.add($0) }
    findings.people += notice.people
    let tags = NameTags(document)
    for (sentence, tags) in zip(document.sentences, tags.tags) {
      BetweenFirm(words: sentence.words, tags: tags).find().forEach { findings.add($0) }
    }
    addPeople(document, tags, usage, to: &findings)
    addTagged(document, tags, usage, to: &findings)
    addDependentFirms(document, usage, to: &findings)
    FirmGloss.add(document, to: &findings)
    return findings
  }

  private static func addTagged(
    _ document: Document, _ tags: NameTags, _ usage: WordUsage, to findings: inout Findings
  ) {
    findings.people += TaggedName(document: document, tags: tags, findings: findings, usage: usage)
      .people()
    TaggedName(document: document, tags: tags, findings: findings, usage: usage).firms()
      .forEach { findings.add($0) }
  }

  private static func addPeople(
    _ document: Document, _ tags: NameTags, _ usage: WordUsage, to findings: inout Findings
  ) {
    for (index, sentence) in document.sentences.enumerated() {
      let words = sentence.words
      let reader = TitledPerson(
        words: words, sentence: index, findings: findings, usage: usage, tags: tags.tags[index])
      var i = 0
      while i < words.count {
        guard let phrase = TitlePhrase(words, at: i) else {
          i += 1
          continue
        }
        findings.people += reader.read(phrase)
        i = phrase.words.upperBound
      }
      findings.people += OfficeGloss(
        words: words, sentence: index, tags: tags.tags[index], findings: findings
      ).find()
      findings.people += CopulaName(
        words: words, sentence: index, tags: tags.tags[index], findings: findings
      ).find()
      findings.people += KinName(
        words: words, sentence: index, usage: usage, findings: findings
      ).find()
    }
    for i in findings.people.indices {
      let person = findings.people[i]
      findings.people[i].taken = TakenTitle.titles(
        behind: person, in: document.sentences[person.sentence].words)
    }
    let family = family(of: document, findings)
    for (index, sentence) in document.sentences.enumerated() {
      findings.people += GivenName(
        words: sentence.words, sentence: index, findings: findings, family: family
      ).find()
    }
  }

  /// The family name of the one whose death the title tells.
  private static func family(of document: Document, _ findings: Findings) -> String? {
    guard let title = Deceased.obituary(in: document) else { return nil }
    return findings.people.first { $0.sentence == title && !$0.isForeign }
      .flatMap { KoreanName.parts($0.name)?.family }
  }

  private static func addDependentFirms(
    _ document: Document, _ usage: WordUsage, to findings: inout Findings
  ) {
    let people = WordSet(
      findings.people.flatMap { person in
        [person.name] + person.name.split(separator: " ").suffix(1).map(String.init)
      })
    for person in findings.people {
      guard let firm = person.firm else { continue }
      findings.add(
        FirmCandidate(
          name: firm, kind: FirmWord(firm)?.kind, rule: "firm.role", confidence: 0.75))
    }
    for sentence in document.sentences {
      DealFirm(words: sentence.words, usage: usage, people: people).find()
        .forEach { findings.add($0) }
    }
    for sentence in document.sentences {
      SlotFirm(words: sentence.words, usage: usage, findings: findings, people: people).find()
        .forEach { findings.add($0) }
    }
    for sentence in document.sentences {
      ListFirm(words: sentence.words, usage: usage, findings: findings, people: people).find()
        .forEach { findings.add($0) }
    }
  }
}
