import type { admissions as en } from './en.ts';

export const admissions: Record<keyof typeof en, string> = {
  'admissions.title': 'Personnes en attente d’admission',
  'admissions.text':
    'Elles ont écrit au bot et indiqué leur organisme. N’admettez que les personnes dont vous pouvez confirmer la fonction.',
  'admissions.asked': 'Inscription le {date}',
  'admissions.roles': 'Rôles de {name}',
  'role.focal-point': 'Point focal',
  'role.focal-point.hint': 'Enregistre et signe pour l’organisme',
  'role.coordinator': 'Coordination',
  'role.coordinator.hint': 'Évalue les demandes et enregistre les correspondances',
  'role.secretariat': 'Secrétariat',
  'role.secretariat.hint': 'Voit les chiffres, admet les personnes',
  'role.observer': 'Observation',
  'role.observer.hint': 'Lit ce qui a été soumis',
  'admissions.admit': 'Admettre',
  'admissions.admit.of': 'Admettre {name}',
  'admissions.refuse': 'Refuser',
  'admissions.refuse.of': 'Refuser {name}',
  'admissions.no-role': 'Choisissez au moins un rôle.',
  'admissions.admitted': 'Admission enregistrée : {name} en sera informé.',
  'admissions.refused': 'Refus enregistré : {name} en sera informé.',
  'admissions.refuse.title': 'Refuser {name} ?',
  'admissions.refuse.text': '{name} en sera informé et ne verra rien du service.',
  'admissions.empty.title': 'Personne n’attend',
  'admissions.empty.text': 'Quiconque écrit au bot pour la première fois et indique un organisme apparaît ici.',
};
