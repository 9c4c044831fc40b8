/// Words of the public and of the trade that speak of the same things.
///
/// They are of this trade and of no query: whoever finds one missing adds a line. An entry that is
/// found through one says so in its reason.
enum RelatedWordList {
  /// Words that stand for one another, folded.
  static let alike = """
    travail emploi poste job boulot
    embaucher recruter embauche recrutement
    patron employeur entreprise
    patron employeur chef
    argent payer financer financement prise
    argent allocation ressources indemniser
    salaire remuneration paie
    prix cout combien
    metier profession
    candidature cv lettre entretien
    diplome certification qualification titre
    valider validation reconnaitre acquis
    experience acquis anciennete
    stage immersion essai
    essayer tester decouvrir immersion
    formation cours apprendre
    alternance apprentissage apprenti
    apprenti alternant
    lycee scolaire ecole eleve
    college scolaire ecole
    universite fac etudiant superieur licence master amphi
    orientation orienter reorienter
    conseiller accompagner
    lire lecture illettrisme ecrit
    ecrire ecriture ecrit illettrisme
    compter calcul maths
    francais langue
    alphabet alphabetisation illettrisme
    ordinateur numerique internet
    internet site ligne
    telephone numero appeler
    permis conduite conduire auto-ecole
    auto-ecole conduite permis
    voiture vehicule permis
    bus car transport train
    mobilite transport deplacement
    logement loger appartement hebergement loyer
    foyer hebergement logement
    campagne rural village
    sante maladie malade medecin
    handicap handicape inaptitude
    dos douleur
    mere maman parent
    pere papa parent
    enfant famille parent
    fils fille enfant
    seul solo isole
    conjoint mari couple
    violence coup violent
    femme fille feminin
    homme garcon masculin
    mixite egalite stereotype cliche
    discrimination egalite
    prison detention incarcerer peine ecrou
    juge justice tribunal
    etranger immigre refugie
    refugie asile
    licenciement licencier
    demission demissionner quitter
    chomage chomer indemniser
    retraite senior age
    cadre responsable directeur manager
    independant compte liberal
    creer monter lancer ouvrir
    entreprise societe boite
    projet idee envie
    reconversion changer reconvertir
    evolution evoluer
    bilan point
    droit droits
    aide aider
    film video clip camera
    radio antenne emission onde
    photo photographie portrait image
    exposition expo vernissage
    forum salon stand
    atelier groupe
    quiz question jeu
    reunion rencontre
    accueil guichet comptoir
    partenaire voisin structure reseau
    document papier dossier fiche
    annuaire repertoire
    statistique chiffre donnee
    secteur branche filiere
    territoire bassin local
    secret confidentiel prive
    confiance oser timide
    epuisement souffrance
    jeune ado adolescent
    vacances ete saisonnier
    artisan artisanat
    restaurant cuisine hotellerie
    agriculture agricole ferme champ
    batiment chantier macon
    usine industrie atelier
    """

