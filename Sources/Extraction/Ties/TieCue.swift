/// The constructions of ties whose telling word a spelling may be.
///
/// What a construction asks of the word itself is asked once for each spelling; most words are no
/// cue for any, and a sentence without one is passed over.
struct TieCue: OptionSet {
  let rawValue: UInt16

  static let contest = TieCue(rawValue: 1 << 0)
  static let cooperation = TieCue(rawValue: 1 << 1)
  static let funding = TieCue(rawValue: 1 << 2)
  static let investment = TieCue(rawValue: 1 << 3)
  static let jointVenture = TieCue(rawValue: 1 << 4)
  static let kin = TieCue(rawValue: 1 << 5)
  static let order = TieCue(rawValue: 1 << 6)
  static let ownership = TieCue(rawValue: 1 << 7)
  static let partnership = TieCue(rawValue: 1 << 8)
  static let relation = TieCue(rawValue: 1 << 9)
  static let rivalry = TieCue(rawValue: 1 << 10)
  static let share = TieCue(rawValue: 1 << 11)
  static let supply = TieCue(rawValue: 1 << 12)
  static let takeover = TieCue(rawValue: 1 << 13)
  static let transfer = TieCue(rawValue: 1 << 14)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The cues that a spelling, with the ways to take it apart, is.
  init(_ text: String, _ splits: [Josa.Split]) {
    self = []
    if ContestTie.isCue(text) { insert(.contest) }
    if CooperationTie.isCue(text, splits) { insert(.cooperation) }
    if FundingTie.isCue(text, splits) { insert(.funding) }
    if InvestmentTie.isCue(text) { insert(.investment) }
    if JointVentureTie.isCue(text) { insert(.jointVenture) }
    if KinshipTie.isCue(splits) || KinGroupTie.isCue(text, splits) || MourningTie.isCue(text) {
      insert(.kin)
    }
    if OrderTie.isCue(text) { insert(.order) }
    if OwnershipTie.isCue(text, splits) { insert(.ownership) }
    if PartnershipTie.isCue(text, splits) { insert(.partnership) }
    if RelationNounTie.isCue(splits) { insert(.relation) }
    if RivalryTie.isCue(text) { insert(.rivalry) }
    if ShareTie.isCue(text, splits) { insert(.share) }
    if SupplyTie.isCue(text, splits) { insert(.supply) }
    if TakeoverTie.isCue(text) { insert(.takeover) }
    if TransferTie.isCue(text) { insert(.transfer) }
  }
}
