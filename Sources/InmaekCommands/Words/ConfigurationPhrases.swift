import Explorer
import HangulText

/// Words for what a reader sets once.
protocol ConfigurationPhrases: Sendable {
  var abstractConfig: String { get }
  var helpConfigDefault: String { get }
  var helpMouse: String { get }

  var configurationFile: String { get }
  var notThereYet: String { get }
  /// The first lines of a file to begin one's own with.
  var configurationHead: [String] { get }
  func setting(_ setting: Configuration.Setting) -> String
  func configuration(_ problem: Configuration.Problem) -> Complaint
  /// For the explorer's last line: what is wrong first, and that there is more.
  func configurationNotice(_ first: String, more: Int) -> String
}

extension EnglishPhrases: ConfigurationPhrases {
  var abstractConfig: String { "Show the settings in force and where they stand." }
  var helpConfigDefault: String { "Print a file to begin your own with." }
  var helpMouse: String { "Listen to the mouse (F2 changes it)." }

  var configurationFile: String { "file" }
  var notThereYet: String { "not there" }
  var configurationHead: [String] {
    ["Take the # off what you want to change. Options on the command line go before."]
  }

  func setting(_ setting: Configuration.Setting) -> String {
    switch setting {
    case .theme: "the colours: dark, light, plain"
    case .language: "the language: ko, en; by the locale where nothing is said"
    case .mouse: "listen to the mouse from the beginning (F2 changes it)"
    case .ambiguousWidth:
      "2 for a terminal that draws ● … “ ① two cells wide: narrow ones are drawn instead"
    case .keys:
      "j, ctrl-d, alt-right, f2; \"g v\" is one after the other; [] takes all keys from a command"
    }
  }

  func configuration(_ problem: Configuration.Problem) -> Complaint {
    switch problem {
    case .unreadable(let reason): Complaint("cannot be read: \(reason)", "the defaults are used")
    case .syntax(let fault): Self.complaint(fault)
    case .unknownSetting(let name, let nearest):
      Complaint("no setting is called \(name)", Self.meant(nearest))
    case .unknownCommand(let name, let nearest):
      Complaint("no command is called \(name)", Self.meant(nearest))
    case .wrongType(let name, let kind): Complaint("\(name) takes \(Self.kind(kind))")
    case .badValue(let name, let value, let choices):
      Complaint("\(name) cannot be \(value)", "it is one of \(choices.joined(separator: ", "))")
    case .key(let fault): Self.complaint(fault)
    }
  }

  func configurationNotice(_ first: String, more: Int) -> String {
    more == 0 ? first : "\(first) (and \(more) more: inmaek config)"
  }

  private static func meant(_ word: String?) -> String {
    word.map { "did you mean \($0)?" } ?? "inmaek config --default shows all"
  }

  private static func kind(_ kind: Configuration.Kind) -> String {
    switch kind {
    case .text: "a text in quotes"
    case .truth: "true or false"
    case .number: "a number"
    case .keys: "keys in brackets, as [\"j\", \"down\"]"
    case .table: "a table, [keys]"
    }
  }

  private static func complaint(_ fault: SettingsText.Fault) -> Complaint {
    switch fault {
    case .key: Complaint("no setting", "it is written name = value")
    case .value:
      Complaint(
        "no value", "it is a text in quotes, true, false, a whole number or a list of texts")
    case .text:
      Complaint("a text without end", "it ends on its line, and a \\ in it is written \\\\")
    case .list: Complaint("a list without end", "it is written [\"j\", \"down\"]")
    case .rest: Complaint("something stands after the value", "a remark begins with #")
    case .header: Complaint("no table", "its name is written [keys]")
    case .again(let name): Complaint("\(name) was set before", "the first counts")
    }
  }

  private static func complaint(_ fault: KeyMap.Fault) -> Complaint {
    switch fault {
    case .unknownKey(_, let name):
      Complaint("no key is called \(name)", "they are written j, ctrl-d, alt-right, f2, or g v")
    case .digit(_, let name): Complaint("\(name) begins a count", "take another key")
    case .taken(_, let name, let other):
      Complaint("\(name) is for \(other.rawValue) already", "take another key")
    case .begins(let command, let name, let other, let owner):
      Complaint(
        "\(name) for \(command.rawValue) and \(other) for \(owner.rawValue) begin alike",
        "take another key")
    case .needed(let command, _):
      Complaint("\(command.rawValue) cannot be without a key", "it keeps its own")
    }
  }
}

extension KoreanPhrases: ConfigurationPhrases {
  var abstractConfig: String { "지금 쓰는 설정과 그 파일을 보입니다." }
  var helpConfigDefault: String { "새로 쓸 설정 파일의 본보기를 찍습니다." }
  var helpMouse: String { "마우스를 씁니다(F2로 바꿈)." }

