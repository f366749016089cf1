import ArgumentParser
import GraphExport
import NewsGraph
import NewsModel

/// `inmaek brief`: a Markdown note about people, firms and meetings, or of what was clipped.
struct BriefCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "brief", abstract: Speech.phrases.abstractBrief)
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpBriefNames, valueName: "name|id"))
  var name: [String] = []
  @Flag(help: ArgumentHelp(Speech.phrases.helpBriefClips))
  var clips = false
  @Option(help: ArgumentHelp(Speech.phrases.helpFrom, valueName: "date"))
  var from: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpTo, valueName: "date"))
  var to: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpOutput, valueName: "file"), completion: .file())
  var output: String?
  @Flag(help: ArgumentHelp(Speech.phrases.helpBriefNotes))
  var notes = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpSure))
  var sure = false
  @Flag(help: ArgumentHelp(Speech.phrases.helpJSON))
  var json = false

  func run(in context: CommandContext) throws {
    guard clips == name.isEmpty else { throw Failure(.usage, context.phrases.briefOfWhat) }
    let time = MeetingFilter(
      parties: [],
      period: Period(
        from: try from.map { try context.date($0, option: "--from") },
        to: try to.map { try context.date($0, option: "--to") }),
      today: context.today)
    let store = try global.openStore(in: context, sure: sure)
    let brief =
      clips
      ? try clipped(in: time, of: store, context) : try gathered(in: time, from: store, context)
    let text = json ? brief.json.line + "\n" : brief.markdown
    guard let output, output != "-" else { return context.output.write(text) }
    try context.write(output) { $0.write(text) }
  }

  /// A note of what is said of those named.
  private func gathered(
    in time: MeetingFilter, from store: any CaseReading, _ context: CommandContext
  ) throws -> Brief {
    let choice = EntityChoice(graph: store, context: context)
    let refs = try name.map { words in
      let ref = try choice.entity(named: words, among: [[.person, .firm], [.meeting]])
      guard ref.kind != .article else {
        throw Failure(.notThere, context.phrases.notForBrief(ref.name))
      }
      return ref
    }.uniqued(by: \.id)
    let claims = try store.graph().claims
    let facts = try BriefFacts(of: refs, in: time, from: store, claims: claims)
    let names = refs.map(\.name)
    guard !facts.isEmpty else { throw Failure(.notThere, context.phrases.nothingToTell(names)) }
    if refs.count > 1, facts.shared.isEmpty, facts.tiesBetween.isEmpty {
      context.errors.line(context.phrases.nothingTogether(names))
    }
    return BriefComposer(facts, context).brief(notes: notes)
  }

  /// A note of what was clipped out of articles of the time.
  private func clipped(
    in time: MeetingFilter, of store: any CaseReading, _ context: CommandContext
  ) throws -> Brief {
    let clips = try store.clips().filter { time.period.contains($0.article.published) }
    guard !clips.isEmpty else { throw Failure(.notThere, context.phrases.noClips) }
    let articles = clips.map(\.article.id).uniqued(by: \.self)
    let notes = notes ? try articles.flatMap { try store.page($0)?.remarks ?? [] } : []
    return Brief(clips, notes: notes, context.phrases)
  }
}
