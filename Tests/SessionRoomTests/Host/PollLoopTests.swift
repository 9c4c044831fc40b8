import GameEngine
import Glibc
import Testing

@testable import SessionRoom

@Suite struct PollLoopTests {
  /// Both ends of a pipe, closed with the value.
  private final class Pipe: @unchecked Sendable {
    let reader: Int32
    private(set) var writer: Int32

    init() throws {
      var ends: [Int32] = [-1, -1]
      try #require(pipe(&ends) == 0)
      (reader, writer) = (ends[0], ends[1])
    }

    deinit {
      close(reader)
      closeWriter()
    }

    func write() { _ = Glibc.write(writer, "x", 1) }

    func closeWriter() {
      if writer >= 0 { close(writer) }
      writer = -1
    }
  }

  @Test func `Of the sources watched, those that are ready are told, in their order`() throws {
    let pipes = try (0..<3).map { _ in try Pipe() }
    var loop = PollLoop()
    loop.watch(.keyboard, pipes[0].reader)
    loop.watch(.listener, pipes[1].reader)
    loop.watch(.client(7), pipes[2].reader)
    pipes[2].write()
    pipes[0].write()
    let wakes = try loop.wait()
    #expect(wakes.map(\.source) == [.keyboard, .client(7)])
    #expect(wakes.allSatisfy { $0.isReadable && !$0.isHungUp && !$0.isWritable })
  }

  @Test func `A wait of no time answers at once, with nothing`() throws {
    let pipe = try Pipe()
    var loop = PollLoop()
    loop.watch(.keyboard, pipe.reader)
    #expect(try loop.wait(atMost: .zero).isEmpty)
    #expect(try loop.wait(atMost: Elapsed(milliseconds: -5)).isEmpty)
    #expect(try loop.wait(atMost: Elapsed(milliseconds: 2)).isEmpty)
  }

  @Test func `An other side that is gone is told, with what it left to read`() throws {
    let pipe = try Pipe()
    var loop = PollLoop()
    loop.watch(.client(1), pipe.reader)
    pipe.write()
    pipe.closeWriter()
    let wake = try #require(try loop.wait().first)
    #expect(wake.isReadable && wake.isHungUp)
  }

  @Test func `A descriptor that is closed is told as gone, so that the loop never spins`() throws {
    var loop = PollLoop()
    loop.watch(.client(1), 1_000_000)
    #expect(try loop.wait().first?.isHungUp == true)
    loop.forget(.client(1))
    #expect(try loop.wait(atMost: .zero).isEmpty)
  }

  @Test func `A source watched anew is watched on its new descriptor, for what is asked`() throws {
    let pipes = try (0..<2).map { _ in try Pipe() }
    var loop = PollLoop()
    loop.watch(.client(1), pipes[0].reader)
    pipes[0].write()
    loop.watch(.client(1), pipes[1].writer, awaitingRoom: true)
    let wakes = try loop.wait()
    #expect(wakes.count == 1 && wakes[0].isWritable && !wakes[0].isReadable)
    loop.forget(.client(2))
  }

  @Test func `A signal taken by the thread does not end the wait`() throws {
    let pipe = try Pipe()
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(SIGUSR1, &action, nil)
    let waiting = pthread_self()
    let sender = Sender {
      for _ in 0..<50 { pthread_kill(waiting, SIGUSR1) }
      pipe.write()
    }
    var loop = PollLoop()
    loop.watch(.keyboard, pipe.reader)
    #expect(try loop.wait().map(\.source) == [.keyboard])
    sender.join()
  }

  /// A thread of its own that does one thing.
  private final class Sender {
    private var thread = pthread_t()
    private final class Work {
      let body: @Sendable () -> Void;
      init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    init(_ body: @escaping @Sendable () -> Void) {
      let work = Unmanaged.passRetained(Work(body)).toOpaque()
      pthread_create(
        &thread, nil,
        { pointer in
          if let pointer { Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body() }
          return nil
        }, work)
    }

    func join() { pthread_join(thread, nil) }
  }
}
