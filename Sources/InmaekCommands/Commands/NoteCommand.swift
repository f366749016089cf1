import ArgumentParser
import GraphExport
import GraphStore
import NewsGraph
import NewsModel

/// `inmaek note`: keeps words beside an entity, a meeting or an article, or shows what is kept.
struct NoteCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "note", abstract: Speech.phrases.abstractNote)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpNameOrID, valueName: "name|id"))
  var name: String?
  @Argument(help: ArgumentHelp(Speech.phrases.helpNoteText, valueName: "text"))
  var text: [String] = []
  @Option(help: ArgumentHelp(Speech.phrases.helpNoteFind, valueName: "word"))
  var find: [String] = []
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    let judging = try Judging(global, in: context)
    let text = CleanText.name(text.joined(separator: " "))
    guard let name else {
      return list(try judging.remarkLines(), in: context)
    }
    let pointed = try judging.pointed(name)
    guard !text.isEmpty else {
      let all = try judging.remarkLines().filter { $0.subject == pointed.target.id }
      return list(all, in: context)
    }
    judging.tell(try judging.note(text, on: pointed))
  }

  private func list(_ remarks: [RemarkLine], in context: CommandContext) {
    var table = PlainTable()
    for line in remarks where line.fits(find) {
      if json {
        context.output.line(line.json.line)
      } else {
        table.add(line.row(context))
      }
    }
    if !json { context.output.table(table, ink: context.ink) }
  }
}

/// A remark as a line of a list.
struct RemarkLine {
  var subject: ContentID
  /// What it is called.
  var name: String
  /// What it is, where it has a page.
  var kind: EntityKind?
  var remark: Remark

  /// Whether every word stands in the note or in the name.
  func fits(_ words: [String]) -> Bool {
    words.allSatisfy { (remark.text + " " + name).lowercased().contains($0.lowercased()) }
  }

  /// Whether every word stands in the note itself.
  func holds(_ words: [String]) -> Bool {
    !words.isEmpty && words.allSatisfy { remark.text.lowercased().contains($0.lowercased()) }
  }

  func row(_ context: CommandContext) -> [String] {
    [
      subject.rawValue, name.onOneLine,
      remark.kind == .note
        ? remark.text : context.phrases.remark(remark.kind) + " " + remark.text,
      context.localTime(remark.made), remark.author, "d\(remark.decision)",
    ]
  }

  var json: JSONValue {
    .object([
      .init(
        "subject", .object([.init("id", .string(subject.rawValue)), .init("name", .string(name))])),
      .init("kind", .string(remark.kind.rawValue)), .init("text", .string(remark.text)),
      .init("tags", .array(Annotation.tags(in: remark.text).map { .string($0) })),
      .init("made", .string(remark.made)), .init("by", .string(remark.author)),
      .init("decision", .string("d\(remark.decision)")),
    ])
  }
}
