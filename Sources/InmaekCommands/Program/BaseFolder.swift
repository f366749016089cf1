/// The folders in which a reader's programs keep their files (XDG Base Directory Specification).
enum BaseFolder {
  /// Where configurations stand.
  static func configuration(_ environment: [String: String]) -> String {
    folder("XDG_CONFIG_HOME", else: ".config", environment)
  }

  /// Where data stands.
  static func data(_ environment: [String: String]) -> String {
    folder("XDG_DATA_HOME", else: ".local/share", environment)
  }

  /// A relative path in such a variable is to be ignored.
  private static func folder(
    _ variable: String, else fallback: String, _ environment: [String: String]
  ) -> String {
    if let named = environment[variable], named.hasPrefix("/") { return named }
    return SystemFiles.join(environment["HOME"] ?? "/", fallback)
  }

  /// A path with the reader's home written `~`.
  static func shown(_ path: String, home: String?) -> String {
    guard let home, home.count > 1, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
