import NewsModel
import Synchronization

/// What the spelling of a word tells by itself, worked out once for each spelling that comes up.
///
/// Words come again and again, in an article and in the next one; what depends on nothing around
/// them is kept here. Shared by all threads; holds the spellings met last, so memory stays flat.
final class WordForm: Sendable {
  let text: String
  /// All ways to take the word apart, the longest stem first; the whole word is the first.
  let splits: [Josa.Split]
  /// The word read as a title, with or without a particle.
  let title: TitleWord?
  /// The word read as an organisation by its form, no particle taken off.
  let firm: FirmWord?
  /// What is left of the word read as an organisation's name once particles are off.
  let suffixFirms: [SuffixFirm.Reading]
  /// Whether it may be the first, or the last, of an organisation's name of two words.
  let opensFirm: Bool
  let endsFirm: Bool
  /// The kind of organisation that it says the name behind it to be.
  let headNoun: FirmKind?
  /// Whether it ends like a verb or an adjective in use.
  let isVerbLike: Bool
  /// The date that the word tells by itself.
  let date: DateExpression?
  /// Whether an expression for a date may begin with it.
  let mayBeginDate: Bool
  /// The relative that it stands for.
  let kin: KinshipTie.Kin?
  /// The word read as a verb.
  let inflection: Inflection
  /// Whether it may be the word that tells of a meeting.
  let mayTellMeeting: Bool
  /// The ties that it may be the word to tell.
  let tieCues: TieCue

  private init(_ text: String) {
    self.text = text
    splits = Josa.splits(text)
    title = TitleWord(splits: splits)
    firm = FirmWord(reading: text)
    suffixFirms = SuffixFirm.readings(splits)
    opensFirm = FirmPhrase.opens(text)
    endsFirm = FirmPhrase.ends(splits)
    headNoun = HeadNounFirm.head(text, splits)
    isVerbLike = Predicate.endsLikeVerb(text)
    date = DateWords.relative(splits)
    mayBeginDate = date != nil || DateWords.begins(text)
    kin = KinshipTie.kin(splits: splits)
    inflection = Inflection(text)
    tieCues = TieCue(text, splits)
    mayTellMeeting = MeetingTrigger.mayStand(at: text, splits)
  }

  private static let most = 1 << 16
  private static let known = Mutex(WordMap<WordForm>())

  /// The form of a spelling in NFC.
  ///
  /// O(bytes) where the spelling was met before.
  static func of(_ text: String) -> WordForm {
    if let form = known.withLock({ $0[text] }) { return form }
    let form = WordForm(text)
    known.withLock { known in
      if known.count >= most { known.removeAll() }
      known[text] = form
    }
    return form
  }
}
