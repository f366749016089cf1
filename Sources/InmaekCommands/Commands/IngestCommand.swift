import ArgumentParser
import ArticleReading
import Foundation
import GraphStore
import NewsModel

/// `inmaek ingest`: reads files, folders and standard input into the store.
struct IngestCommand: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "ingest", abstract: Speech.phrases.abstractIngest)
  }

  /// How files may be written.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case auto, text
  }

  /// How the report may be written.
  enum Report: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @OptionGroup var global: GlobalOptions
  @Argument(help: ArgumentHelp(Speech.phrases.helpPaths, valueName: "path"), completion: .file())
  var paths: [String]
  @Option(help: ArgumentHelp(Speech.phrases.helpFormat))
  var format: Format = .auto
  @Option(help: ArgumentHelp(Speech.phrases.helpPublished, valueName: "date"))
  var published: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpPublisher, valueName: "name"))
  var publisher: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpPathPattern, valueName: "pattern"))
  var pathPattern: String?
  @Option(help: ArgumentHelp(Speech.phrases.helpJobs, valueName: "n"))
  var jobs: Int?
  @Flag(help: ArgumentHelp(Speech.phrases.helpPrune))
  var prune = false
  @Option(help: ArgumentHelp(Speech.phrases.helpReport))
  var report: Report?

  func run(in context: CommandContext) async throws {
    if let jobs, jobs < 1 {
      throw Failure(.usage, context.phrases.notPositive("--jobs", "\(jobs)"))
    }
    var ingest = Ingest(location: global.location(in: context), context: context)
    ingest.options.published = try published.map { try context.date($0, option: "--published") }
    ingest.options.publisher = publisher
    ingest.options.pathPattern = try pathPattern.map { pattern in
      do throws(ReadingError) { return try PathPattern(pattern) } catch {
        throw Failure(.usage, context.phrases.unread(error))
      }
    }
    if let jobs { ingest.jobs = jobs }
    ingest.prunes = prune
    switch report {
    case nil: ingest.style = .brief
    case .text: ingest.style = .text
    case .json: ingest.style = .json
    }
    let status = try await ingest.perform(paths)
    if status != .done { throw Finished(status: status) }
  }
}
