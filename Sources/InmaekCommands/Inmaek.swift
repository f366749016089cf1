import ArgumentParser

/// The root of the commands.
///
/// Without a subcommand, what stands on the command line are paths.
struct Inmaek: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "inmaek",
      abstract: Speech.phrases.abstract,
      usage: Speech.phrases.usage,
      version: version,
      subcommands: [OpenCommand.self],
      groupedSubcommands: [
        CommandGroup(
          name: Speech.phrases.groupStore,
          subcommands: [
            InitCommand.self, IngestCommand.self, ForgetCommand.self, StatsCommand.self,
            VerifyCommand.self,
          ]),
        CommandGroup(
          name: Speech.phrases.groupReading,
          subcommands: [
            BrowseCommand.self, SearchCommand.self, ShowCommand.self, ListCommand.self,
            MeetingsCommand.self, QuotesCommand.self, PathCommand.self, ChangesCommand.self,
            ExplainCommand.self, BriefCommand.self, ConfigCommand.self,
          ]),
        CommandGroup(
          name: Speech.phrases.groupJudging,
          subcommands: [
            MergeCommand.self, DistinctCommand.self, SplitCommand.self, RenameCommand.self,
            RejectCommand.self, CorrectCommand.self, NoteCommand.self, StarCommand.self,
            WatchCommand.self, ReviewCommand.self, UndoCommand.self, RedoCommand.self,
            HistoryCommand.self,
          ]),
        CommandGroup(
          name: Speech.phrases.groupExchange,
          subcommands: [ExportCommand.self, TagCommand.self]),
      ],
      defaultSubcommand: OpenCommand.self)
  }

  /// The program's version.
  static let version = "0.1.0"

  @OptionGroup var global: GlobalOptions

  /// The names of the subcommands that are shown.
  static var names: [String] {
    configuration.subcommands.compactMap { command in
      let configuration = command.configuration
      return configuration.shouldDisplay ? configuration.commandName : nil
    } + ["help"]
  }
}
