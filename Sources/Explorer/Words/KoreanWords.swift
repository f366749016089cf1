import HangulText
import NameSearch
import NewsModel

/// The interface in Korean.
struct KoreanWords: Words {
  let outlets = "매체"
  let unknownOutlet = "매체 미상"
  let undated = "날짜 미상"
  let weak = "불확실"
  func unitDoubt(_ amounts: [String]) -> String { "단위가 엇갈림: \(amounts.joined(separator: " / "))" }
  let file = "파일"
  let reporters = "기자"
  let emptyStore = "아직 읽은 기사가 없습니다. inmaek ingest 로 기사를 읽어 주세요."
  let nothingFound = "맞는 이름이 없습니다"
  let noTextFound = "그런 말이 있는 기사가 없습니다"
  let noEvidence = "이 줄에는 근거가 없습니다"
  let noText = "본문이 없습니다"
  let mouse = "마우스"
  let tooSmall = "창이 너무 작습니다"
  let hangulKeyboard = "한글 자판"
  let finderTitle = "찾기"
  let finderLegend = "@인물  #기업  ~회동  \"본문   빈칸은 모두 포함"
  let finderRecent = "최근에 본 곳"
  let finderKept = "저장한 검색: Enter로 고르기"
  let helpTitle = "도움말"
  let helpCounts = "5j  앞의 숫자만큼 되풀이"

  func name(_ pane: Pane) -> String {
    switch pane {
    case .people: "인물"
    case .firms: "기업"
    case .meetings: "회동"
    case .articles: "기사"
    case .detail: "상세"
    case .evidence: "근거"
    }
  }

  func plural(_ kind: EntityKind) -> String { singular(kind) }

  func singular(_ kind: EntityKind) -> String {
    switch kind {
    case .person: "인물"
    case .firm: "기업"
    case .meeting: "회동"
    case .article: "기사"
    }
  }

  func section(_ section: Section) -> String {
    switch section {
    case .meetings: "회동"
    case .peopleMet: "만난 사람"
    case .ties: "관계"
    case .quotes: "발언"
    case .roles: "직책"
    case .holders: "사람"
    case .forms: "표기"
    case .articles: "기사"
    case .participants: "참석"
    case .firms: "기업"
    case .tellings: "기사별"
    case .agreed: "맺은 관계"
    case .date: "날짜"
    case .place: "장소"
    case .unread: "읽지 않은 기사"
    case .watched: "관심 목록"
    case .settled: "결말이 난 예정"
    case .conflicts: "엇갈리는 보도"
    case .overdue: "날이 지나도 보도 없는 예정"
    case .undated: "날짜 없는 기사"
    case .newMeetings: "새 회동"
    case .newPeople: "새 인물"
    case .newFirms: "새 기업"
    case .leadingPeople: "많이 나온 인물"
    case .leadingFirms: "많이 나온 기업"
    case .latestMeetings: "최근 회동"
    case .topics: "주제"
    }
  }

  func status(_ status: MeetingStatus) -> String {
    switch status {
    case .held: "성사"
    case .planned: "예정"
    case .cancelled: "취소"
    }
  }

  func status(_ status: TieStatus) -> String {
    switch status {
    case .current: "현재"
    case .planned: "추진"
    case .ended: "종료"
    }
  }

