import ArticleReading
import Explorer
import GraphStore
import HangulText
import NameSearch
import NewsGraph
import NewsModel
import Terminal

/// What the program says in Korean.
struct KoreanPhrases: Phrases {
  /// The words of the parser's help pages, longer ones first.
  private static let helpWords = [
    ("STORE SUBCOMMANDS:", "저장소 명령:"), ("저장소 SUBCOMMANDS:", "저장소 명령:"),
    ("읽기 SUBCOMMANDS:", "읽기 명령:"), ("판단 SUBCOMMANDS:", "판단 명령:"), ("주고받기 SUBCOMMANDS:", "주고받기 명령:"),
    ("OVERVIEW: ", ""), ("USAGE: ", "사용법: "), ("ARGUMENTS:", "인자:"), ("OPTIONS:", "옵션:"),
    ("SUBCOMMANDS:", "명령:"), ("Show help information.", "이 도움말을 보여 줍니다."),
    ("Show the version.", "버전을 보여 줍니다."), ("<options>", "<옵션>"),
    ("<subcommand>", "<명령>"), ("(values: ", "(값: "), ("; default: ", ", 기본: "),
    ("(default: ", "(기본: "), ("See '", "자세한 도움말: '"), ("' for detailed help.", "'"),
  ]

  func translatingHelp(_ text: String) -> String {
    Self.helpWords.reduce(text) { text, words in
      text.split(separator: words.0, omittingEmptySubsequences: false).joined(separator: words.1)
    }
  }
}

extension KoreanPhrases: HelpPhrases {
  var abstract: String { "한국 뉴스 속의 인물, 기업, 회동을 따라 걷습니다." }
  var usage: String {
    """
    inmaek                  저장소를 둘러봅니다
    inmaek <경로> ...       파일이나 폴더를 읽어 들인 뒤 둘러봅니다
    inmaek <명령> [<옵션>]
    """
  }
  var groupStore: String { "저장소" }
  var groupReading: String { "읽기" }
  var groupExchange: String { "주고받기" }

  var abstractOpen: String { "경로를 저장소에 읽어 들인 뒤 둘러봅니다." }
  var abstractInit: String { "여기서 사건을 시작합니다: 저장소가 든 .inmaek 폴더를 만듭니다." }
  var abstractIngest: String { "파일, 폴더, 표준 입력을 저장소에 읽어 들입니다." }
  var abstractForget: String { "기사를 저장소에서 뺍니다." }
  var abstractStats: String { "저장소에 무엇이 얼마나 있는지 보여 줍니다." }
  var abstractVerify: String { "모든 진술의 근거가 기사에 그대로 있는지 확인합니다." }
  var abstractBrowse: String { "터미널에서 관계망을 둘러봅니다." }
  var abstractSearch: String { "인물, 기업, 회동, 기사를 찾습니다." }
  var abstractShow: String { "하나를 근거와 함께 모두 보여 줍니다." }
  var abstractList: String { "한 종류를 모두, 탭으로 나누어 ID부터 적습니다." }
  var abstractMeetings: String { "누가, 언제, 어떻게 되었는지로 회동을 고릅니다." }
  var abstractQuotes: String { "누가 한 말을 글자 그대로 보여 줍니다." }
  var abstractPath: String { "둘이 어떻게 이어지는지 걸음마다 근거와 함께 보여 줍니다." }
  var abstractChanges: String { "새로운 것을 알립니다: 기사, 인물, 회동, 엇갈리는 주장." }
  var abstractExport: String { "관계망 전체를 내보냅니다." }
  var abstractTag: String { "글에서 인물, 기업, 직함을 표시합니다." }

