import type { assignments as en } from './en.ts';

export const assignments: Record<keyof typeof en, string> = {
  'assignments.title': 'Répartition',
  'assignments.text':
    'Qui évalue quelle demande. L’outil propose selon le sujet, le lieu, la langue et la charge, et jamais une personne d’une organisation demandeuse ; vous décidez.',
  'assignments.summary':
    '{count, plural, =0 {Chaque demande a ses évaluations réparties} one {# demande à répartir} other {# demandes à répartir}}',
  'assignments.left':
    '{count, plural, one {# autre demande suivra} other {# autres demandes suivront}} une fois celles-ci réparties.',
  'assignments.all': 'Tout confier comme proposé ({count})',
  'assignments.group.open': 'Évaluation à confier',
  'assignments.group.done': 'Évaluation confiée',
  'assignments.reviewers.of': 'Évaluation de {ref}',
  'assignments.on-it': 'Déjà chargé de la demande',
  'assignments.proposed': 'Proposition',
  'assignments.chosen': 'Votre choix',
  'assignments.load': '{load} sur {cap} demandes en cours',
  'assignments.load.after': '{load} sur {cap} demandes en cours, {after} avec toutes les propositions',
  'assignments.full': 'limite atteinte',
  'assignments.nobody': 'Personne n’est choisi.',
  'assignments.missing': '{count, plural, one {Il manque # personne} other {Il manque # personnes}}',
  'assignments.assign': 'Confier comme proposé',
  'assignments.assign.of': 'Confier comme proposé : {ref}',
  'assignments.assign.chosen': 'Confier à ces personnes',
  'assignments.assign.chosen.of': 'Confier à ces personnes : {ref}',
  'assignments.choose': 'Choisir d’autres personnes',
  'assignments.choose.of': 'Choisir d’autres personnes : {ref}',
  'assignments.choose.group': 'Personnes sans conflit d’intérêts, {ref}',
  'assignments.choose.none': 'Toute la coordination est ici en conflit d’intérêts.',
  'assignments.choose.reset': 'Revenir à la proposition',
  'assignments.dialog.title':
    '{count, plural, one {Confier cette évaluation ?} other {Confier l’évaluation de # demandes ?}}',
  'assignments.dialog.do': 'Confier',
  'assignments.done':
    '{count, plural, one {L’évaluation de {refs} est confiée.} other {L’évaluation de # demandes est confiée.}}',
  'assignments.empty.title': 'Rien à évaluer',
  'assignments.empty.text': 'Une demande apparaît ici dès que tous ses organismes l’ont signée.',
};
