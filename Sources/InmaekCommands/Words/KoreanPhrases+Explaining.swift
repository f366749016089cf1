import NewsModel

extension KoreanPhrases: ExplanationPhrases {
  var abstractExplain: String { "어떤 규칙이 어떤 말에서 읽어 냈는지 설명합니다." }
  var helpExplained: String { "직함, 회동, 관계, 발언, 인물, 기업의 ID 또는 이름." }

  func rule(_ name: String) -> String { Self.ruleWords(name) }

  func ruleAndConfidence(_ rule: String, _ confidence: Double) -> String {
    "규칙 \(rule) · 확신도 \(confidence.percent)%"
  }

  func howSurely(_ certainty: Certainty, by whom: String?) -> String {
    let source = whom.map { "‘\($0)’의 말을 빌려 " } ?? ""
    return switch certainty {
    case .stated: "기사는 \(source)단정해서 적었습니다."
    case .reported: "기사는 \(source)전해 들은 말로 적었습니다."
    case .inferred: "기사는 \(source)추정이나 관측으로 적었습니다."
    case .possible: "기사는 \(source)가능성으로만 적었습니다."
    case .denied: "기사는 \(source)부인된 일로 적었습니다."
    }
  }

  var onlyAClaim: String { "그래서 관계망에는 넣지 않고 주장으로만 따로 둡니다." }
  var isWeak: String { "근거가 약하니 원문을 확인하세요." }

  func nothingToExplain(_ name: String) -> Complaint {
    Complaint("‘\(name)’에 해당하는 진술이 없습니다", "ID는 ‘inmaek show 이름 --json’에 있습니다")
  }

