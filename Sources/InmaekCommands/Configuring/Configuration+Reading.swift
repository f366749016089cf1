import Explorer

extension Configuration {
  /// Where it stands for somebody with these variables.
  static func place(_ environment: [String: String]) -> String {
    SystemFiles.join(BaseFolder.configuration(environment), "inmaek/config.toml")
  }

  /// Reads the file, if there is one.
  static func read(_ environment: [String: String]) -> Configuration {
    var configuration = Configuration()
    configuration.path = place(environment)
    guard !SystemFiles.isMissing(configuration.path) else { return configuration }
    configuration.isThere = true
    do {
      guard SystemFiles.kind(configuration.path) != .other else {
        throw SystemFiles.Refusal(reason: SystemFiles.notAFile)
      }
      configuration.take(try SystemFiles.bytes(configuration.path))
    } catch {
      let reason = (error as? SystemFiles.Refusal)?.reason ?? "\(error)"
      configuration.faults.append(Fault(line: nil, problem: .unreadable(reason)))
    }
    return configuration
  }

  /// Takes in the bytes of a file.
  mutating func take(_ bytes: [UInt8]) {
    let text = SettingsText(String(decoding: bytes, as: UTF8.self))
    faults += text.faults.map { Fault(line: $0.line, problem: .syntax($0.fault)) }
    var wishes: [(line: Int, wish: KeyMap.Wish)] = []
    for entry in text.entries {
      do throws(Problem) {
        if let wish = try take(entry) { wishes.append((entry.line, wish)) }
      } catch {
        faults.append(Fault(line: entry.line, problem: error))
      }
    }
    bind(wishes)
    // Those without a line are about the file as a whole.
    faults.sort { ($0.line ?? 0) < ($1.line ?? 0) }
  }

  /// Takes a setting over, or gives back what it wishes for a command.
  private mutating func take(_ entry: SettingsText.Entry) throws(Problem) -> KeyMap.Wish? {
    let name = entry.path.joined(separator: ".")
    guard let first = entry.path.first, let setting = Setting(rawValue: first) else {
      let nearest = NearestWord.to(name, among: Setting.allCases.map(\.rawValue))
      throw .unknownSetting(name, nearest: nearest)
    }
    guard setting != .keys else { return try Self.wish(entry) }
    guard entry.path.count == 1 else { throw .unknownSetting(name, nearest: setting.rawValue) }
    try set(setting, to: entry.value)
    return nil
  }

  private mutating func set(
    _ setting: Setting, to value: SettingsText.Value
  ) throws(Problem) {
    switch (setting, value) {
    case (.theme, .text(let name)):
      theme = try Self.choice(setting, name, among: Theme.all.map { ($0.name, $0) })
    case (.language, .text(let name)):
      let languages = Language.allCases.map { ($0.rawValue, $0) }
      language = try Self.choice(setting, name, among: languages)
    case (.mouse, .truth(let isOn)): mouse = isOn
    case (.ambiguousWidth, .number(let cells)):
      ambiguousWidth = try Self.choice(setting, String(cells), among: [("1", 1), ("2", 2)])
    case (.theme, _), (.language, _): throw .wrongType(setting.rawValue, .text)
    case (.mouse, _): throw .wrongType(setting.rawValue, .truth)
    case (.ambiguousWidth, _): throw .wrongType(setting.rawValue, .number)
    case (.keys, _): throw .wrongType(setting.rawValue, .table)
    }
  }

  private static func choice<Value>(
    _ setting: Setting, _ name: String, among choices: [(String, Value)]
  ) throws(Problem) -> Value {
    guard let choice = choices.first(where: { $0.0 == name }) else {
      throw .badValue(setting.rawValue, value: name, choices: choices.map(\.0))
    }
    return choice.1
  }

  /// `down = ["j", "down"]` in the table of keys; one key needs no list.
  private static func wish(_ entry: SettingsText.Entry) throws(Problem) -> KeyMap.Wish {
    guard entry.path.count > 1 else { throw .wrongType(Setting.keys.rawValue, .table) }
    let name = entry.path.dropFirst().joined(separator: ".")
    guard let command = Command(rawValue: name) else {
      let nearest = NearestWord.to(name, among: Command.allCases.map(\.rawValue))
      throw .unknownCommand(name, nearest: nearest)
    }
    let values = if case .list(let values) = entry.value { values } else { [entry.value] }
    var keys: [String] = []
    for value in values {
      guard case .text(let key) = value else { throw .wrongType(name, .keys) }
      keys.append(key)
    }
    return KeyMap.Wish(command, keys: keys)
  }

  private mutating func bind(_ wishes: [(line: Int, wish: KeyMap.Wish)]) {
    var refused: [KeyMap.Fault] = []
    keyMap = KeyMap(wishes.map(\.wish), faults: &refused)
    faults += refused.map { fault in
      let line = wishes.first { $0.wish.command == fault.command }?.line
      return Fault(line: line, problem: .key(fault))
    }
  }
}