  var helpStore: String { "저장소 파일 (없으면 $INMAEK_STORE, 가까운 .inmaek, 개인 저장소)." }
  var helpLanguage: String { "화면의 언어 (없으면 로캘을 따름)." }
  var helpJSON: String { "한 줄에 하나씩 JSON으로 적습니다." }
  var helpSure: String { "근거가 약한 것은 뺍니다." }
  var helpNameOrID: String { "이름 또는 ID." }
  var helpPerson: String { "인물의 이름 또는 ID." }
  var helpAllMentions: String { "언급을 모두 보여 줍니다." }
  var helpAbout: String { "이 낱말이 든 것만." }
  var helpMaxPaths: String { "많아야 몇 갈래를 보여 줄지." }
  var helpWith: String { "참석자. 여러 번 쓰면 모두 있던 회동만. 기업은 재직 중인 사람을 뜻합니다." }
  var helpFrom: String { "이 날(달, 해)부터." }
  var helpTo: String { "이 날(달, 해)까지." }
  var helpStatus: String { "회동이 어떻게 되었는지." }
  var helpPaths: String { "파일과 폴더. -는 표준 입력." }
  var helpFormat: String { "파일의 형식." }
  var helpPublished: String { "발행일을 알 수 없는 기사에 쓸 날짜." }
  var helpPublisher: String { "매체를 알 수 없는 기사에 쓸 매체." }
  var helpPathPattern: String { "경로에서 알아낼 방법. 보기: '{publisher}/{date}_*'." }
  var helpJobs: String { "한꺼번에 처리할 기사 수." }
  var helpPrune: String { "이 경로에서 사라진 파일의 기사를 저장소에서 뺍니다." }
  var helpReport: String { "파일마다 결과를 알립니다(text 또는 json)." }
  var helpForget: String { "파일이나 폴더의 경로, 또는 기사의 ID." }
  var helpWords: String { "모두 맞아야 할 낱말. 초성(ㅇㅈㅇ)과 로마자 이름도 됩니다." }
  var helpKind: String { "이 종류만. 여러 번 쓸 수 있습니다." }
  var helpLimit: String { "많아야 몇 개를 적을지." }
  var helpListed: String { "무엇을 적을지." }
  var helpSince: String { "그 뒤로 새로운 것만: last, 2025-02-04, 어제, 3d, 12h." }
  var helpSort: String { "순서: rank, name, date." }
  var helpExportFormat: String { "내보낼 형식." }
  var helpOutput: String { "표준 출력 대신 쓸 파일." }
  var helpTagFiles: String { "표준 입력 대신 읽을 파일." }
  var helpAboutName: String { "이와 관련된 것만." }
  var helpAt: String { "이 이름이나 ID에서 시작합니다." }
  var helpTheme: String { "쓸 색." }
  var helpScript: String { "자판 대신 글쇠 대본을 따릅니다." }
  var helpSize: String { "대본이 볼 화면의 크기." }
  var helpAccept: String { "대본이 보여 준 화면을 기대값으로 적습니다." }
}

extension KoreanPhrases: FactPhrases {
  var articles: String { "기사" }
  var people: String { "인물" }
  var firms: String { "기업" }
  var meetings: String { "회동" }
  var ties: String { "관계" }
  var quotes: String { "발언" }
  var claims: String { "주장" }
  var roles: String { "직함" }
  var holders: String { "사람" }
  var mentions: String { "언급" }
  var tellings: String { "기사별" }
  var dayUnknown: String { "날짜 미상" }
  var unknownPublisher: String { "매체 미상" }
  var overdue: String { "예정일 지남 · 보도 없음" }
  var weak: String { "근거 약함" }

