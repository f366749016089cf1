/// The words that may tell of a meeting, by how they tell it.
extension MeetingTrigger {
  static let nouns: WordSet = [
    "회동", "면담", "접견", "오찬", "만찬", "조찬", "간담회", "회담", "통화", "화상회의", "독대", "환담", "차담", "상견례", "대담",
    "만남", "대면",
    "협약식", "서명식", "체결식", "조인식", "미팅", "재회", "오찬회동", "만찬회동", "조찬회동", "영상통화", "전화통화", "정상회담", "점검회의",
    "토론회",
    "패널토론", "화상", "합의서", "협약서", "협약", "계약", "교섭", "조찬간담회", "오찬간담회", "비공개간담회", "티타임", "커피챗", "커피타임",
    "티미팅", "담판", "면접",
    "좌담", "좌담회", "차담회", "만찬간담회", "고별만찬", "양자회담", "협의회", "회의", "실무회의", "포럼", "토론", "리셉션", "다자회담",
    "화상통화", "화상회담", "약정", "라운드테이블", "회견", "심포지엄", "세미나", "행사", "협상", "협의", "원탁회의", "상봉", "접촉",
    "전달식", "기증식", "약정식", "시상식", "수여식", "위촉식", "제막식", "발대식", "발족식", "명명식", "상량식", "결성총회", "창립총회",
  ]
  /// Occasions that many come to: who is merely named with them did not meet.
  static let occasions: WordSet = [
    "협의회", "위원회", "조정", "기일", "설명회", "선포식", "출범식", "준공식", "기공식", "착공식", "개소식", "기념식", "전달식", "기증식",
    "약정식", "시상식", "수여식", "위촉식", "제막식", "발대식", "발족식", "명명식", "콘퍼런스", "상량식", "결성총회", "창립총회",
    "컨퍼런스",
    "모임", "회의", "포럼", "행사", "심포지엄", "세미나", "리셉션", "회견", "협상", "협의", "토론", "협약", "계약", "약정", "접촉",
  ]
  static let attends: WordSet = [
    "배석", "동석", "합석", "합류", "동참", "참석", "동행", "입회", "수행", "자리했", "자리한", "자리하", "자리해",
  ]
  static let signs: WordSet = [
    "서명", "체결", "악수", "교환", "협의", "논의", "합의", "담판", "상의", "의논", "설득", "조율", "약정", "협약", "얘기하",
    "이야기하",
    "대화하", "얘기했", "이야기했", "대화했", "사인했", "사인한", "사인하",
  ]
  static let heads = [
    "간담회", "협의회", "회담", "회동", "면담", "만찬", "오찬", "조찬", "포럼", "협약식", "서명식", "체결식", "조인식", "토론회",
    "좌담회",
    "심포지엄", "세미나", "리셉션", "라운드테이블", "위원회", "회의", "상견례", "미팅", "설명회", "선포식", "출범식", "준공식", "기공식",
    "착공식", "개소식", "기념식", "전달식", "기증식", "약정식", "시상식", "수여식", "위촉식", "제막식", "발대식", "발족식", "명명식", "협약",
    "교섭", "조정", "기일", "콘퍼런스", "컨퍼런스", "모임",
    "협의", "협상",
  ]
  static let bodies = ["사회의", "원회의", "협회의", "합회의", "총회의", "대회의", "국회의", "의회의"]
  static let counterparts = [
    "상대는", "상대방은", "손님은", "대화상대는", "맞상대는", "주빈은", "집주인은", "호스트는", "상대로는", "참석자는", "참석자로는", "참석자에는",
  ]
  static let coming = [
    "나왔", "나온", "나온다", "나섰", "나선", "나오기로", "왔다", "왔고", "와서", "앉았", "앉는", "앉아", "섰다", "섰고", "나갔",
    "들렀",
    "참여했", "초청됐", "나와", "서서", "나오고", "앉을", "나올", "설", "올",
  ]
  /// 함께했다, 같이한: somebody was there too.
  static let together = ["함께했", "함께한", "같이했", "같이한", "함께하", "함께할", "함께였", "같이하"]
  /// With a verb of entering: 함께 들어갔다.
  static let withOthers = ["함께", "같이"]
  static let entering = ["들어갔", "들어가", "들어섰"]
  /// With a verb of coming or signing: 부지사가 대신 서명했다.
  static let instead = ["대신"]
  static let standing = ["서명", "참석", "나왔", "나섰", "나갔", "자리", "배석"]
  /// With a verb of keeping or filling: 자리를 지켰다.
  static let seats = ["자리를", "자리도", "자리에"]
  /// 곁을 지켰다, 옆에 앉았다.
  static let sides = ["곁을", "옆을", "양옆을", "뒤를", "옆자리를", "곁에", "옆에", "뒤에", "뒷자리를"]
  /// 얼굴을 비쳤다, 모습을 드러냈다.
  static let looks = ["얼굴을", "모습을", "얼굴도", "눈에"]
  /// 서명을 지켜봤다: whoever looks on is there.
  static let watches = ["지켜봤", "지켜본", "지켜보는", "지켜봐"]
  static let watched = ["이를", "서명을", "서명식을", "체결식을", "협약식을", "조인식을", "자리를", "장면을", "모습을"]
  /// How captions name a row of people.
  static let orders = ["왼쪽부터", "오른쪽부터"]
  /// Where somebody stands in one: 왼쪽 끝은.
  static let spots = ["왼쪽", "오른쪽", "가운데", "맨"]
  /// Verbs of meeting.
  static let verbs = [
    "만나", "만났", "만난", "만날", "뵀", "뵈었", "뵙", "찾아뵀", "찾아뵙", "마주앉", "둘러앉", "대면했", "조우했", "마주쳤",
  ]
  /// Verbs of playing golf.
  static let rounding = ["라운딩했", "라운딩한", "라운딩하"]
  /// 데리고 나왔다: who brings somebody, and who is brought, were there.
  static let bringing = ["데리고", "대동하고", "대동해", "대동했", "대동한"]
  /// Verbs of calling somebody.
  static let telephoning = ["전화했", "전화해", "전화한"]
  /// Somebody comes to the one who tells it.
  static let comings = ["찾아와", "찾아왔", "찾아오", "오셨", "오셔서", "다녀가", "다녀갔"]
  /// 찾아갔다: somebody is called on, if a person.
  static let calls = ["찾아가", "찾아와", "찾아갔", "찾아왔", "찾아온", "찾아간"]
  /// With somebody to whom: 회장에게 달려갔다.
  static let goings = ["갔다", "갔고", "가서", "향했", "달려갔", "날아갔", "건너갔"]
  /// 찾았다: a place or a person.
  static let searches = ["찾았", "찾아", "찾은"]
  /// 처음 봤다.
  static let glances = ["봤다", "봤고", "봤으며", "본다", "봅니다", "볼", "보기로", "뵙기로"]
  /// With whoever does it named behind: 그를 맞은 건 박 대표였다.
  static let welcomes = ["맞은", "맞이한", "반긴", "기다리던", "기다린", "영접한"]
  /// Somebody returns a call, or is shown around by another: 답방했다, 박 사장의 안내로.
  static let returns = ["답방"]
  static let guidance = ["안내로"]
  /// 박수를 쳤다: whoever claps is there.
  static let applause = ["박수를"]
  /// Somebody is received, invited, shown around.
  static let receptions = [
    "맞았", "맞이", "맞아", "영접", "불러", "불렀", "모시고", "초대", "안내했", "안내하", "배웅", "마중", "에스코트",
  ]
  /// 2차 조정은: of talks in several rounds.
  static let rounds = ["조정은", "조정을", "조정이", "교섭은", "협상은"]
  /// Verbs of sitting down, gathering, or clasping hands.
  static let sitting = ["앉았", "앉아", "앉은", "앉는", "앉을", "모였", "모여", "모인", "맞잡았", "맞잡은"]

  /// Whether a word so spelt may be one of them at all; most are not, and need no second look.
  static func mayStand(at text: String, _ splits: [Josa.Split]) -> Bool {
    text.begins(withAny: beginnings) || exact.contains(text)
      || [nouns, attends, signs].contains { noun(text, in: $0) != nil }
      || compound(splits) != nil
  }

  private static let beginnings =
    returns + together + watches + telephoning + rounding + bringing + verbs + comings + calls
    + goings + searches + receptions + coming
    + sitting
    + MeetingIdiom.beginnings + ["예방", "기자회견"]
  private static let exact = WordSet(
    welcomes + guidance + applause + seats + sides + looks + orders + spots + glances + rounds
      + withOthers + instead
      + counterparts + MeetingIdiom.objects)
}
