import ArgumentParser
import Foundation
import Tagging

/// Trains the tagger and writes its model; README.md beside this file tells from what.
@main
struct TaggerTrainer: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train the tagger on annotated sentences and write its model.")

  @Option(help: "Annotated sentences to learn from (JSON lines); repeat for more.")
  var train: [String]

  @Option(help: "Sentences annotated by hand: learnt from but for every fourth, which are scored.")
  var dev: String?

  @Option(help: "Scores this quarter of them instead, 0 to 2; the last is learnt from in no case.")
  var quarter = 3

  @Option(help: "Lists of words with their classes, a word a line.")
  var words: [String] = []

  @Option(help: "Lists of words with their clusters, a word a line.")
  var clusters: [String] = []

  @Option(help: "The folder of the program's own word lists.")
  var lexicon = "Sources/CLexicon/data"

  @Option(help: "Where the model goes.")
  var output = "Sources/CTagger/data/tagger.model"

  @Option(help: "How often the sentences annotated by hand are counted.")
  var weight = 1

  @Option(help: "Rounds of a first model that decides doubtful labels; 0 lets them be.")
  var mend = 3

  @Option(help: "Copies of the news sentences with their names swapped.")
  var swaps = 1

  @Option(help: "Features seen less often are left out.")
  var least = 3

  @Option(help: "How probable a span must be to be told.")
  var bound: Float = 0.4

  @Option(help: "How probable a person must be to be told.")
  var personBound: Float = 0.5

  @OptionGroup var chain: ChainTraining.Options

  @Flag(help: "List what is missed (-) and wrongly found (+) in the sentences kept for scoring.")
  var misses = false

  func run() throws {
    var lists = WordLists()
    try lists.addLexicon(lexicon)
    for path in words { try lists.addWords(path) }
    for path in clusters { try lists.addClusters(path) }
    let held = try dev.map(AnnotatedSentence.read) ?? []
    var file = ModelFile(
      tables: lists.tables, bounds: TagKind.allCases.map { $0 == .person ? personBound : bound })
    let tables = try Self.model(file.data).tables
    let set = TrainingSet(try sentences(held, tables), tables: tables, atLeast: least)
    print("\(set.sentences.count) sentences, \(set.identities.count) features")
    var training = ChainTraining(features: set.identities.count, options: chain)
    training.run(set) { round, loss in print("round \(round)\tloss \(loss)") }
    file.identities = set.identities
    file.weights = training.weights
    file.links = training.links
    let data = file.data
    try data.write(to: URL(filePath: output))
    print("\(output)\t\(data.count) bytes")
    let scored = held.enumerated().filter { $0.offset % 4 == quarter }.map(\.element)
    score(scored, by: try Self.model(data))
  }

  /// What is learnt from: the sentences, and copies with other names in them.
  private func sentences(
    _ held: [AnnotatedSentence], _ tables: WordTables
  ) throws -> [AnnotatedSentence] {
    var sentences = try train.flatMap(AnnotatedSentence.read)
    let learnt = held.enumerated().filter { ![quarter, 3].contains($0.offset % 4) }.map(\.element)
    if mend > 0 {
      var first = chain
      (first.rounds, first.afterPruning) = (mend, 0)
      let mended = LabelMending(sentences, tables: tables)
        .mended(with: learnt, atLeast: least, options: first)
      print("\(mended.changed) labels mended")
      sentences = mended.sentences
    }
    for _ in 0..<weight { sentences += learnt }
    var swapping = NameSwapping(sentences, seed: chain.seed)
    let news = sentences.filter(\.isNews)
    for _ in 0..<swaps { sentences += news.map { swapping.swapped($0) } }
    return sentences
  }

  private func score(_ sentences: [AnnotatedSentence], by model: TaggerModel) {
    guard !sentences.isEmpty else { return }
    var score = TagScore()
    for sentence in sentences where sentence.isNews {
      let found = model.spans(of: sentence.scalars)
      if misses, let line = score.add(sentence, found: found) { print(line) }
      if !misses { score.add(sentence, found: found) }
    }
    print(score.report)
  }

  private static func model(_ data: Data) throws -> TaggerModel {
    guard let model = data.withUnsafeBytes({ TaggerModel($0) }) else {
      throw CleanExit.message("The model can't be read back.")
    }
    return model
  }
}
