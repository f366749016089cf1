import NewsModel

/// The other forms that an article gives a firm in brackets.
///
/// `마이크로소프트(MS)`, `노르드헬릭스(NordHelix)`, `에스온파이낸셜(옛 서진캐피탈)`. Rejects tickers, ages, places and
/// clauses.
enum FirmGloss {
  static func add(_ document: Document, to findings: inout Findings) {
    for sentence in document.sentences {
      for word in sentence.words {
        guard let gloss = word.gloss?.text, let known = findings.firms[word.text],
          let form = form(gloss)
        else { continue }
        findings.add(
          FirmCandidate(
            name: known.name, kind: known.kind, glosses: [form], rule: known.rule,
            confidence: known.confidence))
      }
    }
  }

  private static func form(_ gloss: String) -> String? {
    let lexicon = Lexicon.shared
    for former in ["옛 ", "구 ", "현 ", "舊 "] where gloss.hasPrefix(former) {
      let name = String(gloss.dropFirst(former.count))
      return name.contains(" ") || name.count < 2 ? nil : name
    }
    let letters = gloss.filter { $0 != " " && $0 != "." }
    let latin =
      !letters.isEmpty && letters.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard latin, letters.count >= 2, gloss.first?.isUppercase == true,
      !lexicon.acronyms.contains(gloss), !lexicon.titles.contains(gloss)
    else { return nil }
    return gloss
  }
}