  func kind(_ kind: EntityKind) -> String {
    switch kind {
    case .person: "인물"
    case .firm: "기업"
    case .meeting: "회동"
    case .article: "기사"
    }
  }
  func firmKind(_ kind: FirmKind) -> String {
    switch kind {
    case .company: "기업"
    case .group: "그룹"
    case .government: "정부 기관"
    case .university: "대학"
    case .court: "법원"
    case .media: "언론"
    case .fund: "펀드"
    case .venture: "합작"
    case .other: "단체"
    }
  }
  func roleStatus(_ status: RoleStatus) -> String {
    switch status {
    case .current: "현직"
    case .former: "전직"
    case .designate: "내정"
    case .acting: "대행"
    case .deceased: "고인"
    }
  }
  func part(_ part: MeetingPart) -> String {
    switch part {
    case .host: "주최"
    case .attending: "배석"
    case .invited: "초청"
    }
  }
  func partOfDay(_ part: PartOfDay) -> String {
    switch part {
    case .dawn: "새벽"
    case .morning: "오전"
    case .noon: "낮"
    case .afternoon: "오후"
    case .evening: "저녁"
    case .night: "밤"
    }
  }
  func unitDoubt(_ amounts: [String]) -> String {
    "단위가 엇갈림: \(amounts.joined(separator: " / "))"
  }
  func tieKind(_ kind: TieKind) -> String {
    switch kind {
    case .partnership: "제휴"
    case .investment: "투자"
    case .ownership: "지분"
    case .venture: "합작"
    case .supply: "공급"
    case .rivalry: "경쟁"
    case .kinship: "가족"
    }
  }
  func tieStatus(_ status: TieStatus) -> String {
    switch status {
    case .current: "현재"
    case .planned: "예정"
    case .ended: "끝남"
    }
  }
  func certainty(_ certainty: Certainty) -> String {
    switch certainty {
    case .stated: "단정"
    case .reported: "전언"
    case .inferred: "관측"
    case .possible: "가능성"
    case .denied: "부인"
    }
  }
  func step(_ kind: String) -> String {
    switch kind {
    case "meeting": "회동"
    case "role": "직함"
    default: TieKind(rawValue: kind).map(tieKind) ?? kind
    }
  }
  func reason(_ reason: MatchReason) -> String {
    switch reason {
    case .exact: "일치"
    case .prefix: "앞부분"
    case .contains: "포함"
    case .ticker: "종목 코드"
    case .hanja: "한자"
    case .initials: "초성"
    case .keyboard: "자판"
    case .romanized: "로마자"
    case .variant: "다른 표기"
    case .fuzzy: "비슷함"
    }
  }
  func facet(_ facet: Changes.Facet) -> String {
    switch facet {
    case .date: "날짜"
    case .status: "성사 여부"
    }
  }
  func attributed(to whom: String) -> String { "\(whom)에 따르면" }
  func asOf(_ day: String) -> String { "\(day) 기준" }
  func alsoWritten(_ forms: String) -> String { "다른 표기: \(forms)" }
  func bylines(_ names: String) -> String { "기자: \(names)" }
  func line(_ number: Int) -> String { "\(number)행" }
  func andOtherArticles(_ count: Int) -> String { "외 기사 \(count)건" }
  func moreMentions(_ count: Int) -> String { "… 외 \(count)건 (--all로 모두)" }
}

