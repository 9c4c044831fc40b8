/// Forms of French verbs that their endings do not tell: « lis », « lu » and « lisait » are « lire ».
enum WordForms {
  /// The form a word is looked for under; most words are their own.
  static func base(of folded: String) -> String { bases[folded] ?? folded }

  /// Tells whether a word ends as a plural does and is none: « pays » is no « pay ».
  static func isUnchanging(_ folded: String) -> Bool { unchanging.contains(folded) }

  private static let unchanging: Set<String> = [
    "avis", "bras", "corps", "cours", "fils", "mois", "pays", "repas", "temps",
  ]

  private static let bases: [String: String] = lines.split(separator: "\n").reduce(into: [:]) {
    bases, line in
    let words = line.split(separator: " ").map(String.init)
    for form in words.dropFirst() { bases[form] = words[0] }
  }

  /// The infinitive, then its forms, folded.
  private static let lines = """
    lire lis lit lisent lisait lisant lu lus lue lues lirai
    ecrire ecris ecrit ecrits ecrite ecrites ecrivent ecrivait ecrivant
    dire dis dit dite disent disait
    apprendre apprends apprend apprennent apprenait appris apprise
    comprendre comprends comprend comprennent comprenait compris
    reprendre reprends reprend reprennent repris reprise reprises
    entreprendre entreprend entrepris
    conduire conduis conduit conduisent conduisait
    perdre perds perd perdent perdait perdu perdue perdus
    sortir sors sort sortent sortait sorti sortie sortis sorties
    partir pars part partent partait parti partie partis
    dormir dors dort dorment dormait
    vivre vis vit vivent vivait vivant vecu
    mettre mets met mettent mettait mis mise
    prendre prends prend prennent prenait pris
    tenir tiens tient tiennent tenait tenu
    venir viens vient viennent venait venu
    devenir deviens devient deviennent devenu
    recevoir recois recoit recoivent recevait recu recus
    payer paie paies paye payes paient payent paya paie
    employer emploie emploient
    envoyer envoie envoient
    essayer essaie essaye essaient
    naitre nait nes nee nees
    connaitre connais connait connaissent connaissait connu connue
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
    vendre vends vend vendent vendait vendu
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
    chomer chomeur chomeurs chomeuse
    """
}
