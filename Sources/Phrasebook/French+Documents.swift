extension French {
  /// Texts of the documents that leave the room, and of choosing among them.
  package enum Documents {}
}

/// What stands in the documents.
extension French.Documents {
  /// The language of the documents, as web pages name it.
  package static let language = "fr"
  /// Name of the list of a page's parts.
  package static let contents = "Sommaire"
  /// What stands before the number of a page.
  package static let pageNumber = "page"
  /// Heading over schemes and where one enters them.
  package static let waysIn = "Dispositifs : par où y entrer"
  /// Columns of the schemes.
  package static let schemeColumns = ["Dispositif", "À quoi il sert", "Par où y entrer"]

  /// What to turn to now that a scheme no longer exists.
  package static func insteadOf(_ successors: String) -> String { "à la place, \(successors)" }

  /// How many more observations the full record tells.
  package static func more(_ number: Int) -> String {
    "et \(number) autres, dans le document complet"
  }
}

/// Columns of the spreadsheet.
extension French.Documents {
  /// Those of every spreadsheet.
  package static let spreadsheetColumns = [
    "date", "partie", "carte cas", "carte structure", "rubrique", "relevé", "vu par", "sur",
  ]
  /// Those that only the full record has.
  package static let recordColumns = [
    "regard", "numéro du relevé", "numéro de la carte cas", "moment (secondes)",
  ]
  /// The one that names authors.
  package static let authorColumn = "auteur·rice"
}

/// Choosing a document.
extension French.Documents {
  /// Title of the box.
  package static let boxTitle = "Exporter"
  /// Field for what the document tells.
  package static let kindField = "Document"
  /// Field for its form.
  package static let formatField = "Format"
  /// Field for the names.
  package static let namesField = "Avec les noms"
  /// Said while names are not wished.
  package static let withoutNames =
    "Les participant·es n’y sont pas nommé·es ; ce qui a été écrit y est tel quel."
  /// The notes for the group.
  package static let notes = "notes pour le groupe, deux pages environ"
  /// The full record.
  package static let record = "complet, avec tous les relevés"
  /// A form, like those that follow.
  package static let markdown = "Markdown (md)"
  package static let page = "page web (html)"
  package static let plain = "texte simple, pour un courriel (txt)"
  package static let richText = "document Word ou LibreOffice (rtf)"
  package static let spreadsheet = "tableur, un relevé par ligne (csv)"
  package static let json = "données (json)"
}

/// What `spro aide formats` says.
extension French.Documents {
  /// The documents and the formats.
  package static let guide = """
    Deux documents
      notes : pour le groupe, deux pages environ. Ce qui a été vu, les portes, par où entrer dans les dispositifs, ce qui est gardé, qui fait quoi pour quand, ce que chacun·e emporte. Au-delà de six relevés sous une rubrique, le nombre des autres est dit.
      complet : tout ce qui est gardé. Les cartes, l’entretien, chaque relevé, le fil de l’entretien, les portes, les repères sur les dispositifs, les notes, la satisfaction.
    Aucun ne nomme de participant·e, sauf avec --nominatif. Tant que les grilles ne sont pas dévoilées, seul le nombre des relevés est dit.

    Six formats
      md : Markdown (CommonMark, et les tableaux de GitHub).
      html : une page web qui se suffit ; rien n’est chargé d’ailleurs, aucun script, et elle s’imprime en A4.
      txt : du texte simple, en lignes de 72 caractères, pour un courriel.
      rtf : un document à modifier dans Word ou LibreOffice, avec styles de titres, listes et tableaux.
      csv : un relevé par ligne, pour un tableur ; le point-virgule sépare, en UTF-8 avec marque d’ordre, lignes CRLF. Les notes réunissent les relevés semblables, le complet les donne un par un. Une case qu’un tableur calculerait commence par une apostrophe.
      json : un objet où « format » vaut « spro-seance » et « version » vaut 1. Les durées sont en secondes, les jours en AAAA-MM-JJ. Une clé peut s’ajouter sans que la version change ; ce qui n’est pas dit n’a pas de clé. « spro exporter seance.json --format html » le relit et l’écrit sous une autre forme.

    Les clés du JSON
      format, version, document (notes ou complet), nominatif, titre, territoire, date, phase, close, paquet (id, titre, version), participants, structures, personnes (nom, structure), satisfaction (reponse, nombre), parties.
      parties : numero, carte_cas, carte_structure, remises, entretien, observateurs, devoile, nombre_de_releves, regards, releves, portes, questions, dispositifs, gardes, vecu_conseiller, vecu_demandeur, echanges, emporte, engagements.
      carte_cas : id, numero, titre, famille, prenom, age, lieu, situation, demande.
      carte_structure : id, numero, nom, nom_2017, public, mission, conditions, propose, limites, partenaires.
      remises : genre, numero, titre.
      entretien : duree_s, en_cours, conseiller, demandeur, sollicitations (debut_s, duree_s, salle, personne).
      regards : rubrique, texte, vu_par, sur, releves (leurs numéros), auteurs.
      releves : numero, rubrique, texte, carte, moment_s, auteur.
      portes : id, nom, genre, reserve, acces, nommee_aussi, vu_par, sur, notee, remarque, structure_principale, structures_secondaires, dispositifs, chemin (principale, secondaires, dispositifs : chacun id, nom, sigle, reserve).
      reserve : ce qui est à dire avant de proposer (« à vérifier », « restreint »).
      dispositifs : id, nom, sigle, statut, reserve, objet, public, conditions, entrees, portes_d_entree (id, nom, sigle, reserve), entrees_remarque, remplace_par, sources, verifie.
      gardes : genre, titre, remarque, recueil, chapitre, numero, territoire.
      vecu_conseiller, vecu_demandeur, echanges, emporte : texte, auteur.
      engagements : qui, quoi, pour_quand, date.
    """
}