extension KoreanPhrases: ReportPhrases {
  func caseBegun(_ store: String) -> String {
    "여기서 사건을 시작합니다: \(store). ‘inmaek ingest 경로…’로 기사를 읽어 들이세요"
  }
  func caseIsThere(_ store: String, articles: Int) -> String {
    "여기에는 이미 사건이 있습니다: \(store), 기사 \(articles)건"
  }
  func storeIs(_ store: String) -> String { "저장소: \(store)" }
  func verified(_ checked: Int, bad: Int) -> String {
    bad == 0
      ? "진술과 언급 \(checked)건을 확인했고 모두 근거가 있습니다"
      : "진술과 언급 \(checked)건 가운데 \(bad)건의 근거가 맞지 않습니다"
  }
  func fault(_ fault: Verification.Fault) -> String {
    switch fault {
    case .quoteNotThere: "따온 말이 그 자리에 없습니다"
    case .wrongLine: "따온 말이 다른 행에서 시작합니다"
    case .nameNotThere: "이름이 그 자리에 없습니다"
    case .noEvidence: "근거가 없습니다"
    }
  }
  var nothingNew: String { "새로운 것이 없습니다" }
  var newArticles: String { "새 기사" }
  var newPeople: String { "새 인물" }
  var newFirms: String { "새 기업" }
  var newMeetings: String { "새 회동" }
  var settledPlans: String { "결말이 난 예정" }
  var conflicts: String { "엇갈리는 주장" }
  var linking: String { "기사를 잇는 중" }
  var catchingUp: String { "읽은 기사에 맞춰 관계를 다시 잇는 중…" }
  var caughtUp: String { "읽은 기사를 모두 반영했습니다" }
  var ingestUnderWay: String { "기사를 읽어 들이는 중입니다. 그 전까지의 것을 보여 줍니다" }
  func fileStatus(_ word: String) -> String {
    switch word {
    case "read": "읽음"
    case "known": "이미 있음"
    case "skipped": "건너뜀"
    default: "실패"
    }
  }
  func skipped(_ reason: String) -> String { "건너뜁니다: \(reason)" }
  func moreHoldNothing(_ count: Int) -> String {
    "… 그 밖에 \(count)건에도 없습니다 (--report text로 모두)"
  }
  func moreSkipped(_ count: Int) -> String {
    "… 그 밖에 \(count)개를 건너뛰었습니다 (--report text로 모두)"
  }
  func skip(_ skip: ReadingSkip) -> String {
    switch skip {
    case .hidden: "숨은 파일"
    case .unsupported(let ending): ".\(ending) 파일은 읽지 않습니다"
    case .visited: "이미 읽은 폴더"
    case .brokenLink: "끊어진 링크"
    }
  }
  var holdsNothing: String { "읽었습니다. 인물, 기업, 회동이 없습니다" }
  func holds(_ counts: FileOutcome.Counts) -> String {
    "인물 \(counts.people), 기업 \(counts.firms), 회동 \(counts.meetings), 관계 \(counts.ties)"
  }
  func ingested(
    _ report: IngestReport, pruned: Int, counts: GraphCounts, store: String, interrupted: Bool
  ) -> String {
    var done = ["읽음 \(report.read)"]
    if report.known > 0 { done.append("이미 있음 \(report.known)") }
    if report.skipped > 0 { done.append("건너뜀 \(report.skipped)") }
    if report.failed > 0 { done.append("실패 \(report.failed)") }
    if pruned > 0 { done.append("뺌 \(pruned)") }
    let held =
      "기사 \(counts.articles), 인물 \(counts.people), 기업 \(counts.firms), "
      + "회동 \(counts.meetings), 관계 \(counts.ties)"
    return (interrupted ? "멈춤: " : "") + done.joined(separator: ", ") + "; \(held) · \(store)"
  }
  func forgotten(_ count: Int) -> String { "기사 \(count)건을 뺐습니다" }
  func whichOf(_ name: String) -> String { "‘\(name)’에 맞는 이름이 여럿입니다:" }
  func whichLike(_ name: String) -> String { "\(subject(name)) 없습니다. 비슷한 것:" }
  func numberPrompt(_ count: Int) -> String { "번호 (1–\(count)):" }

  private func subject(_ word: String) -> String {
    "‘\(word)’" + Particle.subject.form(after: word)
  }
}

extension KoreanPhrases: FailurePhrases {
  func usage(_ problem: UsageProblem) -> String {
    switch problem {
    case .unknownOption(let name, let nearest?): "\(name) 옵션은 없습니다. \(nearest)인가요?"
    case .unknownOption(let name, nil): "\(name) 옵션은 없습니다"
    case .missingValue(let option): "\(option)에 값이 없습니다"
    case .missingArgument(let name): "\(name) 인자가 없습니다"
    case .unexpected(let words): "인자가 너무 많습니다: \(words.joined(separator: " "))"
    case .badValue(let value, let option, let choices):
      "\(option)에 \(value) 값은 쓸 수 없습니다"
        + (choices.isEmpty ? "" : " (쓸 수 있는 값: \(choices.joined(separator: ", ")))")
    case .other(let text): text
    }
  }
  func noSubcommand(_ word: String, nearest: String?) -> Complaint {
    Complaint(
      "\(Particle.topic.attached(to: word)) 명령도 경로도 아닙니다",
      nearest.map { "‘inmaek \($0)’인가요?" } ?? "inmaek --help를 보세요")
  }
  func seeHelp(_ command: String) -> String { "\(command)를 보세요" }
  func fault(_ reason: String) -> Complaint {
    Complaint("프로그램의 잘못입니다: \(reason)", "쓰신 명령과 함께 알려 주세요")
  }
  func outputFailed(_ reason: String) -> Complaint {
    Complaint("출력을 쓸 수 없었습니다: \(reason)", "나온 것은 온전하지 않습니다")
  }
  func inputFailed(_ reason: String) -> Complaint {
    Complaint("표준 입력을 읽을 수 없었습니다: \(reason)")
  }
  func badTime(_ text: String) -> Complaint {
    Complaint(
      "\(text)\(Particle.topic.form(after: text)) 때가 아닙니다", "last, 2025-02-04, 어제, 3d, 12h처럼 쓰세요")
  }
  func badDate(_ text: String, option: String) -> Complaint {
    Complaint(
      "\(option) \(text)\(Particle.topic.form(after: text)) 날짜가 아닙니다",
      "2025-02-04, 2025-02, 2025처럼 쓰세요")
  }
  func notPositive(_ option: String, _ text: String) -> Complaint {
    Complaint("\(option) \(text)\(Particle.topic.form(after: text)) 너무 작습니다", "1 이상으로 쓰세요")
  }

