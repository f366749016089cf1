/// What sets an entity off from others of its list.
public enum Badge: String, CaseIterable, Sendable {
  /// A reader's star.
  case starred
  /// Its name is on the watch list.
  case watched
  /// There is a note.
  case noted
}