  private static let ruleWords = RuleWords(
    rules: [
      "person.name-firm-title": "이름, 기업, 직함이 이 순서로 이어진 데서 읽었습니다.",
      "person.firm-name-title": "기업, 이름, 직함이 이 순서로 이어진 데서 읽었습니다.",
      "person.name-title": "이름 뒤에 직함이 붙은 데서 읽었습니다.",
      "person.name-office-title": "이름 뒤에 기관 이름이 든 직함(시장, 장관 …)이 이어진 데서 읽었습니다.",
      "person.name-firm-office-title": "이름, 기업, 부서가 붙은 직함이 이어진 데서 읽었습니다.",
      "person.foreign-title": "외국 이름 뒤에 직함이 붙은 데서 읽었습니다.",
      "person.foreign-firm-title": "외국 이름, 기업, 직함이 이어진 데서 읽었습니다.",
      "person.firm-gloss": "기업 이름 뒤 괄호에 적힌 직함과 이름에서 읽었습니다.",
      "person.notice": "인사란의 ‘직함 이름’ 줄에서 읽었습니다.",
      "person.office-gloss": "이름 뒤 괄호 안의 직함에서 읽었습니다.",
      "role.context": "이름 곁에 회사가 없어 글이 다루는 회사로 보았습니다.",
      "role.verb": "선임·취임·겸임처럼 직책을 말하는 동사에서 읽었습니다.",
      "person.copula": "이름 앞에서 직함을 말하는 말(회장인, 회장이던 …)에서 읽었습니다.",
      "person.kin": "가족을 가리키는 말(장남, 딸 …) 곁의 이름에서 읽었습니다.",
      "person.given": "성 없이 적힌 가족의 이름과 집안의 성에서 읽었습니다.",
      "person.seated": "자리와 그 자리에 앉을 사람을 말하는 문장에서 읽었습니다.",
      "person.title-name": "이름 앞에 소속과 직함이 나란히 놓인 데서 읽었습니다.",
      "person.siblings": "형제자매로 나란히 적힌 이름에서 읽었습니다.",
      "person.junior": "‘주니어’가 붙은 이름에서 읽었습니다.",
      "person.ssi": "이름 뒤에 ‘씨’가 붙은 데서 읽었습니다.",
      "person.tagger": "학습한 모델이 문장 속에서 사람 이름으로 보았습니다.",
      "reference.surname-title": "성이나 이름 한 토막에 직함을 붙여 앞에 나온 사람을 다시 가리킨 데서 읽었습니다.",
      "name.gloss": "이름 뒤 괄호에 적힌 다른 표기에서 읽었습니다.",
      "firm.ticker": "이름 뒤 괄호의 종목 코드에서 기업임을 알았습니다.",
      "firm.listed": "상장 기업 명부에 있는 이름입니다.",
      "firm.suffix": "기업이나 기관에 붙는 끝말(전자, 은행, 대학 …)에서 알았습니다.",
      "firm.latin": "로마자가 섞인 이름의 꼴에서 기업임을 알았습니다.",
      "firm.abbreviation": "널리 쓰이는 약칭입니다.",
      "firm.role": "사람의 이름과 직함 사이나 앞에 놓인 데서 기업임을 알았습니다.",
      "firm.between": "이름과 직함 사이에 또 하나의 이름이 놓인 데서 기업임을 알았습니다.",
      "firm.tagger": "학습한 모델이 문장 속에서 기관 이름으로 보았습니다.",
      "firm.head-gloss": "이름 뒤 괄호에 대표자가 적힌 데서 기업임을 알았습니다.",
      "firm.head-noun": "무엇을 하는 곳인지 밝히는 말(업체, 자회사 …) 뒤에서 읽었습니다.",
      "firm.deal": "기업에만 쓰는 말(인수, 지분, 측 …) 앞에 놓인 데서 읽었습니다.",
      "firm.staff": "기업에만 있는 것(관계자, 임직원, 새 이름 …) 곁에 놓인 데서 읽었습니다.",
      "firm.list": "기업을 늘어놓은 목록에서 읽었습니다.",
      "firm.notice": "인사란의 기업 이름 자리에서 읽었습니다.",
      "firm.short-form": "같은 기사에 나온 기업 이름을 줄여 쓴 데서 읽었습니다.",
      "firm.split": "두 낱말로 적힌 기관 이름(법무법인 …, 미국 …부)에서 읽었습니다.",
      "meeting.verb": "만났다는 뜻의 동사와, 이름에 붙은 조사(‘가’, ‘와’, ‘을’)에서 누가 만났는지 읽었습니다.",
      "meeting.noun": "만남을 가리키는 명사(면담, 오찬, 간담회 …) 둘레의 이름에서 읽었습니다.",
      "meeting.chronicle": "날짜, 모임, 참석자를 적은 일지 한 줄에서 읽었습니다.",
      "meeting.firms": "사람 이름 없이 기업만 적힌 만남이라 기업끼리의 만남으로 읽었습니다.",
      "tie.partnership": "함께 일하기로 했다는 말(협약, 제휴, 손잡다 …)과 그 양쪽 이름에서 읽었습니다.",
      "tie.investment": "돈을 넣었다는 말(투자하다, 유치하다 …)에서 누가 어디에 투자했는지 읽었습니다.",
      "tie.ownership": "소유를 뜻하는 말(자회사, 최대 주주 …)에서 읽었습니다.",
      "tie.share": "누가 어느 기업의 지분 몇 %를 가졌다는 말에서 읽었습니다.",
      "tie.takeover": "인수, 합병, 매각을 뜻하는 말에서 사고판 쪽을 읽었습니다.",
      "tie.venture": "합작해 세웠거나 함께 참여한다는 말에서 읽었습니다.",
      "tie.supply": "공급이나 납품을 뜻하는 말에서 대는 쪽과 받는 쪽을 읽었습니다.",
      "tie.rivalry": "경쟁을 뜻하는 말(경쟁사, 맞수 …)에서 읽었습니다.",
      "tie.kinship": "가족을 가리키는 말(장남, 동생, 사촌 …)과 그 양쪽 이름에서 읽었습니다.",
      "tie.mourning": "부고에 적힌 고인과 상주(부친상, 장인상 …)에서 읽었습니다.",
      "tie.family": "여러 문장에 걸친 가족 소개에서 부모와 자녀를 맞춰 읽었습니다.",
      "quote.said": "따옴표 안의 말과, 말했다는 동사의 주어에서 누구의 말인지 읽었습니다.",
      "quote.carried": "말한 이가 적히지 않아 바로 앞 문장에서 말한 사람의 말로 읽었습니다.",
      "quote.interview": "문답 기사의 대답으로 읽었습니다.",
    ],
    families: [
      "person": "이름과 그 둘레의 말에서 사람임을 알았습니다.",
      "firm": "이름과 그 둘레의 말에서 기업이나 기관임을 알았습니다.",
      "reference": "앞에 나온 이름을 다시 가리킨 말에서 읽었습니다.",
      "name": "이름이 적힌 데서 읽었습니다.",
      "role": "이름과 직함이 함께 적힌 데서 읽었습니다.",
      "meeting": "만남을 가리키는 말과 그 둘레의 이름에서 읽었습니다.",
      "tie": "두 쪽을 잇는 말과 그 양쪽 이름에서 읽었습니다.",
      "quote": "따옴표 안의 말과 그 둘레에서 읽었습니다.",
      "tagger": "뉴스 문장으로 학습한 모형이 점수를 매겨 알아냈습니다.",
    ],
    rest: "기사의 이 대목에서 읽었습니다.")
}
