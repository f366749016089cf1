public import ArgumentParser
import GraphExport
public import NewsGraph
import NewsModel

/// `inmaek meetings`: who met, by whom, when and how it came out.
struct MeetingsCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "meetings", abstract: Speech.phrases.abstractMeetings)
  }

  @OptionGroup var global: GlobalOptions
  @Option(help: ArgumentHelp(Speech.phrases.helpWith, valueName: "name|id"))
  var with: [String] = []
  @Option(help: ArgumentHelp(Speech.phrases.helpFrom, valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpTo, valueName: "date"))
  var to: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpStatus))
  var status: MeetingOutcome?
  @Flag(help: ArgumentHelp(Speech.phrases.helpSure))
  var sure = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    let from = try from.map { try context.date($0, option: "--from") }
    let to = try to.map { try context.date($0, option: "--to") }
    let store = try global.openStore(in: context, sure: sure)
    let choice = EntityChoice(graph: store, context: context)
    let parties = try with.map { try choice.entity(named: $0, among: [[.person, .firm]]) }
    let filter = MeetingFilter(
      parties: try parties.map { try store.partyTest($0) }, period: Period(from: from, to: to),
      outcome: status, today: context.today)
    let listed = try store.meetings(
      fitting: filter, claims: status == .denied ? store.graph().claims.meetings : [])
    guard !listed.meetings.isEmpty else {
      throw Failure(.notThere, context.phrases.noMeetings(with: parties.map(\.name)))
    }
    let facts = GraphJSON(names: listed.names, articles: listed.articles)
    let telling = Telling(context, names: listed.names, articles: listed.articles)
    for entry in listed.meetings {
      if json {
        context.output.line(facts.listed(entry, today: context.today).line)
      } else {
        for line in telling.listed(entry) { context.output.line(line) }
      }
    }
  }
}

extension MeetingOutcome: ExpressibleByArgument {}
