import HangulText
import TextUI

extension KeyMap {
  /// The keys that a reader wants for a command.
  public struct Wish: Hashable, Sendable {
    /// For what.
    public var command: Command
    /// The names of the keys, the presses of a chord parted by spaces; none takes all keys away.
    public var keys: [String]

    /// Makes a wish.
    public init(_ command: Command, keys: [String]) {
      self.command = command
      self.keys = keys
    }
  }

  /// Why a wish, or a key of it, is not granted; the default stands instead.
  public enum Fault: Hashable, Sendable {
    /// No key has that name.
    case unknownKey(Command, String)
    /// Digits go to panes and begin counts.
    case digit(Command, String)
    /// The key has been given to another command before.
    case taken(Command, String, by: Command)
    /// Keys of which one begins the other: the longer one could never be pressed to its end.
    case begins(Command, String, String, of: Command)
    /// Nobody can do without the command: it keeps its key, which was wished for another, if that is
    /// why.
    case needed(Command, by: Command?)

    /// Whose wish it was.
    public var command: Command {
      switch self {
      case .unknownKey(let command, _), .digit(let command, _), .taken(let command, _, _),
        .begins(let command, _, _, _):
        command
      case .needed(let command, let other): other ?? command
      }
    }
  }

  /// Without these nobody gets about, or out.
  static let needed: [Command] = [.follow, .close, .cancel, .help, .leave]

  /// The default keys but for what is wished for, the first wish first.
  ///
  /// A key that is wished for is taken from the command that has it by default.
  public init(_ wishes: [Wish], faults: inout [Fault]) {
    self = .standard
    var given: [Command: [[KeyPress]]] = [:]
    for wish in wishes {
      let chords = wish.keys.compactMap { Self.chord($0, for: wish.command, &faults) }
      given[wish.command] = []
      for chord in chords {
        if let other = given.first(where: { $0.value.contains(chord) })?.key {
          guard other != wish.command else { continue }
          faults.append(.taken(wish.command, Self.shown(chord), by: other))
        } else {
          given[wish.command, default: []].append(chord)
        }
      }
      // Where none of the keys can be had, the default is better than nothing.
      if !wish.keys.isEmpty, given[wish.command]?.isEmpty == true { given[wish.command] = nil }
    }
    give(given)
    for wish in wishes { dropUnreachable(of: wish.command, given, &faults) }
    keepNeeded(given, &faults)
    giveTyping(given)
  }

  /// Puts the keys wished for into the table and takes them out of everywhere else.
  private mutating func give(_ given: [Command: [[KeyPress]]]) {
    let taken = Set(given.values.joined())
    for index in bindings.indices {
      if let chords = given[bindings[index].command] {
        bindings[index].chords = chords
      } else {
        bindings[index].chords.removeAll { taken.contains($0) }
      }
    }
  }

  /// Drops keys wished for that begin, or are begun by, another command's keys.
  private mutating func dropUnreachable(
    of command: Command, _ given: [Command: [[KeyPress]]], _ faults: inout [Fault]
  ) {
    guard let index = bindings.firstIndex(where: { $0.command == command }) else { return }
    for chord in given[command] ?? [] {
      let other = bindings.lazy.compactMap { binding in
        binding.chords.first { $0 != chord && Self.isInTheWay($0, of: chord) }
          .map { (binding.command, $0) }
      }.first
      guard let (owner, keys) = other else { continue }
      bindings[index].chords.removeAll { $0 == chord }
      faults.append(.begins(command, Self.shown(chord), Self.shown(keys), of: owner))
    }
    if bindings[index].chords.isEmpty, given[command]?.isEmpty == false { restore(command) }
  }

  /// Gives commands that nobody can do without their default keys back, whoever has them now.
  private mutating func keepNeeded(_ given: [Command: [[KeyPress]]], _ faults: inout [Fault]) {
    // What one takes back another may have had: each gets its own default, so this comes to an end.
    for _ in Self.needed {
      for command in Self.needed where shownKey(of: command).isEmpty {
        let isOwnWish = given[command]?.isEmpty == true
        faults.append(.needed(command, by: isOwnWish ? nil : holder(of: command)))
        restore(command, takingFromOthers: true)
      }
    }
  }

