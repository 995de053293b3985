import type { demand as english } from './en.ts';

export const demand: Record<keyof typeof english, string> = {
  'hint.email':
    '« {found} » ressemble à une adresse électronique. Une demande ne contient pas de données personnelles : merci de la retirer.',
  'hint.phone':
    '« {found} » ressemble à un numéro de téléphone. Une demande ne contient pas de données personnelles : merci de le retirer.',
  'hint.document-number':
    '« {found} » ressemble au numéro du document d’une personne. Une demande ne contient pas de données personnelles : merci de le retirer.',
  'hint.person':
    '« {found} » semble désigner une personne. Une demande ne contient pas de données personnelles de migrants : merci de l’écrire sans la personne.',
  'hint.wording': '« {found} » peut stigmatiser. Les Nations Unies écrivent : « {suggestion} ».',
  'hints.title': 'Avant que quiconque signe',
};
