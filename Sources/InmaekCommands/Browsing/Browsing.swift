import Explorer
import GraphStore
import NewsGraph
import NewsModel
import TextUI

/// A walk through the store at hand: on the terminal, or played from a script.
struct Browsing {
  var global: GlobalOptions
  var context: CommandContext
  /// Where it begins: a name or an id.
  var start: String?
  /// Whether weak statements are left out.
  var sure = false
  /// The colours that are asked for; else those of the configuration.
  var theme: Theme?
  /// Whether the pointer is listened to, where that is said; else what the configuration says.
  var mouse: Bool?

  /// Walks on the terminal until the reader leaves.
  func walk() throws {
    // What a graph lacks is caught up with while the reader walks.
    let graph =
      sure
      ? try global.openStore(in: context, sure: true) : try global.openStoreAsItIs(in: context)
    var options = try options(graph)
    // A script begins alike each time; a reader goes on where the last walk ended.
    if let store = graph as? GraphStore {
      options.saved = SessionFile(store).read()
      options.save = { SessionFile(store).write($0) }
      // So that the first key in the finder waits for nothing.
      Task.detached { try? store.prepareNames() }
    }
    let device = try context.openDevice(context.wantsColour)
    var session = ExplorerSession(graph: graph, size: device.size, options: options)
    try session.run(on: device)
  }

  /// Plays the script in a file on a screen of some size, and prints the screens that it asks for.
  ///
  /// Where their text stands beside the script, they must be the same; with `accepts` it is written
  /// there.
  func play(_ file: String, size: Size, accepts: Bool) throws {
    let path = context.absolute(file)
    let script = try text(path)
    let graph = try global.openStore(in: context, sure: sure)
    let runner = ScriptRunner(graph: graph, size: size, options: try options(graph))
    let transcript: ScriptTranscript
    do throws(ExplorerError) {
      transcript = try runner.run(script)
    } catch {
      throw Failure(
        .notThere, place: "\(context.shown(path)):\(error.line)", context.phrases.script(error))
    }
    let golden = Self.golden(of: path, size)
    if accepts {
      try context.write(golden) { $0.write(transcript.text) }
    } else {
      context.output.write(transcript.text)
      if SystemFiles.kind(golden) == .file { try compare(transcript, with: golden) }
    }
  }

  /// Where the screens of a script are kept: `walk.80x24.screens` beside `walk.script`.
  static func golden(of script: String, _ size: Size) -> String {
    let folder = SystemFiles.parent(script)
    let name = script.split(separator: "/").last.map(String.init) ?? script
    let stem = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? name[..<$0] : nil }
    return SystemFiles.join(
      folder, (stem.map(String.init) ?? name) + ".\(size.width)x\(size.height).screens")
  }

  private func options(_ graph: any GraphReading) throws -> ExplorerSession.Options {
    let ref = try start.map {
      try EntityChoice(graph: graph, context: context)
        .entity(named: $0, among: [[.person, .firm], [.meeting], [.article]])
    }
    let phrases = context.phrases
    let settings = context.configuration
    var options = ExplorerSession.Options(
      language: context.language, theme: theme ?? settings.theme ?? .dark,
      keyMap: settings.keyMap, isMouseOn: mouse ?? settings.mouse ?? false,
      isAmbiguousWide: settings.ambiguousWidth == 2, notice: notice,
      storeName: global.location(in: context).title(home: context.home), start: ref?.id,
      hand: (graph as? GraphStore).map { StoreHand($0, in: context) },
      memory: (graph as? GraphStore).map { StoreMemory($0, in: context) },
      clock: .init(today: context.today, shown: context.localTime),
      keep: MultiplexerBuffer.isThere(context.environment) ? MultiplexerBuffer.take : nil,
      describe: { Failure($0, phrases: phrases)?.what ?? String(describing: $0) })
    let (viewer, writer) = (
      ArticleViewer(graph: graph, context: context), ViewWriter(graph: graph, context: context)
    )
    options.open = { try viewer.show($0, line: $1) }
    options.export = { try writer.write($0) }
    return options
  }

  /// What is wrong with the configuration, in one line.
  private var notice: String? {
    let failures = context.configuration.failures(in: context)
    return failures.first.map { first in
      let line = [first.place, first.what].compactMap(\.self).joined(separator: ": ")
      return context.phrases.configurationNotice(line, more: failures.count - 1)
    }
  }

  private func text(_ path: String) throws -> String {
    String(decoding: try context.bytes(of: path), as: UTF8.self)
  }

  private func compare(_ transcript: ScriptTranscript, with golden: String) throws {
    guard let difference = transcript.difference(from: try text(golden)) else { return }
    throw Failure(
      .notThere, place: "\(context.shown(golden)):\(difference.line)",
      context.phrases.otherScreen(expected: difference.expected, found: difference.found))
  }
}
