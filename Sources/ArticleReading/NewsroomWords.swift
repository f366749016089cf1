/// The words with which newsrooms speak of themselves.
enum NewsroomWords {
  /// What reporters are called; a word that ends so.
  static let press = PhraseSet(
    """
    기자 특파원 논설위원 편집위원 해설위원 앵커 에디터 PD 피디 리포터 칼럼니스트 통신원 편집장 논설실장 논설주간 \
    저널리스트 인턴기자 데스크
    """)
  /// Ranks that count as press behind or glued to the name of a newsroom's desk: 산업부장.
  static let deskRanks = PhraseSet("부장 부국장 국장 차장 팀장 위원 에디터 데스크 실장 주간")
  /// What a newsroom's desks are for.
  static let deskStems = PhraseSet(
    """
    뉴스 인사 취재 경제 산업 사회 정치 국제 문화 인물 사진 편집 디지털 온라인 기획 증권 금융 부동산 테크 스포츠 연예 전국 \
    특별 탐사 데이터 그래픽 영상 미래 과학 바이오 유통 재계 논설 보도 생활 건설 모빌리티 인터넷 콘텐츠 비주얼 멀티미디어 IT AI
    """)
  /// What a desk is called; a word that ends so.
  static let deskEndings = PhraseSet("팀 부 국 실 센터 룸 본부 데스크 1부 2부 3부 랩")
  /// What outlets' names end in.
  static let outletEndings = PhraseSet(
    """
    일보 신문 뉴스 경제 통신 타임즈 타임스 매일 투데이 데일리 저널 미디어 방송 헤럴드 포스트 닷컴 비즈 뉴스24 리포트 \
    매거진 위클리 프레스 인사이트 트리뷴 뉴시스 뉴스1 코리아헤럴드 TV 주간지 월간지 뉴스통신 미디어그룹
    """)
  /// Outlets whose names end in nothing of the kind.
  static let outlets = PhraseSet(
    """
    한겨레 더벨 블로터 테크M KBS MBC SBS YTN JTBC MBN EBS CBS 채널A TV조선 머니S 시사IN 시사인 신동아 \
    프레시안 비즈워치 더구루 딜사이트 오마이뉴스 위키트리 인포맥스 연합인포맥스 로이터 블룸버그 AFP AP EPA UPI 신화 교도 게티이미지 AP뉴시스
    """)
  /// Agencies whose pictures and texts stand in other outlets' articles.
  static let agencies = PhraseSet(
    "뉴스1 뉴시스 연합뉴스 AP AFP 로이터 EPA UPI 신화 신화통신 교도 교도통신 게티이미지 블룸버그 AP뉴시스 로이터뉴스1")
  /// The part somebody had in making an article.
  static let crafts = PhraseSet(
    """
    글 사진 정리 대담 취재 그래픽 영상 편집 기획 진행 번역 촬영 일러스트 디자인 인터뷰 자료 영상취재 영상편집 구성 제작 작성자 글쓴이 담당기자 기자명 \
    삽화 인포그래픽 감수 이미지 출처 제공 사진제공 자료제공 자료사진 사진출처 캡처 공동취재 공동취재단 사진공동취재단
    """)
  /// Words that name a picture's source rather than somebody's part.
  static let sources = PhraseSet(
    """
    사진 그래픽 자료 이미지 일러스트 출처 영상 삽화 제공 사진제공 자료제공 사진출처 자료사진 인포그래픽 캡처 공동취재 \
    공동취재단 사진공동취재단 디자인
    """)
  /// Before the time of publication.
  static let published = PhraseSet(
    """
    입력 송고 송고시간 등록 승인 기사입력 최초입력 기사등록 발행 발행일 배포 배포일 배포일시 보도일 보도일시 게재 게재일 작성 작성일 \
    등록일 등록일시 입력일 입력시간 입력시각 Published Posted 기사승인 제공일 보도시점
    """)
  /// Before the time of a change.
  static let changed = PhraseSet("수정 최종수정 업데이트 기사수정 수정일 수정시간 최종 Updated 갱신 최종편집")
  /// What stands around an article on a page, and says nothing.
  static let chrome = PhraseSet(
    """
    보도자료 즉시 보도 가능 보도가능 즉시보도 엠바고 해제 댓글 조회 조회수 글자크기 글씨 인쇄 프린트 스크랩 공유 기사원문 공유하기 페이스북 트위터 카카오톡 카카오스토리 네이버블로그 밴드 URL 링크 링크복사 좋아요 기사듣기 \
    지면 지면보기 기사 원문 구독 URL복사 복사 폰트 가 일시 이메일 메일 E-mail email 목록 이전 다음 종합 면 종합2보 속보
    """)
  /// Where datelines are written from.
  static let places = PhraseSet(
    """
    서울 부산 대구 인천 광주 대전 울산 세종 수원 성남 창원 청주 전주 포항 제주 춘천 강릉 원주 천안 구미 여수 순천 목포 군산 김해 진주 \
    통영 거제 안동 경주 평택 용인 고양 안산 안양 파주 이천 화성 과천 판교 경기 강원 충북 충남 전북 전남 경북 경남 워싱턴 뉴욕 도쿄 베이징 \
    상하이 런던 파리 베를린 브뤼셀 홍콩 싱가포르 하노이 자카르타 방콕 모스크바 로스앤젤레스 샌프란시스코 실리콘밸리 시애틀 라스베이거스 \
    제네바 뮌헨 프랑크푸르트 두바이 뉴델리 시드니 선전 타이베이 오사카 밴쿠버 토론토 여의도 다보스
    """)
  /// The sections of a paper, as a line above a headline names them.
  static let sections = PhraseSet(
    """
    정치 경제 사회 산업 국제 문화 증권 금융 부동산 오피니언 사설 칼럼 기업 재계 종합 연예 스포츠 전국 IT 과학 테크 유통 생활 \
    바이오 자동차 반도체 기고 시론 기획 특집 인터뷰 속보 단독 이슈 세계 지역 경제일반 산업일반 뉴스 홈 Home HOME 헬스 부고
    """)
  /// The end of a text: "(끝)".
  static let ends = PhraseSet("끝 이상끝 以上 END")
  /// What stands before 기자 and is nobody's name.
  static let notNames = PhraseSet(
    """
    취재 사진 전문 객원 선임 수습 인턴 시민 본지 외신 현장 동료 여성 담당 다른 일부 출입 내신 해당 전직 현직 방송 신문 일간지 \
    경제지 통신 국내 해외 당시 후배 선배 한국 미국 일본 중국 서울 부산 대구 인천 광주 대전 울산 세종 도쿄 뉴욕 베이징 워싱턴
    """)
}
