internal import NewsModel

/// A meeting or tie that is only denied, doubted or rumoured.
enum Claim {
  case meeting(Meeting)
  case tie(Tie)

  var id: ContentID {
    switch self {
    case .meeting(let meeting): meeting.id
    case .tie(let tie): tie.id
    }
  }
}
