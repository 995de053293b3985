import type { shell as en } from './en.ts';

export const shell: Record<keyof typeof en, string> = {
  'shell.skip': 'Aller au contenu',
  'shell.navigation': 'Rubriques',
  'shell.queue': 'File d’attente',
  'shell.mine': 'Mes demandes',
  'shell.assignments': 'Répartition',
  'shell.numbers': 'Chiffres',
  'shell.admissions': 'Personnes',
  'shell.admissions.waiting': '{count, plural, one {# personne attend} other {# personnes attendent}}',
  'shell.me': 'Vous : {name}, {organisation}',
  'shell.roles': 'Rôles : {roles}',
  'shell.language': 'Langue',
  'shell.language.hint': 'La langue vaut aussi pour la conversation avec le bot.',
  'shell.switch': 'Agir au nom d’une autre personne',
  'shell.stale':
    'La mise à jour en direct est interrompue : cette page n’est peut-être plus à jour. Une nouvelle tentative a lieu toutes les quelques secondes.',
  'shell.lost.title': 'Cette page n’existe pas',
  'shell.lost.text': 'Le lien date peut-être d’une version antérieure.',
  'shell.lost.back': 'Aller à votre page d’accueil',
};
