/// Words of the public and of the trade that speak of the same things.
///
/// They are of this trade and of no query: whoever finds one missing adds a line. An entry that is
/// found through one says so in its reason. A word of several meanings is better left out.
enum RelatedWordList {
  /// Words that stand for one another, folded.
  static let alike = """
    travail emploi poste job boulot
    embaucher recruter embauche recrutement
    patron employeur entreprise
    patron employeur chef
    argent payer financer financement
    argent allocation ressources indemniser
    salaire remuneration paie
    prix cout combien
    metier profession
    candidature cv
    diplome certification qualification
    valider validation reconnaitre acquis
    experience acquis anciennete
    stage immersion essai
    essayer tester immersion
    formation apprendre
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
    internet ligne
    telephone numero appeler
    permis conduite conduire
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
    fils garcon enfant
    seul solo isole
    conjoint mari couple
    violence coup violent
    femme feminin
    homme masculin
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
    independant liberal
    creer monter lancer ouvrir
    entreprise societe boite
    projet idee envie
    reconversion changer reconvertir
    evolution evoluer
    aide aider
    film video clip camera
    radio antenne emission onde
    photo photographie portrait image
    exposition expo vernissage
    forum salon stand
    quiz jeu
    reunion rencontre
    accueil guichet comptoir
    partenaire structure reseau
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
    agriculture agricole champ
    batiment chantier macon
    usine industrie
    """

