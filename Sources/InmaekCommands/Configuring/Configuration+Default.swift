import Explorer

extension Configuration {
  /// A file that changes nothing, with every setting as a remark, to begin one's own with.
  static func defaultFile(in context: CommandContext) -> String {
    let phrases = context.phrases
    var lines = ["# " + BaseFolder.shown(context.configuration.path, home: context.home)]
    lines += phrases.configurationHead.map { "# " + $0 } + [""]
    for setting in Setting.allCases where setting != .keys {
      lines += [
        "# " + phrases.setting(setting), "# \(setting.rawValue) = \(value(of: setting))", "",
      ]
    }
    lines += ["# " + phrases.setting(.keys), "[\(Setting.keys.rawValue)]"]
    let rows = Binding.table.map { row in
      let keys = row.keyNames.map { "\"\($0.escaped)\"" }.joined(separator: ", ")
      return ("# \(row.command.rawValue) = [\(keys)]", row.command)
    }
    let width = rows.map(\.0.cells).max() ?? 0
    lines += rows.map { text, command in
      text + String(repeating: " ", count: width - text.cells + 2) + "# "
        + context.language.help(command)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The default of a setting, as the file has it.
  private static func value(of setting: Setting) -> String {
    switch setting {
    case .theme: "\"\(Theme.dark.name)\""
    case .language: "\"\(Language.korean.rawValue)\""
    case .mouse: "false"
    case .ambiguousWidth: "1"
    case .keys: "{}"
    }
  }
}

extension String {
  /// As it stands in a basic string of TOML.
  fileprivate var escaped: String {
    split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\\\")
      .split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\\\"")
  }
}
