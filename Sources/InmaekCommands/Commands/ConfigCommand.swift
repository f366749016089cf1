import ArgumentParser
import Explorer
import GraphExport

/// `inmaek config`: which settings are in force, and where they stand.
struct ConfigCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "config", abstract: Speech.phrases.abstractConfig)
  }

  @OptionGroup var global: GlobalOptions
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false
  @Flag(name: .customLong("default"), help: ArgumentHelp(Speech.phrases.helpConfigDefault))
  var showsDefault = false

  func run(in context: CommandContext) throws {
    guard !showsDefault else {
      context.output.write(Configuration.defaultFile(in: context))
      return
    }
    if json { context.output.line(Self.json(in: context).line) } else { tell(in: context) }
    if !context.configuration.faults.isEmpty { throw Finished(status: .notThere) }
  }

  private func tell(in context: CommandContext) {
    let settings = context.configuration
    let file = BaseFolder.shown(settings.path, home: context.home)
    var table = PlainTable()
    table.add([
      context.phrases.configurationFile,
      settings.isThere ? file : "\(file) (\(context.phrases.notThereYet))",
    ])
    for (name, value) in Self.values(in: context) { table.add([name, value]) }
    for binding in Self.changed(settings) {
      table.add(["keys.\(binding.command.rawValue)", binding.shownKeys])
    }
    context.output.table(table, ink: context.ink)
  }

  private static func values(in context: CommandContext) -> [(String, String)] {
    let settings = context.configuration
    return [
      (Configuration.Setting.theme.rawValue, (settings.theme ?? .dark).name),
      (Configuration.Setting.language.rawValue, context.language.rawValue),
      (Configuration.Setting.mouse.rawValue, String(settings.mouse ?? false)),
      (Configuration.Setting.ambiguousWidth.rawValue, String(settings.ambiguousWidth ?? 1)),
    ]
  }

  private static func changed(_ settings: Configuration) -> [Binding] {
    settings.keyMap.bindings.filter { binding in
      !Binding.table.contains { $0.command == binding.command && $0.chords == binding.chords }
    }
  }

  private static func json(in context: CommandContext) -> JSONValue {
    let settings = context.configuration
    return [
      "file": .string(settings.path), "there": .bool(settings.isThere),
      "theme": .string((settings.theme ?? .dark).name),
      "language": .string(context.language.rawValue), "mouse": .bool(settings.mouse ?? false),
      "ambiguous_width": .int(settings.ambiguousWidth ?? 1),
      "keys": .object(
        settings.keyMap.bindings.map { .init($0.command.rawValue, JSONValue($0.keyNames)) }),
      "faults": .array(
        settings.faults.map { fault in
          [
            "line": fault.line.map(JSONValue.int) ?? .null,
            "what": .string(context.phrases.configuration(fault.problem).what),
          ]
        }),
    ]
  }
}
