/// What a model knows of words without having learnt it: the classes of those in its lists, and the
/// clusters of those that are used alike.
package struct WordTables: Sendable {
  /// By word the bits of its classes; see `WordClass`.
  package let classes: WordTable
  /// By word its cluster, for words that have classes; see `WordCluster`.
  package let clusters: WordTable

  package init(classes: WordTable, clusters: WordTable) {
    self.classes = classes
    self.clusters = clusters
  }
}