  func unread(_ error: ReadingError) -> Complaint {
    switch error {
    case .missing: Complaint("이 경로에 아무것도 없습니다", "철자를 확인하세요")
    case .unreadable(let reason): Complaint("읽을 수 없습니다: \(reason)", "권한을 확인하세요")
    case .empty: Complaint("빈 파일입니다", "읽을 것이 없습니다")
    case .blank: Complaint("빈칸뿐입니다", "읽을 것이 없습니다")
    case .binary(let format): Complaint("글이 아니라 \(format) 파일입니다", "기사를 글로 주세요")
    case .unsupported(let format):
      Complaint("\(Particle.topic.attached(to: format)) 읽지 않습니다", "기사를 글로 주세요")
    case .undecodable(let byte, _):
      Complaint(
        "\(byte + 1)번째 바이트부터 UTF-8, UTF-16, CP949 가운데 어느 것도 아닙니다", "UTF-8로 저장하세요")
    case .unknownEncoding:
      Complaint("CP949인데 이 시스템은 읽을 수 없습니다", "UTF-8로 저장하세요")
    case .tooLarge(let limit):
      Complaint("\(limit >> 20) MB보다 큽니다", "파일 하나에 기사 하나를 담으세요")
    case .notAFile: Complaint("파일이 아닙니다", "파일이나 폴더를 주세요")
    case .badPattern(let pattern):
      Complaint(
        "\(Particle.topic.attached(to: pattern)) 경로 무늬가 아닙니다",
        "{publisher}, {date}, {title}, *를 서로 떼어 쓰세요")
    }
  }
  var noArticles: Complaint {
    Complaint("이 폴더에는 기사가 없습니다", "기사는 글만 든 파일이어야 합니다")
  }
  func noArticle(_ name: String) -> Complaint {
    Complaint("\(name)에 해당하는 기사가 없습니다", "‘inmaek list articles’로 살펴보세요")
  }
  func nothingFits(_ words: String) -> Complaint {
    Complaint("‘\(words)’에 맞는 것이 없습니다")
  }
  func cannotWrite(_ reason: String) -> Complaint {
    Complaint("파일을 쓸 수 없습니다: \(reason)", "다른 파일을 고르세요")
  }
  func script(_ error: ExplorerError) -> Complaint {
    switch error {
    case .unknownStep(_, let step): Complaint("\(step) 단계는 없습니다")
    case .missingWords(_, let step): Complaint("\(step) 단계에 말이 빠졌습니다")
    case .unknownKey(_, let name): Complaint("\(name) 글쇠는 없습니다")
    case .unknownCommand(_, let name): Complaint("\(name) 명령은 없습니다")
    case .badSize(_, let text): Complaint("\(text)는 크기가 아닙니다", "80x24처럼 쓰세요")
    case .notShown(_, let text, _): Complaint("화면에 ‘\(text)’ 표시가 없습니다")
    case .shown(_, let text, _): Complaint("화면에 ‘\(text)’ 표시가 있습니다")
    }
  }
  func otherScreen(expected: String, found: String) -> Complaint {
    Complaint("화면이 다릅니다: ‘\(expected)’ 대신 ‘\(found)’", "--accept로 새로 적으세요")
  }
  var onlyForScripts: Complaint {
    Complaint("--size와 --accept는 대본에만 씁니다", "--script로 대본을 주세요")
  }
  func noScreen(_ error: TerminalError) -> Complaint {
    switch error {
    case .inputIsNoTerminal, .outputIsNoTerminal:
      Complaint("둘러보려면 터미널이 필요합니다", "‘inmaek list’와 ‘inmaek show’는 어디서나 됩니다")
    case .unknownTerminal(let name):
      Complaint("‘\(name)’ 터미널을 모릅니다", "TERM을 xterm-256color처럼 정하세요")
    case .dumbTerminal(let name):
      Complaint("\(name) 터미널은 커서를 옮기지 못합니다", "TERM을 xterm-256color처럼 정하세요")
    case .noUTF8Locale: Complaint("이 시스템에는 UTF-8 로캘이 없습니다", "C.UTF-8을 설치하세요")
    case .alreadyOpen: Complaint("화면을 이미 쓰고 있습니다")
    case .system(let code): Complaint("터미널을 쓸 수 없습니다: 오류 \(code)")
    }
  }
  func noFolder(_ reason: String) -> Complaint {
    Complaint("폴더를 만들 수 없습니다: \(reason)", "--store로 다른 저장소를 고르세요")
  }
  var storeIsFolder: Complaint { Complaint("저장소가 아니라 폴더입니다", "파일을 고르세요") }
  var storeIsForeign: Complaint {
    Complaint("inmaek의 저장소가 아닙니다", "--store로 다른 것을 고르세요")
  }
  var storeIsNewer: Complaint {
    Complaint("더 새로운 inmaek이 만든 저장소입니다", "inmaek을 새 판으로 바꾸세요")
  }
  var storeIsForbidden: Complaint {
    Complaint("저장소를 읽거나 쓸 수 없습니다", "파일과 폴더의 권한을 확인하세요")
  }
  var storeIsLocked: Complaint {
    Complaint("다른 프로그램이 이 저장소에 쓰고 있습니다", "조금 뒤에 다시 해 보세요")
  }
  var storeIsDamaged: Complaint {
    Complaint("저장소가 손상되었습니다", "다른 곳으로 옮기고 기사를 다시 읽어 들이세요")
  }
  var diskIsFull: Complaint { Complaint("디스크에 자리가 없습니다", "자리를 만들고 다시 하세요") }
  func noStore(_ path: String) -> Complaint {
    Complaint("\(path)에 저장소가 없습니다", "‘inmaek ingest 경로…’로 만들거나 --store로 다른 것을 고르세요")
  }
  func noEntity(_ name: String) -> Complaint {
    Complaint("\(subject(name)) 없습니다", "‘inmaek search’로 더 넓게 찾아보세요")
  }
  func severalEntities(_ name: String, _ count: Int) -> Complaint {
    Complaint("‘\(name)’에 맞는 이름이 \(count)개입니다", "ID로 하나를 고르세요")
  }
  func onlySimilar(_ name: String) -> Complaint {
    Complaint("\(subject(name)) 없습니다", "비슷한 것은 다음과 같습니다")
  }
  func noQuotes(_ name: String, about word: String?) -> Complaint {
    Complaint("\(name)의 발언이\(word.map { " ‘\($0)’에 관해서는" } ?? "") 없습니다")
  }
  func noMeetings(with names: [String]) -> Complaint {
    let who = names.isEmpty ? "" : names.joined(separator: ", ") + "의 "
    return Complaint("그런 \(who)회동은 없습니다")
  }
  func notJoined(_ a: String, _ b: String) -> Complaint {
    Complaint("\(Particle.with.attached(to: a)) \(Particle.object.attached(to: b)) 잇는 것은 여기에 없습니다")
  }
}
