public import TextUI

/// The names of keys: as scripts and configurations write them, and as the help shows them.
public enum KeyName {
  /// The key of a name: `j`, `허`, `enter`, `ctrl-d`, `alt-right`, `f1`; nil for a name that is none.
  public static func press(_ name: String) -> KeyPress? {
    if name.count == 1, let character = name.first { return .character(character) }
    for (prefix, modifier) in prefixes where name.lowercased().hasPrefix(prefix) {
      guard var press = press(String(name.dropFirst(prefix.count))) else { return nil }
      if modifier == .shift, press.key == .tab { return KeyPress(.backTab) }
      press.modifiers.insert(modifier)
      return press
    }
    let name = name.lowercased()
    if let key = named.first(where: { $0.name == name })?.key { return KeyPress(key) }
    guard name.hasPrefix("f"), let number = Int(name.dropFirst()), (1...24).contains(number) else {
      return nil
    }
    return KeyPress(.function(number))
  }

  /// The name of a key, which `press` reads; empty for a key without.
  public static func name(_ press: KeyPress) -> String {
    let before = prefixes.filter { press.modifiers.contains($0.1) }.map(\.0).joined()
    if let name = named.first(where: { $0.key == press.key })?.name { return before + name }
    switch press.key {
    case .character(let character): return before + String(character)
    case .function(let number): return before + "f\(number)"
    default: return ""
    }
  }

  /// The key as the help writes it: `Ctrl-D`, `Alt-→`, `Enter`.
  public static func shown(_ press: KeyPress) -> String {
    var name = shown(press.key)
    if press.modifiers.contains(.control) { name = "Ctrl-" + name.uppercased() }
    if press.modifiers.contains(.alt) { name = "Alt-" + name }
    if press.modifiers.contains(.shift) { name = "Shift-" + name }
    return name
  }

  private static let prefixes: [(String, KeyPress.Modifiers)] = [
    ("ctrl-", .control), ("alt-", .alt), ("shift-", .shift),
  ]

  private static let named: [(name: String, key: KeyPress.Key, shown: String)] = [
    ("enter", .enter, "Enter"), ("esc", .escape, "Esc"), ("tab", .tab, "Tab"),
    ("backtab", .backTab, "Shift-Tab"), ("space", .character(" "), "Space"),
    ("backspace", .backspace, "Backspace"), ("delete", .delete, "Del"), ("insert", .insert, "Ins"),
    ("up", .up, "↑"), ("down", .down, "↓"), ("left", .left, "←"), ("right", .right, "→"),
    ("home", .home, "Home"), ("end", .end, "End"), ("pageup", .pageUp, "PgUp"),
    ("pagedown", .pageDown, "PgDn"),
  ]

  private static func shown(_ key: KeyPress.Key) -> String {
    if let shown = named.first(where: { $0.key == key })?.shown { return shown }
    switch key {
    case .character(let character): return String(character)
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }
}
