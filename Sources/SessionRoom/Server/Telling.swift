/// What is told in one go, written once for all who are to hear the same.
final class Telling {
  let record: RoomRecord
  /// Whether everybody hears what is new, and not only whoever something else is written to.
  let isToAll: Bool
  private let standing: HostLine.Moment
  private var same: (from: Int, to: Int, withMoment: Bool, bytes: ArraySlice<UInt8>)?

  init(_ record: RoomRecord, _ moment: HostLine.Moment, isToAll: Bool) {
    self.record = record
    self.isToAll = isToAll
    standing = moment
  }

  /// How things stand, as a line.
  private(set) lazy var moment = Wire.lines(HostLine(moment: standing))

  /// The next lines for somebody who has nothing of her own to hear, and the place behind them; how
  /// things stand comes once she has heard all.
  func common(from place: inout Int, withMoment: Bool) -> ArraySlice<UInt8> {
    if let same, same.from == place, same.withMoment == withMoment {
      place = same.to
      return same.bytes
    }
    var end = RoomRecord.Place(common: place, own: 0)
    // NB: a copy, or each event would copy the record for whoever does not read.
    var bytes = Array(record.portion(from: &end, for: nil))
    if withMoment, end.common == record.commonCount { bytes += moment }
    same = (place, end.common, withMoment, bytes[...])
    place = end.common
    return bytes[...]
  }
}
