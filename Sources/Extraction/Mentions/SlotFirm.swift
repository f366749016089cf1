import NewsModel

/// Words in a place of a deal that only a firm can fill, beside a firm known already.
///
/// `한빛전자는 누리랩과 업무협약을 맺었다`, `누리랩을 인수했다`, `누리랩에 80억원을 투자했다`, `누리랩으로부터 투자를`, `누리랩은 …다고
/// 공시했다`, `누리랩은 … 회사다`, `누리랩과 선두를 다퉜다`, `누리랩에서 들여온다`, `한빛전자와 누리랩의 공급 계약`. Yields the firm. Rejects ordinary words, people, places, works, shares and goods.
struct SlotFirm {
  let words: [Word]
  let usage: WordUsage
  let findings: Findings
  let people: WordSet

  private static let agreements = [
    "업무협약", "MOU", "양해각서", "협약", "제휴", "손잡", "손을", "맞손", "파트너십", "합작", "공급계약", "업무제휴", "협력", "공동",
  ]
  private static let buying = [
    "인수했", "인수한", "인수하", "인수해", "품었", "품은", "사들", "흡수합병", "매각했", "매각하", "매각한", "자회사로", "계열사로",
    "거느리", "거느린", "차렸", "창업했", "창업한", "설립했", "설립한", "흡수했",
  ]
  private static let contests = [
    "경쟁", "다투", "다퉈", "다퉜", "다툰", "겨루", "겨룬", "겨뤄", "맞붙", "각축", "전쟁", "격돌", "양분", "접전",
  ]
  private static let contracts = [
    "계약", "협약", "제휴", "협업", "합병", "경쟁", "파트너십", "동맹", "협력", "유통", "공급", "합작",
  ]
  private static let sources = [
    "들여온", "들여오", "들여왔", "공급받", "납품받", "사들여", "조달하", "조달한", "분사", "구매하", "구매한", "떨어져",
  ]
  private static let predicates = [
    "회사다", "업체다", "기업이다", "법인이다", "자회사다", "계열사다", "스타트업이다", "비상장사다", "상장사다", "제조사다", "운용사다",
    "손자회사다",
    "경쟁사다", "고객사다", "협력사다", "모회사다", "지주회사다", "지주사다",
  ]
  private static let things = [
    "센터", "공장", "부지", "건물", "사업", "사업부", "부문", "브랜드", "지분", "주식", "채권", "자산", "기술", "특허", "설비",
    "장비", "시설", "매장", "점포",
    "빌딩", "사옥", "토지", "골프장", "단지", "지역", "시장", "업체", "회사", "기업", "기관", "단체", "병원", "학교", "당국", "국가",
    "도시", "물량", "제품",
    "부품", "서비스", "플랫폼", "소프트웨어", "법인", "노조", "투자자", "주주", "측", "구단", "인력", "직원", "고객", "소비자", "가맹점",
    "대리점", "인프라", "콘텐츠",
    "협력사", "고객사", "대주주", "경영진", "업계", "현지", "물질", "원료", "소재", "칩", "치료제", "백신", "신약", "모델", "로봇",
    "차량", "선박", "발전소", "광산",
    "산업", "분야", "생산", "판매", "개발", "건설", "운영", "사", "들", "기", "품", "제", "용", "량", "률", "비", "권", "주",
    "일", "월", "년", "원", "명", "사채", "증권", "상인", "공인", "주민", "시민", "계층", "농가", "주자", "업자", "강자", "세력",
    "진영", "들과", "청년",
  ]

  func find() -> [FirmCandidate] {
    guard
      words.contains(where: { word in word.splits.contains { findings.isFirm($0.stem) } }
      )
    else { return [] }
    return lands()
      + words.indices.dropLast().compactMap { i in
        guard !words[i].isQuoted, let split = name(i), fits(i, split.josa) else { return nil }
        let isRepeated = usage.stems[split.stem, default: 0] >= 2
        return FirmCandidate(
          name: split.stem, kind: nil, rule: "firm.slot", confidence: isRepeated ? 0.65 : 0.55)
      }
  }

  private static let deals = [
    "인수했", "인수한다", "인수하기로", "투자했", "투자한다", "투자하기로", "출자했", "체결했", "맺었", "납품한", "납품했", "납품하", "공급한",
    "공급하",
    "공급했", "수주했", "합병했", "합병한다", "손잡았",
  ]

