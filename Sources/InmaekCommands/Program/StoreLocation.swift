/// Which file holds the graph, and what made it so.
struct StoreLocation: Hashable, Sendable {
  /// The store's file, absolute.
  var path: String
  /// What decided.
  var origin: Origin

  /// What can decide which store is at hand, the strongest first.
  enum Origin: Hashable, Sendable {
    /// `--store FILE`.
    case option
    /// `$INMAEK_STORE`.
    case environment
    /// A case's `.inmaek/`.
    case caseFolder
    /// The reader's own, `$XDG_DATA_HOME/inmaek/graph.sqlite`.
    case home
  }

  /// The folder that makes its parent a case.
  static let caseFolderName = ".inmaek"
  /// The store's file inside a case's folder and in the reader's own.
  static let fileName = "graph.sqlite"

  /// Finds the store at hand for somebody who stands in `workingFolder`.
  static func find(
    option: String?, environment: [String: String], workingFolder: String
  ) -> StoreLocation {
    if let option {
      return StoreLocation(path: SystemFiles.join(workingFolder, option), origin: .option)
    }
    if let named = environment["INMAEK_STORE"], !named.isEmpty {
      return StoreLocation(path: SystemFiles.join(workingFolder, named), origin: .environment)
    }
    if let folder = nearestCase(upwardFrom: workingFolder) {
      return StoreLocation(path: SystemFiles.join(folder, fileName), origin: .caseFolder)
    }
    let folder = SystemFiles.join(BaseFolder.data(environment), "inmaek")
    return StoreLocation(path: SystemFiles.join(folder, fileName), origin: .home)
  }

  /// Where a case that begins in `folder` keeps its store.
  static func ofCase(in folder: String) -> StoreLocation {
    let home = SystemFiles.join(folder, caseFolderName)
    return StoreLocation(path: SystemFiles.join(home, fileName), origin: .caseFolder)
  }

  /// What a reader calls it: the case's folder, or the file.
  func title(home: String?) -> String {
    guard origin == .caseFolder else { return shown(home: home) }
    let folder = SystemFiles.parent(SystemFiles.parent(path))
    let name = folder.split(separator: "/").last.map(String.init) ?? "/"
    return "\(name) (\(Self.caseFolderName))"
  }

  /// The path with the reader's home written `~`.
  func shown(home: String?) -> String { BaseFolder.shown(path, home: home) }

  private static func nearestCase(upwardFrom folder: String) -> String? {
    var folder = folder
    while true {
      let candidate = SystemFiles.join(folder, caseFolderName)
      if SystemFiles.kind(candidate) == .folder { return candidate }
      let above = SystemFiles.parent(folder)
      if above == folder || above == "." { return nil }
      folder = above
    }
  }
}
