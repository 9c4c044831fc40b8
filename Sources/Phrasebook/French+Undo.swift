import GameEngine

/// What was undone, said without showing anything private.
extension French {
  /// The sentence said once an action is undone.
  package static func undone(_ event: Event) -> String {
    "Annulé : \(deed(event))."
  }

  private static func deed(_ event: Event) -> String {
    switch event {
    case .settingsChanged: "réglages de la séance"
    case .participantRecorded: "inscription"
    case .participantLeft, .participantRemoved: "départ"
    case .phaseEntered(let entry): "passage à « \(title(entry.phase)) »"
    case .playerChosen, .playerReleased: "choix des volontaires"
    case .caseDrawerChosen: "échange des tirages"
    case .observationAdded: "relevé ajouté"
    case .observationEdited: "relevé modifié"
    case .observationWithdrawn, .observationRestored: "relevé retiré"
    case .observerReady, .observerNotReady: "grille prête"
    case .groupingChanged: "rapprochement de relevés"
    case .arrangementChanged: "séparation de relevés"
    case .noteWritten, .noteRemoved: "note"
    case .doorWritten, .doorRemoved: "porte"
    case .entryKept, .entryReleased: "choix dans la bibliothèque"
    case .proposalsDismissed: "proposition écartée"
    case .commitmentWritten, .commitmentRemoved: "engagement"
    case .volunteered, .volunteerWithdrew: "offre de jouer"
    case .observationHidden: "relevé masqué"
    case .observationShown: "relevé remontré"
    case .satisfactionCounted: "satisfaction"
    case .attendanceStated: "nombre de participant·es"
    case .sessionOpened, .pilePrepared, .sessionClosed, .sessionReopened, .actionUndone,
      .frameAgreed, .roundStarted, .caseDrawn, .structureDrawn, .cardPutBack, .clockPaused,
      .clockResumed, .consultationOpened, .consultationEnded, .gridsRevealed, .submitted,
      .seatGiven:
      "dernière action"
    }
  }
}
