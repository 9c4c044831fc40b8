/// How one comes into a room, and why one cannot.
extension French {
  /// Texts at the entrance.
  package enum Entrance {
    /// Heading of the list of rooms.
    package static let which = "Dans quelle séance entrer ?"

    /// What somebody types on this machine to come in.
    package static func command(session: String) -> String { "spro observer \(session)" }

    /// What to type to come back to a seat.
    package static func comeBack(_ code: String) -> String {
      "Votre place reste la vôtre : « spro observer --place \(code) » y revient."
    }

    /// What to type first in the linear mode.
    package static let sayWhoYouAre =
      "Dites qui prend place : « nom Zoé, Mission locale », ou « nom » pour rester anonyme."

    /// How much was typed that the host has not kept.
    package static func leftWaiting(_ count: Int) -> String {
      count == 1
        ? "Un envoi attend encore l’animateur·rice."
        : "\(count) envois attendent encore l’animateur·rice."
    }

    /// A session goes on without a room.
    package static func roomStaysClosed(_ reason: String) -> String {
      "Aucun autre terminal ne pourra entrer : \(reason)"
    }

    /// No session is facilitated here.
    package static let nothingElseHere =
      "ce compte n’ouvre que la salle : « ssh compte@machine » ou « spro observer compte@machine »"

    package static let noRoom =
      "aucune séance n’est animée ici en ce moment ; lancez « spro animer », ou nommez une autre machine : « spro observer prenom@machine »"

    /// Several sessions are facilitated here.
    package static func severalRooms(_ names: [String]) -> String {
      "plusieurs séances sont animées ici : \(names.joined(separator: ", ")) ; nommez la vôtre, par exemple « spro observer \(names.first ?? "") »"
    }

    /// What was typed can be no machine's name.
    package static func badHost(_ text: String) -> String {
      "« \(text) » n’est pas un nom de machine ou de séance ; écrivez par exemple « spro observer prenom@machine:seance »"
    }

    /// What observers type, from here and from elsewhere.
    package static func howToEnter(_ session: String, user: String, machine: String) -> String {
      """
      Séance « \(session) »
        Sur cette machine : spro observer \(session)
        D’une autre machine qui a spro : spro observer \(user)@\(machine):\(session)
        D’une machine qui n’a que ssh : ssh \(user)@\(machine), une fois le compte préparé (« spro aide reseau »)
        Pour le mur : spro ecran \(session)
      """
    }
  }

  /// Lines of a room's log.
  package enum RoomLog {
    /// Who did what.
    package static func line(terminal: Int, peer: String, seat: Int?, _ deed: String) -> String {
      "terminal \(terminal) (\(peer))\(seat.map { ", place \($0)" } ?? "") : \(deed)"
    }

    /// A terminal was refused something.
    package static func refused(_ code: String) -> String { "refusé (\(code))" }

    /// A terminal came in.
    package static func entered(_ role: String) -> String { "entre (\(role))" }

    /// A terminal left.
    package static let left = "sort"

    /// A terminal left in the middle of a line.
    package static let halfLine = "part au milieu d’une ligne"
  }
}
