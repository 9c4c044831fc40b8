/// Forms of French verbs that their endings do not tell: « lis », « lu » and « lisait » are « lire ».
enum WordForms {
  /// The form a word is looked for under; most words are their own.
  static func base(of folded: String) -> String { bases[folded] ?? folded }

  /// Tells whether a word is its own stem: cut, it would meet words that have nothing to do with it.
  static func isUnchanging(_ folded: String) -> Bool { unchanging.contains(folded) }

  private static let unchanging = Set(families(apart).map(\.base))

  private static let bases: [String: String] = families(lines + "\n" + apart)
    .reduce(into: [:]) { bases, family in
      for form in family.forms { bases[form] = family.base }
    }

  private static func families(_ lines: String) -> [(base: String, forms: [String])] {
    lines.split(separator: "\n").map { line in
      let words = line.split(separator: " ").map(String.init)
      return (words[0], Array(words.dropFirst()))
    }
  }

  /// Words whose stem is that of others, each with its forms: « pays » is no « pay », a « fille » no
  /// « file », « mère » no « mer ».
  private static let apart = """
    avis
    bras
    corps
    cours
    fils
    mois
    pays
    repas
    temps
    accident accidents
    agent agents agente agentes
    argent
    autorite autorites
    base bases
    bas basse basses
    cafe cafes
    cas
    case cases
    casser casse casses cassent cassait cassee
    chauffeur chauffeurs
    client clients cliente clientes
    compte comptes
    confier confie confient confiee
    course courses
    depart departs
    departement departements
    donnee donnees
    environnement
    face faces
    file files
    fille filles
    gens
    livre livres
    maintenance
    mener mene menent
    mere meres
    papier papiers
    parent parents
    partage partages partager partagent partagee
    place places
    porte portes
    poste postes
    present presents
    presse presses
    professeur professeurs professeure professeures
    publication publications
    publicite publicites
    serveur serveurs serveuse serveuses
    souris
    suite suites
    table tables
    talent talents
    versement versements
    village villages
    ville villes
    virement virements
    voie voies
    voix
    """

  /// The infinitive, then its forms, folded.
  private static let lines = """
    lire lis lit lisent lisait lisant lu lus lue lues lirai
    ecrire ecris ecrit ecrits ecrite ecrites ecrivent ecrivait ecrivant
    dire dis dit dite disent disait disaient disant
    apprendre apprends apprend apprennent apprenait apprenant apprenants appris apprise
    comprendre comprends comprend comprennent comprenait compris
    reprendre reprends reprend reprennent repris reprise reprises
    entreprendre entreprend entrepris
    conduire conduis conduit conduisent conduisait conduisant conduite
    perdre perds perd perdent perdait perdu perdue perdus perte pertes
    sortir sors sort sortent sortait sorti sortie sortis sorties
    partir pars part partent partait parti partie partis
    dormir dors dort dorment dormait
    vivre vis vit vivent vivait vivant vecu
    mettre mets met mettent mettait mis mise
    prendre prends prend prennent prenait prenne pris prise
    tenir tiens tient tiennent tenait tienne tenu tenue
    venir viens vient viennent venait vienne venu venue
    devenir deviens devient deviennent devenu
    recevoir recois recoit recoivent recevait recu recus
    payer paie paies paye payes paient payent paya paie
    employer emploie emploient
    envoyer envoie envoient envoi envois
    renvoyer renvoie renvoient renvoi renvois
    essayer essaie essaye essaient essai essais
    naitre nait nes nee nees naissance naissances naissent
    connaitre connais connait connaissent connaissait connaisse connaissons connu connue connus connues
    reconnaitre reconnais reconnait reconnaissent reconnu reconnue reconnaissance reconnues
    suivre suivent suivait suivi suivie suivis
    construire construis construit construisent construite
    produire produit produits
    ouvrir ouvre ouvrent ouvert ouverte ouverts ouverture
    offrir offre offres offrent offert
    decouvrir decouvre decouvrent decouvert decouverte
    courir court courent couru
    mourir meurt meurent mort morte
    croire crois croit croient cru
    voir vois voit voient voyait vue
    savoir sais sait savent savait su sache
    vendre vends vend vendent vendait vendu vente ventes vendeur vendeurs vendeuse vendeuses
    rendre rends rend rendent rendu
    attendre attends attend attendent attendu
    repondre reponds repond repondent repondu reponse reponses
    entendre entends entend entendent entendu
    descendre descends descend descendent descendu
    rompre rompt rompu rompue rupture
    elire elu
    inscrire inscris inscrit inscrite inscrits inscription
    souffrir souffre souffrent souffrait souffrance
    choisir choisis choisit choisissent choisi choix
    finir finis finit finissent fini fin
    reussir reussi reussit reussite
    agir agit agissent action
    fermer ferme ferment fermeture
    garder garde gardent
    jouer joue jouent jeu jeux joueur joueuse
    visiter visite visites
    bruler brule
    travailler travaille travaillent travaillait travail travaux travailleur travailleuse
    chomer chomeur chomeurs chomeuse chomeuses
    soigner soin soins
    prouver preuve preuves
    maintenir maintient maintien maintenu maintenue
    lycee lyceen lyceens lyceenne lyceennes
    college collegien collegiens collegienne collegiennes
    different differente differentes
    vieux vieil vieille vieilles
    nouveau nouvel nouvelle nouvelles
    """
}
