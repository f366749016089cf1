import NewsGraph
import NewsModel

/// Whom or what a note is about: the page of an entity, with the reference to it.
@dynamicMemberLookup
struct BriefSubject {
  let ref: EntityRef
  let page: Page

  /// Takes the page of an entity; nil for one of none.
  init?(_ page: Page) {
    guard let ref = page.ref else { return nil }
    self.ref = ref
    self.page = page
  }

  subscript<Value>(dynamicMember path: KeyPath<Page, Value>) -> Value { page[keyPath: path] }
}