  func status(_ status: RoleStatus) -> String {
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

  func weekday(_ index: Int) -> String {
    let days = ["월", "화", "수", "목", "금", "토", "일"]
    return days.indices.contains(index) ? days[index] : ""
  }

  func kind(_ kind: FirmKind) -> String {
    switch kind {
    case .company: "기업"
    case .group: "그룹"
    case .government: "정부"
    case .university: "대학"
    case .court: "법원"
    case .media: "언론"
    case .fund: "펀드"
    case .venture: "합작"
    case .other: "단체"
    }
  }

  func kind(_ kind: TieKind) -> String {
    switch kind {
    case .partnership: "제휴"
    case .investment: "투자"
    case .ownership: "소유"
    case .venture: "합작"
    case .supply: "공급"
    case .rivalry: "경쟁"
    case .kinship: "친족"
    }
  }

  func certainty(_ certainty: Certainty) -> String {
    switch certainty {
    case .stated: "단정"
    case .reported: "전해짐"
    case .inferred: "관측"
    case .possible: "가능성"
    case .denied: "부인"
    }
  }

  func reason(_ reason: MatchReason) -> String {
    switch reason {
    case .exact: "일치"
    case .prefix: "앞부분"
    case .contains: "일부"
    case .ticker: "종목코드"
    case .hanja: "한자"
    case .initials: "초성"
    case .keyboard: "자판"
    case .romanized: "로마자"
    case .variant: "외래어"
    case .fuzzy: "비슷함"
    }
  }

  func stories(_ count: Int) -> String { "\(count)건" }
  func times(_ count: Int) -> String { "\(count)회" }
  func people(_ count: Int) -> String { "\(count)명" }
  func mentions(_ count: Int) -> String { "\(count)곳" }
  func asOf(_ date: String) -> String { "\(date) 기준" }
  func line(_ number: Int) -> String { "\(number)행" }
}

extension KoreanWords {
  func message(_ message: Message) -> String {
    switch message {
    case .noPast: "더 뒤로 갈 곳이 없습니다"
    case .noFuture: "앞으로 갈 곳이 없습니다"
    case .noLink: "여기에는 따라갈 곳이 없습니다"
    case .noEvidence: "근거가 더 없습니다"
    case .gone: "지금은 없는 항목입니다"
    case .unknownKey(let key, let help):
      "\(Particle.topic.attached(to: key)) 쓰지 않는 키입니다. \(help) 도움말"
    case .unknownCommand(let name): "‘\(name)’ 명령이 없습니다"
    case .noFile: "여기에는 열 기사가 없습니다"
    case .nothingUnread: "읽지 않은 기사가 없습니다"
    case .allRead: "모든 기사를 읽은 것으로 했습니다"
    case .noSubject: "여기에는 할 수 없습니다"
    case .filterFault(let fault): filterFault(fault)
    case .noDays: "인물과 기업은 날짜순이 없습니다"
    case .nothingTagged(let key): "골라 둔 이가 없습니다. 목록에서 \(key) 로 고릅니다"
    case .notForSeveral: "여럿을 골라 두고는 할 수 없습니다. Esc 고르기 풀기"
    case .noMark(let letter, let key): "\(letter) 표시가 없습니다. \(key) \(letter) 로 붙입니다"
    case .mouse(true, let key): "마우스 켬. 글은 Shift를 누르고 긁습니다. \(key) 끄기"
    case .mouse(false, _): "마우스 끔"
    case .readOnly: "읽기만 하는 화면입니다"
    case .reading: "읽는 중…  Esc 멈춤"
    case .stopped: "멈췄습니다"
    case .catchingUp: "읽은 기사에 맞춰 관계를 다시 잇는 중…"
    case .working: "고치는 중…"
    case .relinking(let stage, let count): "관계를 다시 잇는 중 \(stage)/\(count)…  Esc 멈춤"
    case .done(let words): words
    case .copied(let text, let toBuffer):
      (toBuffer ? "tmux 버퍼에 복사: " : "복사: ") + text
    case .refused(let reason): reason
    case .failed(let reason): "읽지 못했습니다: \(reason)"
    }
  }

  func empty(_ kind: EntityKind, filter: String) -> String {
    guard !filter.isEmpty else { return "\(Particle.subject.attached(to: singular(kind))) 없습니다" }
    return "‘\(filter)’에 맞는 \(Particle.subject.attached(to: singular(kind))) 없습니다"
  }

  func foundAs(_ name: String) -> String {
    "\(Particle.direction.attached(to: name)) 찾았습니다"
  }