  /// `누리랩은 … 한빛전자에 센서를 공급한다`: who does what firms do with a firm known already.
  private func isDeal(behind i: Int) -> Bool {
    let other = words.indices.first { k in
      k > i && !words[k].isQuoted
        && words[k].splits.contains {
          ["을", "를", "에", "와", "과"].contains($0.josa) && findings.isFirm($0.stem)
        }
    }
    guard let other else { return false }
    return words[other...].contains {
      !$0.isQuoted && $0.text.begins(withAny: Self.deals)
    }
  }

  /// `전남도는 누리랩과 투자협약을 맺었다`, `통영시와`: a province or a town that signs.
  private func lands() -> [FirmCandidate] {
    let isSigned = words.indices.contains { i in
      words[i].text.contains("협약") || words[i].text.begins(withAny: ["MOU", "양해각서"])
    }
    guard isSigned else { return [] }
    return words.indices.compactMap { i in
      guard !words[i].isQuoted,
        let split = words[i].splits.last(where: {
          ["은", "는", "이", "가", "와", "과"].contains($0.josa) && FirmPhrase.isLand($0.stem)
        }), !findings.isFirm(split.stem)
      else { return nil }
      return FirmCandidate(
        name: split.stem, kind: .government, rule: "firm.slot", confidence: 0.65)
    }
  }

  private static let particles: WordSet = [
    "와", "과", "을", "를", "에", "로부터", "으로부터", "은", "는", "에서", "의", "이", "가",
  ]

  private func name(_ i: Int) -> Josa.Split? {
    let split =
      words[i].isClosed
      ? Josa.Split(stem: words[i].text, josa: words[i].tail)
      : words[i].splits.last { Self.particles.contains($0.josa) }
    guard let split, Self.particles.contains(split.josa), !findings.isFirm(split.stem) else {
      return nil
    }
    let stem = split.stem
    guard stem.count >= 3, stem.count <= 10, words[i].isHangul || words[i].hasLatin,
      HeadNounFirm.mayBeFirm(stem, word: words[i]), !people.contains(stem),
      KoreanName.likeness(stem) ?? 0 < 0.6, KoreanName.parts(stem) == nil || stem.count > 3,
      !stem.ends(withAny: Self.things),
      !Lexicon.shared.places.contains(stem), TitleWord.read(stem) == nil
    else { return nil }
    // A short form of a firm known already is none of its own.
    guard !findings.firms.words.contains(where: { $0.hasPrefix(stem) }) else { return nil }
    return Lexicon.shared.isCompound(stem) ? nil : split
  }

  private func fits(_ i: Int, _ josa: String) -> Bool {
    func next(_ count: Int, _ prefixes: [String]) -> Bool {
      (i + 1..<min(words.count, i + 1 + count)).contains { k in
        words[k].text.begins(withAny: prefixes)
      }
    }
    switch josa {
    case "와", "과":
      if next(4, Self.agreements) { return true }
      return next(5, Self.contests) && !next(5, ["경쟁력", "경쟁률", "전쟁터"])
    case "에서":
      // 라솔에서 원두를 들여온다, 가람에서 분사한 나래.
      return next(4, Self.sources) || next(4, ["사"]) && next(5, ["온", "오", "왔", "와"])
    case "의":
      // A와 B의 공급 계약
      return i > 0 && words[i].followsDirectly && next(2, Self.contracts)
        && words[i - 1].splits.contains {
          ["와", "과"].contains($0.josa) && findings.isFirm($0.stem)
        }
    case "을", "를": return next(1, Self.buying) || next(2, ["인수하", "인수했", "품었"])
    case "에":
      return i + 2 < words.count && words[i + 1].startsWithDigit
        && next(4, ["투자했", "투자한", "투자하", "출자", "넣었"])
        || next(1, ["투자한", "투자했", "인수됐", "매각됐", "팔렸"])
    case "로부터", "으로부터": return next(4, ["투자", "수주", "인수", "지분", "공급받", "납품"])
    default:
      guard let last = words.last?.text else { return false }
      // B에서 분사한 누리랩은
      if i > 0, words[i].followsDirectly, ["분사한", "떨어져나온"].contains(words[i - 1].text) {
        return true
      }
      if i <= 1, isDeal(behind: i) { return true }
      let isTopic = ["은", "는"].contains(josa)
      return i <= 2
        && (isTopic
          && ["공시했다", "상장했다", "상장한다", "투자받았다", "유치했다"].contains(last)
          || isTopic && last.ends(withAny: Self.predicates)
          || last.begins(withAny: ["분사했", "기술수출했", "인수됐", "피인수됐"]))
    }
  }
}
