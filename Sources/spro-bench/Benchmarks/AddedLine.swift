import Foundation

/// How much is sent to a terminal when one line comes onto the screen, beside the smallest change
/// that makes the one picture of the other.
enum AddedLine {
  static let benchmark = Benchmark(
    name: "ligne", summary: "bytes sent for one added line", rows: rows)

  private static func rows() throws -> [Row] {
    let path = try Program.path()
    return try Workplace.with("ligne") { home in
      let program = try WatchedProgram(
        [path, "animer", "--titre", "Mesure"], environment: ["SPRO_HOME": home.path])
      var before = try program.bytesToPaint("Mesure")
      before += program.bytes(after: "Anna\r")
      before += program.bytes(after: "Bruno, Mission locale")
      let added = program.bytes(after: "\r")
      return [try row(added, after: before)]
    }
  }

  private static func row(_ added: [UInt8], after before: [UInt8]) throws -> Row {
    let (name, reach) = ("the smallest diff (pyte)", Reach.ratio(atMost: 1.25))
    let ours = Measure.bytes(added.count)
    do {
      let python = try Peers.python(holding: "pyte")
      let script = Peer.sources.appendingPathComponent("smallest_diff.py").path
      let answer = try Peer([python, script]).answer(to: "\(hex(before)) \(hex(added))")
      guard let smallest = Int(answer) else { throw PeerFailure(program: answer) }
      return Row(benchmark.summary, ours, beside: name, .bytes(smallest), reach: reach)
    } catch let missing as MissingPeer {
      return Row(benchmark.summary, ours, beside: name, missing: missing, reach: reach)
    }
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0\(digits)" : digits
    }.joined()
  }
}
