import Foundation

/// The program that is measured: `spro`, as it was built beside the benchmarks.
enum Program {
  /// Its path.
  static func path() throws(MissingPeer) -> String {
    let own = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let path = own.appendingPathComponent("spro").path
    guard FileManager.default.isExecutableFile(atPath: path) else {
      throw MissingPeer(
        name: "spro",
        install: "swift build -c release --static-swift-stdlib, then run "
          + ".build/release/spro-bench")
    }
    return path
  }
}
