/// Why a host will not have a terminal, or not do what it asks; each has a code for ever, which the
/// protocol carries beside the sentence.
package enum RoomRefusal: String, CaseIterable, Sendable {
  case notText
  case notProtocol
  case tooLong
  case otherVersion
  case helloFirst
  case helloTwice
  case wrongRole
  case badName
  case unknownSeat
  case movedElsewhere
  case roomFull
  case tooSlow
  case roundOver
  case unsaved
  case notSeated
  case closing
  case nobodyThere
}