  /// Who has the default keys of a command.
  private func holder(of command: Command) -> Command? {
    let chords = Binding.table.first { $0.command == command }?.chords ?? []
    return bindings.first { $0.chords.contains(where: chords.contains) }?.command
  }

  /// Gives a command its default keys back, as far as nobody else has them.
  private mutating func restore(_ command: Command, takingFromOthers: Bool = false) {
    guard let row = Binding.table.first(where: { $0.command == command }),
      let index = bindings.firstIndex(where: { $0.command == command })
    else { return }
    let others = bindings.flatMap(\.chords)
    bindings[index].chords = row.chords.filter { chord in
      takingFromOthers || !others.contains { Self.isInTheWay($0, of: chord) }
    }
    guard takingFromOthers else { return }
    for other in bindings.indices where other != index {
      bindings[other].chords.removeAll { chord in
        row.chords.contains { Self.isInTheWay($0, of: chord) }
      }
    }
  }

  /// Lets the keys wished for work while text is typed, where the command does and they are no text.
  private mutating func giveTyping(_ given: [Command: [[KeyPress]]]) {
    var taken: Set<KeyPress> = []
    for index in bindings.indices where !bindings[index].typing.isEmpty {
      guard given[bindings[index].command] != nil else { continue }
      let usual = Binding.table.first { $0.command == bindings[index].command }?.chords ?? []
      let own = bindings[index].chords.filter { $0.count == 1 && !usual.contains($0) }
        .compactMap(\.first).filter { !$0.isText }
      taken.formUnion(own)
      let former = bindings[index].typing.filter { !own.contains($0) }
      bindings[index].typing = own + former
    }
    for index in bindings.indices {
      let chords = Set(bindings[index].chords.compactMap(\.first))
      bindings[index].typing.removeAll { taken.contains($0) && !chords.contains($0) }
    }
  }
}

extension KeyMap {
  /// The presses of a chord's name; Hangul stands for the keys that it is typed with.
  private static func chord(
    _ name: String, for command: Command, _ faults: inout [Fault]
  ) -> [KeyPress]? {
    var chord: [KeyPress] = []
    for part in name.split(separator: " ") {
      guard let press = KeyName.press(String(part)) else {
        faults.append(.unknownKey(command, name))
        return nil
      }
      chord += press.onLatinKeyboard
    }
    guard let first = chord.first else {
      faults.append(.unknownKey(command, name))
      return nil
    }
    // A count does not begin with 0.
    let digit = first.digit ?? 0
    guard digit == 0 || chord.count == 1 && command.pane != nil else {
      faults.append(.digit(command, name))
      return nil
    }
    return chord
  }

  /// Whether one is the other or begins it.
  private static func isInTheWay(_ one: [KeyPress], of other: [KeyPress]) -> Bool {
    one.starts(with: other) || other.starts(with: one)
  }

  private static func shown(_ chord: [KeyPress]) -> String {
    chord.map(KeyName.shown).joined()
  }
}

extension KeyPress {
  /// The keys of the two-set keyboard that a press stands for.
  var onLatinKeyboard: [KeyPress] {
    guard case .character(let character) = key, modifiers.isEmpty else { return [self] }
    let latin = DuBeolsik.keys(of: String(character))
    guard latin != String(character), !latin.isEmpty else { return [self] }
    return latin.map { KeyPress.character($0) }
  }

  /// The digit that it is, without modifiers.
  var digit: Int? {
    guard modifiers.isEmpty, case .character(let character) = key,
      ("0"..."9").contains(character)
    else { return nil }
    return character.wholeNumberValue
  }

  /// Whether a field takes it for text or for editing, rather than a command.
  fileprivate var isText: Bool {
    switch key {
    case .character: modifiers.isEmpty
    case .backspace, .delete, .left, .right, .home, .end: true
    default: false
    }
  }
}
