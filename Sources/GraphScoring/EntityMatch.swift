/// Which gold entry each found person or firm is.
///
/// A node is the entry of which it bears a name. A second node for one entry is a split and counts
/// as a wrong find; a node that bears two entries' names is the one and misses the other.
struct EntityMatch {
  /// A node of the graph, as far as its names go.
  struct Node {
    var id: String
    var name: String
    var aliases: [String]
    /// Where it is first named.
    var quote: String
  }

  /// An entry of the gold file, as far as its names go.
  struct Entry {
    var name: String
    var also: [String]
    var isOptional: Bool
  }

  /// The entry's name by the node's id.
  private(set) var entries: [String: String] = [:]
  /// The nodes that may be found or not, and have no entry.
  private(set) var excused: Set<String> = []
  private(set) var tally = Tally()
  private(set) var misses: [(what: String, text: String)] = []

  private var owners: [BareText: String] = [:]
  private let canonical: [BareText: String]
  private let optional: Set<BareText>
  /// The first node of each entry.
  private var taken: [String: String] = [:]

  init(_ nodes: [Node], entries gold: [Entry], optional names: [String]) {
    canonical = Dictionary(gold.map { (BareText($0.name), $0.name) }) { _, last in last }
    optional = Set(names.map(BareText.init))
    for entry in gold {
      for form in [entry.name] + entry.also where owners[BareText(form)] == nil {
        owners[BareText(form)] = entry.name
      }
    }
    // Nodes of an entry's own name go first, so that a split does not take the match from them.
    let isOwn = { [canonical] (node: Node) in canonical[BareText(node.name)] != nil }
    for node in nodes.filter(isOwn) + nodes.filter({ !isOwn($0) }) { place(node) }
    let needed = gold.filter { !$0.isOptional }.map(\.name)
    let missed = needed.filter { taken[$0] == nil }
    tally.right = needed.count - missed.count
    tally.missed = missed.count
    misses += missed.map { ("missed", $0) }
  }

  private mutating func place(_ node: Node) {
    guard let entry = entry(of: node) else { return }
    entries[node.id] = entry
    if let first = taken[entry] {
      tally.wrong += 1
      misses.append(("split", "\(node.name) is \(entry) again (beside \(first))"))
      return
    }
    taken[entry] = node.name
    let others = Set(([node.name] + node.aliases).compactMap { canonical[BareText($0)] })
    let merged = others.subtracting([entry]).sorted()
    if !merged.isEmpty {
      misses.append(("wrong merge", "\(node.name) also bears \(merged.joined(separator: ", "))"))
    }
  }

  /// The entry of a node; a node without one is excused or wrong.
  private mutating func entry(of node: Node) -> String? {
    let name = BareText(node.name)
    if let owner = owners[name] { return owner }
    let aliases = node.aliases.map(BareText.init)
    if !optional.contains(name), let owner = aliases.compactMap({ owners[$0] }).min() {
      return owner
    }
    if ([name] + aliases).contains(where: optional.contains) {
      excused.insert(node.id)
    } else {
      tally.wrong += 1
      misses.append(("wrong", "\(node.name)  « \(node.quote) »"))
    }
    return nil
  }
}
