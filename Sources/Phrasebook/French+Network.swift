/// How other machines come in: `spro aide reseau`.
extension French {
  /// The word by which the help on other machines is asked for.
  package static let networkSubject = "reseau"

  /// The exact steps, for whoever prepares the machine the session is played on.
  package static let networkHelp = """
    Faire entrer d’autres machines

    spro n’ouvre aucun port : les autres machines passent par ssh (OpenSSH). Prévoyez un quart d’heure, la veille.

    1. Sur la machine de l’animateur·rice
      sudo apt install openssh-server
      sudo install spro /usr/local/bin/spro

    2. Quand toute une salle arrive ensemble
      Par défaut, ssh en refuse au-delà de dix à la fois. Mettez dans /etc/ssh/sshd_config.d/spro.conf :
        MaxStartups 60:30:400
      puis : sudo sshd -t && sudo systemctl restart ssh

    3. Un compte qui ne sert qu’à cela, sous lequel la séance est animée
        sudo adduser --gecos "" seance
        sudo -iu seance /usr/local/bin/spro animer
      À la suite, dans /etc/ssh/sshd_config.d/spro.conf :
        Match User seance
          ForceCommand /usr/local/bin/spro entree
          DisableForwarding yes
          PermitUserRC no
          PermitTTY yes
          PasswordAuthentication yes
      puis : sudo sshd -t && sudo systemctl restart ssh
      Une seule commande sert les deux façons d’entrer, et rien d’autre. Pour n’ouvrir qu’une séance : ForceCommand /usr/local/bin/spro entree --seance NOM

    4. Entrer
      D’une machine qui n’a que ssh, rien à installer :
        ssh seance@machine
      D’une machine qui a spro :
        spro observer seance@machine
      puis le mot de passe dit dans la salle. Il n’y a là ni ligne de commande, ni fichiers, ni autre séance. Changez le mot de passe après : sudo passwd seance

    5. Sans compte à part, avec des clés
      Chaque personne donne sa clé publique (ssh-keygen -t ed25519 en fait une). Une ligne par clé dans ~/.ssh/authorized_keys, sur la machine de l’animateur·rice :
        restrict,pty,command="/usr/local/bin/spro entree" ssh-ed25519 AAAA… prenom
      Elle ne permet que d’entrer dans la séance : ssh compte@machine, ou spro observer compte@machine
      Un nom sans point ni arobase s’écrit avec deux-points : spro observer machine:

    6. Vérifier avant que les gens arrivent
      sudo sshd -T -C user=seance | grep -Ei 'maxstartups|forcecommand|disableforwarding'
      ssh seance@machine            montre l’entrée de la séance
      ssh seance@machine id         répond que ce compte n’ouvre que la salle
      ssh -N -L 9999:localhost:22 seance@machine, puis nc localhost 9999 : rien ne passe
      spro salle                    dit ce que tapent les observateur·rices

    Une ligne coupée se rétablit d’elle-même ; ce qui a été tapé entre-temps part ensuite, une seule fois.
    """
}
