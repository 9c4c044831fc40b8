/// Words too common in French to say what somebody looks for.
enum StopWords {
  static func contains(_ folded: String) -> Bool { words.contains(folded) }

  private static let words = Set(
    """
    a ai afin ainsi alors apres as au aucun aucune aussi autre autres aux avant avec avez avoir \
    avons bien c ca car ce ceci cela celle celui ces cet cette ceux chaque chez ci comme comment \
    d dans de deja depuis des donc dont du elle elles en encore entre es est et etaient etait \
    etant ete etes etre eu eux fait faire faut fois font hors ici il ils j je jusque l la le les \
    leur leurs lors lui m ma maintenant mais me meme memes mes moi moins mon n ne ni non nos notre nous on \
    ont ou par parce pas peu peut peuvent peux plus plusieurs pour pourquoi puis qu quand que \
    quel quelle quelles quels qui quoi s sa sans sauf se ses si soi soit sommes son sont sous \
    suis sur t ta tandis te tes toi ton tous tout toute toutes tres tu un une va vers veut veux \
    voici voila vos votre vous vu y
    """.split(separator: " ").map(String.init))
}
