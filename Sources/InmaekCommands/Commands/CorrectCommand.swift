import ArgumentParser
import GraphStore
import NewsModel

/// `inmaek correct`: sets values of a statement, a meeting, an article or an entity right.
struct CorrectCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "correct", abstract: Speech.phrases.abstractCorrect)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpCorrected, valueName: "id|name"))
  var id: String
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectDate, valueName: "date"))
  var date: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectPlace, valueName: "place"))
  var place: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectStatus, valueName: "status"))
  var status: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectTitle, valueName: "title"))
  var title: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectFirm, valueName: "name|id"))
  var firm: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectWith, valueName: "name|id"))
  var with: [String] = []
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectWithout, valueName: "name|id"))
  var without: [String] = []
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectKind, valueName: "kind"))
  var kind: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpCorrectPublisher, valueName: "outlet"))
  var publisher: String?

  func run(in context: CommandContext) throws {
    guard !given.isEmpty else { throw Failure(.usage, context.phrases.nothingToCorrect) }
    let judging = try Judging(global, in: context)
    let pointed = try judging.pointed(id)
    for given in given {
      try judging.expect(given.field, of: pointed.target.kind, as: given.option)
    }
    let corrections = try given.map {
      try judging.correction(pointed.target, $0.field, $0.value, as: $0.option)
    }
    let values = given.map { $0.option + " " + $0.value }
    let decision = try judging.decide(
      Deed(.correct, [pointed.name] + values, corrections: corrections))
    context.output.line(context.phrases.corrected(pointed.name, values))
    context.output.line(context.phrases.howToUndo(decision.shownID))
  }

  /// A value that stands on the command line.
  private struct Given {
    var option: String
    var field: Correction.Field
    var value: String
  }

  private var given: [Given] {
    let single: [(String, Correction.Field, String?)] = [
      ("--date", .date, date), ("--place", .place, place), ("--status", .status, status),
      ("--title", .title, title), ("--firm", .firm, firm), ("--kind", .kind, kind),
      ("--publisher", .publisher, publisher),
    ]
    return single.compactMap { option, field, value in
      value.map { Given(option: option, field: field, value: CleanText.name($0)) }
    } + with.map { Given(option: "--with", field: .present, value: $0) }
      + without.map { Given(option: "--without", field: .absent, value: $0) }
  }
}