  /// What the public says, then after « > » what the entries say; not the other way round.
  static let leading = """
    migrant exile etranger > refugie
    naturalisation sejour > refugie droits
    analphabete > illettrisme alphabet
    fle > francais langue
    traduire traducteur interprete > francais langue
    calcul mathematique maths > compter
    clavier souris mail mails connexion > numerique ordinateur
    quinquagenaire cinquantaine soixantaine > senior
    bled hameau perdu > rural campagne
    micro-entreprise auto-entrepreneur autoentrepreneur statut > creation independant
    lancer monter boite business affaire > creer entreprise
    commerce boutique restaurant gerer > creation
    bebe creche nounou garde garderie maternelle > enfant famille
    divorce separation separe > famille
    battue frappe frapper menace coups > violence
    orphelin > famille
    allocation rsa minima > rsa
    dette huissier loyer expulsion > logement
    malade malade cancer depression psychique > sante
    fauteuil sourd aveugle malvoyant autiste dys dyslexie > handicap
    mal douleur genou epaule accident > sante
    inapte inaptitude > handicap reconversion
    medecin medical hopital > sante
    ennui routine lassitude marre > evolution reconversion
    doute hesiter perdu > orientation projet
    avenir suite apres > evolution
    rever reve envie > projet
    competence savoir-faire talent capacite > acquis competences
    recommencer repartir zero > reprendre
    annonce offre candidature > emploi recrutement
    interim interimaire mission > interim
    saison saisonnier cueillette vendange > saisonnier
    temps partiel heures horaires > emploi
    peur honte gene > confiance
    timide silencieux muet mutisme > confiance
    decrochage decrocheur descolarise > arreter lycee
    brevet troisieme college > college scolaire
    parcoursup bac prepa > lycee orientation
    these doctorat ingenieur > diplome cadre
    concours fonctionnaire mairie agent public > public
    independante freelance liberale > independant
    association asso benevole benevolat > service civique
    armee militaire caserne uniforme > internat
    voyage partir etranger international > etranger
    ete juillet aout vacances > ete
    velo bus train gare car trajet > mobilite transport
    code conduite moniteur > permis
    colocation studio chambre hebergement > logement
    discriminer racisme raciste nom > discrimination
    sexiste sexisme genre > egalite mixite
    portrait photographie affiche affichage > exposition photo
    tract flyer plaquette brochure depliant > communication
    presse journal article gazette > communication newsletter
    courriel mailing envoi diffusion > newsletter mail
    podcast micro enregistrement antenne antennes > radio
    reportage camera tournage monter realiser > video
    tablette telephone application appli site sites > numerique
    coffre ranger rangement conserver > espace personnel
    statistiques chiffres population economie > donnees diagnostic
    embauchent embaucher recruter recrutent > recrutement
    voisin voisins confrere homologue > partenaire
    visiter visite portes > forum stand
    tourner tournant > rotation
    visage connaitre presenter presentation > interconnaissance
    accueillir hotesse secretaire standard > accueil
    premier contact > accueil
    colonne tableau grille repere > tableau
    role repartir repartition > partage
    transmettre relais passer suite > relais
    famille parents accord > accord
    taire observer silence > observation
    peau place > mise situation
    caisse caisses financeur > financement financeurs
    remboursement rembourser devis facture > financement
    toucher gouter manipuler geste demonstration > demonstration
    ouvrier atelier machine > industrie metier
    soudure soudeur soudeuse macon conducteur > metier
    taf bosser rebosser > travail emploi
    boulot job > emploi
    fric sous thune budget caisse caisses > financement payer argent
    boss gerant recruteur dirigeant > employeur
    manager directeur directrice dirigeante > cadre
    virer viree vire remercie remerciee renvoye > licenciement perdre
    burn burnout epuise fatigue craquer deprime > souffrance epuiser sante
    sdf rue dehors canape > logement hebergement dormir
    taule cellule barreaux > prison detention
    gosse gamin mome > enfant
    bahut > lycee
    gratuit gratuite > gratuitement
    dechiffrer courrier lettre formulaire lunettes > lire ecrit
    plombier menuisier coiffeur boulanger > artisanat
    boutique commerce societe start > entreprise creer
    mamie papi vieux vieille > senior
    annees ans > experience
    auto conduite lecons code > permis
    bagnole > voiture
    decrocher lacher laisser abandonner > arreter
    ecole > scolaire
    internat > hebergement
    papier papiers > document
    paperasse > dossier demarche
    renseigner renseignement > information informer
    numeros > telephone
    handicape invalide > handicap
    cliches prejuges > stereotype representation
    bac > diplome
    securiser securite > securisation
    liquidation redressement fermer ferme > licenciement economique
    tuteur > maitre
    bloque coince > frein
    bouche-a-oreille > reseau
    """
}
