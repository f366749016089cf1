/// What word lists know of a word; a word may be of several classes.
package enum WordClass: Int, CaseIterable, Sendable {
  case surname, givenFirst, givenSecond, title, place, firmEnding, listedFirm, common, kinship
  case organization, personName, placeName, properNoun, noun, predicate, particle

  package var bit: UInt16 { 1 << UInt16(rawValue) }
}
