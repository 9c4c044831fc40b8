-- Tables d’un bilan de spro, pour PostgreSQL et SQLite.
-- Charger ce fichier remplace les tables spro_bilan_* d’un bilan précédent, et rien d’autre.
BEGIN;
DROP TABLE IF EXISTS spro_bilan_ensemble;
CREATE TABLE spro_bilan_ensemble (
  jour DATE,
  premier_jour DATE,
  dernier_jour DATE,
  seances BIGINT NOT NULL,
  parties BIGINT NOT NULL,
  participants BIGINT NOT NULL,
  tres_satisfaits BIGINT NOT NULL,
  satisfaits BIGINT NOT NULL,
  peu_satisfaits BIGINT NOT NULL,
  pas_du_tout_satisfaits BIGINT NOT NULL,
  sans_reponse BIGINT NOT NULL,
  sans_partie BIGINT NOT NULL,
  echeances_venues BIGINT NOT NULL,
  echeances_a_venir BIGINT NOT NULL,
  sans_echeance BIGINT NOT NULL
);
INSERT INTO spro_bilan_ensemble VALUES
  ('2027-02-01', '2026-11-23', '2027-01-12', 3, 4, 26, 11, 9, 1, 1, 4, 1, 4, 1, 1);
DROP TABLE IF EXISTS spro_bilan_territoires;
CREATE TABLE spro_bilan_territoires (
  territoire TEXT NOT NULL,
  periode TEXT NOT NULL,
  debut DATE,
  seances BIGINT NOT NULL,
  parties BIGINT NOT NULL,
  participants BIGINT NOT NULL,
  tres_satisfaits BIGINT NOT NULL,
  satisfaits BIGINT NOT NULL,
  peu_satisfaits BIGINT NOT NULL,
  pas_du_tout_satisfaits BIGINT NOT NULL,
  sans_reponse BIGINT NOT NULL
);
INSERT INTO spro_bilan_territoires VALUES
  ('Bourges', '2027-01', '2027-01-01', 1, 1, 14, 5, 6, 1, 1, 1),
  ('Vierzon (Cher)', '2026-11', '2026-11-01', 1, 2, 9, 4, 3, 0, 0, 2),
  ('Vierzon (Cher)', '2026-12', '2026-12-01', 1, 1, 3, 2, 0, 0, 0, 1);
DROP TABLE IF EXISTS spro_bilan_cartes;
CREATE TABLE spro_bilan_cartes (
  genre TEXT NOT NULL,
  paquet TEXT NOT NULL,
  code TEXT NOT NULL,
  numero BIGINT,
  libelle TEXT NOT NULL,
  jouee BIGINT NOT NULL,
  remise BIGINT NOT NULL
);
INSERT INTO spro_bilan_cartes VALUES
  ('cas', 'essai', 'cas-02', 2, 'Le papier sur le siège passager', 2, 0),
  ('cas', 'essai', 'cas-13', 13, 'Un contrat au Blanc', 2, 1),
  ('structure', 'essai', 'mission-locale', 2, 'Mission locale', 2, 0),
  ('structure', 'essai', 'cap-emploi', 4, 'Cap emploi', 2, 0);
DROP TABLE IF EXISTS spro_bilan_portes;
CREATE TABLE spro_bilan_portes (
  genre TEXT NOT NULL,
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  ouverte BIGINT NOT NULL,
  restee_fermee BIGINT NOT NULL
);
INSERT INTO spro_bilan_portes VALUES
  ('dispositif', 'cep', 'Conseil en évolution professionnelle', 1, 2),
  ('structure', 'avenir-actifs', 'Avenir Actifs (opérateur régional du CEP)', 1, 1),
  ('dispositif', 'cpf', 'Compte personnel de formation', 0, 2),
  ('structure', 'mission-locale', 'Mission locale', 2, 0),
  ('structure', 'prc-vae', 'Point information conseil en VAE', 1, 1),
  ('dispositif', 'periode-reconversion', 'Période de reconversion', 0, 2),
  ('structure', 'transitions-pro', 'Transitions Pro Centre-Val de Loire', 1, 1),
  ('dispositif', 'vae', 'Validation des acquis de l’expérience', 1, 1),
  ('dispositif', 'cej', 'Contrat d’engagement jeune', 0, 1),
  ('structure', 'france-travail', 'France Travail', 0, 1),
  ('dispositif', 'ptp', 'Projet de transition professionnelle', 0, 1),
  ('dispositif', 'transco', 'Transitions collectives', 1, 0);
DROP TABLE IF EXISTS spro_bilan_portes_hors_bibliotheque;
CREATE TABLE spro_bilan_portes_hors_bibliotheque (
  libelle TEXT NOT NULL,
  seances BIGINT NOT NULL
);
INSERT INTO spro_bilan_portes_hors_bibliotheque VALUES
  ('La médiathèque de La Châtre', 2);
DROP TABLE IF EXISTS spro_bilan_retenus;
CREATE TABLE spro_bilan_retenus (
  genre TEXT NOT NULL,
  code TEXT NOT NULL,
  libelle TEXT NOT NULL,
  parties BIGINT NOT NULL
);
INSERT INTO spro_bilan_retenus VALUES
  ('pratique', 'maison-1', 'Café des partenaires', 1),
  ('pratique', 'assurer-4', 'ECHANGES DE PRATIQUE : DES CAS CONCRETS DE BENEFICIAIRES / JEU DE CARTES SPRO', 1),
  ('dispositif', 'ptp', 'PTP', 1);
DROP TABLE IF EXISTS spro_bilan_engagements;
CREATE TABLE spro_bilan_engagements (
  echeance DATE,
  jours_ecoules BIGINT,
  territoire TEXT NOT NULL,
  seance_du DATE,
  structure TEXT,
  libelle TEXT NOT NULL
);
INSERT INTO spro_bilan_engagements VALUES
  ('2026-12-01', 62, 'Vierzon (Cher)', '2026-11-23', NULL, 'Envoyer la fiche VAE'),
  ('2026-12-18', 45, 'Vierzon (Cher)', '2026-11-23', 'Mission locale', 'Inviter le PRC à la réunion d’équipe'),
  ('2026-12-31', 32, 'Vierzon (Cher)', '2026-12-07', 'Mission locale', ''),
  ('2027-01-31', 1, 'Bourges', '2027-01-12', 'Cap emploi', 'Inviter le CIO');
COMMIT;