  /// What the public says, then after « > » what the entries say; not the other way round.
  static let leading = """
    migrant exile etranger > refugie
    naturalisation sejour > refugie droits
    analphabete > illettrisme alphabet
    fle > francais langue
    traduire traducteur interprete > francais langue
    calcul mathematique maths > compter
    clavier souris mail mails connexion ecran smartphone > numerique ordinateur
    quinquagenaire cinquantaine soixantaine > senior
    bled hameau > rural campagne
    autoentrepreneur > creation independant
    lancer monter boite business affaire > creer entreprise
    bebe creche nounou garde garderie maternelle > enfant famille
    divorce separation separe > famille
    battue frappe frapper menace coups > violence
    orphelin > famille
    rsa minima > rsa
    dette huissier loyer expulsion > logement
    cancer depression psychique > sante
    fauteuil sourd aveugle malvoyant autiste dys dyslexie > handicap
    douleur genou epaule accident bras jambe dos > sante
    inapte inaptitude > handicap reconversion
    medecin medical hopital docteur > sante medecin
    ennui routine lassitude marre > evolution reconversion
    doute hesiter > orientation projet
    avenir > evolution
    rever reve envie > projet
    competence talent capacite > acquis competences
    recommencer repartir zero > reprendre
    annonce candidature > recrutement
    interim interimaire > interim
    saison saisonnier cueillette vendange > saisonnier
    peur honte gene > confiance
    timide silencieux muet mutisme > confiance
    decrochage decrocheur descolarise > arreter lycee
    brevet troisieme college > college scolaire
    parcoursup bac prepa > lycee orientation
    these doctorat ingenieur > diplome cadre
    concours fonctionnaire titulaire > fonctionnaire collectivite
    mairie commune > collectivite
    lettre > candidature cv
    independante freelance liberale > independant
    association asso benevole benevolat > service civique
    armee militaire caserne uniforme > internat
    voyage voyager international > etranger
    juillet aout vacances > ete
    velo bus train gare car trajet kilometre > mobilite transport
    code conduite moniteur > permis
    colocation studio chambre hebergement > logement
    discriminer racisme raciste > discrimination
    sexiste sexisme genre > egalite mixite
    portrait photographie affiche affichage > exposition photo
    tract flyer plaquette brochure depliant > communication
    presse journal article gazette > communication newsletter
    courriel mailing envoi diffusion > newsletter mail
    podcast micro enregistrement antenne antennes > radio
    reportage camera tournage monter realiser > video
    tablette application appli > numerique
    coffre ranger rangement conserver > espace personnel
    statistiques chiffres population economie > donnees diagnostic
    confrere homologue > partenaire
    visiter visite > forum stand
    tournant > rotation
    visage > interconnaissance
    accueillir hotesse secretaire standard banque > accueil
    repere colonne grille > tableau
    repartition > partage
    transmettre confier > relais
    taire silence > observation
    financeur > financement financeurs
    remboursement rembourser devis facture cheque euro euros > financement payer
    toucher gouter manipuler geste demonstration > demonstration
    ouvrier machine > industrie
    soudure soudeur soudeuse macon conducteur > metier
    taf bosser rebosser > travail emploi
    boulot job > emploi
    fric thune budget > financement payer argent
    boss gerant recruteur dirigeant > employeur
    manager directeur directrice dirigeante > cadre
    virer viree vire remercie remerciee renvoye > licenciement perdre
    burn burnout epuise fatigue craquer deprime > souffrance epuiser sante
    sdf rue dehors canape matelas > logement hebergement dormir
    taule cellule barreaux > prison detention
    gosse gamin mome mioche > enfant
    bahut > lycee
    gratuit gratuite facturer > gratuitement
    dechiffrer courrier formulaire lunettes > lire ecrit
    plombier menuisier coiffeur boulanger > artisanat
    boutique commerce > entreprise creer
    mamie papi vieux vieille > senior
    conduite lecons > permis
    bagnole > voiture
    decrocher laisser abandonner > arreter
    internat > hebergement
    paperasse > dossier demarche
    renseigner renseignement > information informer
    numeros > telephone
    handicape invalide > handicap
    cliches prejuges > stereotype representation
    bac > diplome
    securiser securite > securisation
    liquidation redressement fermer > licenciement economique
    tuteur > maitre
    bloque coince bloquer coincer > frein
    copain copine pote potes copains ami > amis chez
    nausee vomir ventre angoisse boule > mal stress souffrance
    insomnie cauchemar sommeil > dormir epuise
    crier hurler engueuler humilier brimade hausser > harcelement chef
    harceler moquerie insulte > harcelement
    ruine faillite endette depot > liquidation
    jury commission > validation
    grossesse enceinte accouchement maternite naissance > enfant famille conge
    nounou assmat > garde
    coiffure barbe salon > coiffeur artisan
    viande boucherie boucher > metier
    pain fournil boulangerie > boulanger artisan
    mecanique moteur garage mecanicien carrosserie > mecanicien
    truelle mur brique toit toiture couvreur charpente > batiment
    routier camion chauffeur livreur livraison poids > conducteur
    entrepot cariste palette logistique preparateur > interim industrie
    infirmiere soignant soignante soigner patient toilette > sante soins
    ehpad hospice residence > retraite
    vigne vigneron viticulture raisin > viticulture
    serveur cuisinier plonge brasserie hotel > restauration
    caissiere caissier rayon supermarche magasin vendeuse vendeur > commerce vente
    menage nettoyage > aide
    informaticien developpeur > numerique
    banquier pret emprunt credit > banque
    notaire avocat huissier plainte > droits juge
    policier gendarme > droits
    tribunal audience > juge
    psychologue psy moral > souffrance confiance
    medicament traitement pilule > maladie
    chaise roulante prothese canne > handicap
    surdite lsf signes > sourd
    dyspraxie dysphasie autisme trisomie > handicap
    institut specialise > ime
    educateur educatrice assistante > social
    placee placement assistance pupille > enfance foyer
    passeport carte visa prefecture > titre sejour
    traversee frontiere guerre exil > refugie
    alphabet lettres stylo cahier > ecrire lire
    orthographe faute fautes dictee grammaire > ecrit francais
    multiplication fraction > calcul
    identifiant scanner imprimer imprimante telecharger pdf > numerique
    visio video webcam > numerique
    enigme rallye chrono > challenge quiz
    recompense trophee coupe prix > jury
    theatre scene > jeu
    couture coudre tricot > confection
    cine cinema ecran projection > video
    poster placarder affiche > affiches
    hebdo mensuel bulletin mois > newsletter
    imprime imprimee > papier
    repertoire bottin carnet > annuaire
    classeur pochette trier > documents
    photocopie attestation bulletin releve > documents
    demenager demenagement mutation > mobilite
    commune bourg canton > rural
    scooter mobylette moto pied stop > mobilite transport
    essence gasoil plein panne garagiste > voiture
    caution garant bail proprietaire locataire > logement
    tente squat > logement hebergement
    faim manger repas colis > aide sociale
    impaye factures electricite chauffage > difficultes dettes
    pension alimentaire > famille argent
    veuf veuve deuil > famille
    aidant proche aider malade > aidant
    ministere etat > etat
    prime bonus > aide employeur
    trimestre trimestres cotiser cotisation > retraite
    conge rtt absence > conge
    signature signer avenant > contrat
    dispute conflit engueulade > rupture conflit
    avertissement faute > licenciement
    negocier depart > rupture
    rupture casse casser cassee rompre > rupture
    menotte bracelet conditionnelle > detention
    casier condamnation condamne > justice detention
    etiquette vitrine enseigne local > commerce
    accent couleur voile quartier > discrimination
    """
}