  func group(_ group: Command.Group) -> String {
    switch group {
    case .moving: "움직이기"
    case .panes: "칸"
    case .going: "따라가기"
    case .evidence: "근거"
    case .brief: "발췌"
    case .finding: "찾기"
    case .looking: "달리 보기"
    case .hand: "고치기와 메모"
    case .session: "그 밖에"
    }
  }

  func help(_ command: Command) -> String {
    switch command {
    case .down: "아래로"
    case .up: "위로"
    case .left: "왼쪽 링크, 왼쪽 칸"
    case .right: "오른쪽 링크, 오른쪽 칸"
    case .first: "맨 처음"
    case .last: "맨 끝"
    case .halfDown: "반 쪽 아래로"
    case .halfUp: "반 쪽 위로"
    case .pageDown: "한 쪽 아래로"
    case .pageUp: "한 쪽 위로"
    case .nextPane: "다음 칸"
    case .formerPane: "이전 칸"
    case .home: "홈: 새 소식과 남은 일"
    case .people: "인물 목록"
    case .firms: "기업 목록"
    case .meetings: "회동 목록"
    case .articles: "기사 목록"
    case .detail: "상세"
    case .evidence: "근거"
    case .follow: "커서의 링크를 따라가기"
    case .back: "뒤로"
    case .forward: "앞으로"
    case .history: "지나온 곳"
    case .nextLink: "다음 링크, 다음 이름"
    case .formerLink: "이전 링크, 이전 이름"
    case .nextEvidence: "다음 근거"
    case .formerEvidence: "이전 근거"
    case .copy: "이름이나 근거를 출처와 함께 복사"
    case .open: "기사를 페이저로 열기"
    case .export: "이 화면을 파일로 쓰기"
    case .clip, .brief, .moveUp, .moveDown, .write: briefHelp(command)
    case .filter: "목록 거르기"
    case .find: "무엇이든 찾기"
    case .sortByName, .sortByDate, .sortByRank, .sortAsUsual, .tag, .meetingsOfTagged:
      narrowingHelp(command)
    case .nextUnread: "읽지 않은 다음 기사"
    case .readAll: "모든 기사를 읽은 것으로"
    case .mark: "글자로 표시해 두기"
    case .goToMark: "표시한 곳으로"
    case .graph: "이웃의 그래프"
    case .timeline: "타임라인"
    case .path: "둘이 어떻게 이어지는지"
    case .claims: "매체별 주장"
    case .zoomIn: "더 깊이, 더 잘게, 허브를 거쳐"
    case .zoomOut: "더 얕게, 더 크게, 허브 없이"
    case .same, .different, .unsure, .reject, .rename, .note, .star, .undo, .redo, .review:
      handHelp(command)
    case .commandLine: "이름으로 명령하기"
    case .help: "이 도움말; Enter로 바로 하기"
    case .close: "닫기, 목록에서는 나가기"
    case .cancel: "그만두기, 거르기 지우기"
    case .leave: "바로 나가기"
    case .mouse: "마우스 켜거나 끄기"
    case .redraw: "화면 다시 그리기"
    case .suspend: "잠시 멈추기"
    }
  }

  func hint(_ hint: Hint) -> String {
    switch hint {
    case .open: "열기"
    case .back: "뒤로"
    case .forward: "앞으로"
    case .find: "찾기"
    case .filter: "필터"
    case .help: "도움"
    case .close: "닫기"
    case .leave: "나가기"
    case .panes: "칸"
    case .others: "다른 값"
    case .links: "링크"
    case .evidence: "근거"
    case .choose: "고르기"
    case .former: "이전 필터"
    case .accept: "확정"
    case .cancel: "취소"
    case .clear: "지우기"
    case .article: "기사"
    case .scroll: "움직이기"
    case .same: "하나"
    case .different: "다름"
    case .unsure: "보류"
    case .run: "실행"
    case .complete: "완성"
    case .undo: "되돌리기"
    case .order: "순서"
    case .takeOut: "빼기"
    case .write: "쓰기"
    }
  }
}