  var configurationFile: String { "파일" }
  var notThereYet: String { "없음" }
  var configurationHead: [String] { ["바꿀 줄에서 #을 떼십시오. 명령줄 옵션이 이 파일보다 앞섭니다."] }

  func setting(_ setting: Configuration.Setting) -> String {
    switch setting {
    case .theme: "색: dark(어두운 바탕), light(밝은 바탕), plain(색 없음)"
    case .language: "언어: ko, en; 없으면 로캘을 따른다"
    case .mouse: "처음부터 마우스를 쓴다(F2로 바꿈)"
    case .ambiguousWidth: "● … “ ① 같은 글자를 두 칸으로 그리는 터미널이면 2: 한 칸짜리 글자로 바꿔 그린다"
    case .keys: "j, ctrl-d, alt-right, f2처럼 쓴다. \"g v\"는 차례로 누르기, []는 키를 모두 뗀다"
    }
  }

  func configuration(_ problem: Configuration.Problem) -> Complaint {
    switch problem {
    case .unreadable(let reason): Complaint("읽을 수 없습니다: \(reason)", "기본 설정을 씁니다")
    case .syntax(let fault): Self.complaint(fault)
    case .unknownSetting(let name, let nearest):
      Complaint("\(name): 그런 설정이 없습니다", Self.meant(nearest))
    case .unknownCommand(let name, let nearest):
      Complaint("\(name): 그런 명령이 없습니다", Self.meant(nearest))
    case .wrongType(let name, let kind): Complaint("\(name)에는 \(Self.kind(kind)) 적습니다")
    case .badValue(let name, let value, let choices):
      Complaint(
        "\(name): \(Particle.topic.attached(to: value)) 쓸 수 없습니다",
        "\(choices.joined(separator: ", ")) 가운데 하나입니다")
    case .key(let fault): Self.complaint(fault)
    }
  }

  func configurationNotice(_ first: String, more: Int) -> String {
    more == 0 ? first : "\(first) (그 밖에 \(more)건: inmaek config)"
  }

  private static func meant(_ word: String?) -> String {
    word.map { "혹시 \($0)?" } ?? "inmaek config --default로 모두 볼 수 있습니다"
  }

  private static func kind(_ kind: Configuration.Kind) -> String {
    switch kind {
    case .text: "따옴표 친 글을"
    case .truth: "true나 false를"
    case .number: "수를"
    case .keys: "[\"j\", \"down\"]처럼 키 이름을"
    case .table: "[keys] 표를"
    }
  }

  private static func complaint(_ fault: SettingsText.Fault) -> Complaint {
    switch fault {
    case .key: Complaint("설정이 아닙니다", "이름 = 값으로 적습니다")
    case .value: Complaint("값이 아닙니다", "따옴표 친 글, true, false, 수, 글의 목록 가운데 하나입니다")
    case .text: Complaint("글이 끝나지 않습니다", "한 줄 안에서 끝나야 하고 \\는 \\\\로 적습니다")
    case .list: Complaint("목록이 끝나지 않습니다", "[\"j\", \"down\"]처럼 적습니다")
    case .rest: Complaint("값 뒤에 다른 것이 있습니다", "설명은 #으로 시작합니다")
    case .header: Complaint("표 이름이 아닙니다", "[keys]처럼 적습니다")
    case .again(let name):
      Complaint("\(Particle.topic.attached(to: name)) 위에서 정했습니다", "먼저 적은 것을 씁니다")
    }
  }

  private static func complaint(_ fault: KeyMap.Fault) -> Complaint {
    switch fault {
    case .unknownKey(_, let name):
      Complaint("\(name): 그런 키가 없습니다", "j, ctrl-d, alt-right, f2, g v처럼 적습니다")
    case .digit(_, let name):
      Complaint("\(Particle.topic.attached(to: name)) 수를 치는 키입니다", "다른 키를 고르십시오")
    case .taken(_, let name, let other):
      Complaint(
        "\(Particle.topic.attached(to: name)) 이미 \(other.rawValue)의 키입니다", "다른 키를 고르십시오")
    case .begins(let command, let name, let other, let owner):
      Complaint(
        "\(command.rawValue)의 \(Particle.with.attached(to: name)) \(owner.rawValue)의 "
          + "\(Particle.subject.attached(to: other)) 똑같이 시작합니다", "다른 키를 고르십시오")
    case .needed(let command, _):
      Complaint("\(command.rawValue)에는 키가 있어야 합니다", "원래 키를 그대로 둡니다")
    }
  }
}
