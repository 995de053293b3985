import assert from 'node:assert/strict';
import type { Intent } from '../../../../bot/chat/understanding/types.ts';
import { understand } from './helpers.ts';

const SAID: Record<Intent, string[]> = {
  'new-request': [
    'we want to register a joint request',
    'Besoin : formation des inspecteurs du travail au Bénin, OIT et OIM',
    'necesitamos un taller sobre trata en Honduras, OIM y UNODC',
    'Nepal, ILO + IOM: legal advice on the recruitment act',
  ],
  status: [
    'where is UNM-2026-0042?',
    'des nouvelles de notre demande avec le HCR ?',
    '¿en qué va la UNM-2026-0003?',
    'has ILO signed UNM-2026-0042 yet?',
    'UNM-2026-0007',
  ],
  'list-mine': [
    'my requests',
    'quelles demandes avons-nous en cours ?',
    'muéstrame mis solicitudes',
    'what is waiting for my signature?',
  ],
  sign: ['UNICEF signs UNM-2026-0042', 'nous cosignons la UNM-2026-0042', 'firmamos la UNM-2026-0042'],
  'decline-sign': [
    "we can't sign UNM-2026-0042",
    'le HCR ne signera pas UNM-2026-0042',
    'no podemos firmar la UNM-2026-0042',
  ],
  'find-knowledge': [
    'any good practices on remittances?',
    'comment d’autres pays ont intégré les réfugiés ?',
    'ejemplos de migración circular',
    'Search: climate mobility',
  ],
  'find-partner': [
    'who can help us with birth registration in Mali?',
    'on cherche un partenaire sur la traite au Togo',
    'busco socios para salud mental en Perú',
  ],
  help: [
    'help',
    'comment ça marche ?',
    '¿cómo registro una solicitud?',
    'how do I invite another agency?',
    'how do I sign a request?',
  ],
  greeting: ['hi', 'Bonjour 👋', 'buenos días'],
  summary: [
    'summary of last month',
    'bilan du T3',
    'informe del año pasado',
    'how many requests were signed in March?',
  ],
  language: ['passe en espagnol stp', 'can we speak French?', 'English'],
  'my-roles': ["what's my role?", 'puis-je signer pour l’OIT ?', '¿qué permisos tengo?'],
  cancel: ['never mind', 'laisse tomber', 'cancela, mejor lo hago mañana'],
  thanks: ['thanks a lot!', 'merci bcp', 'mil gracias 🙌'],
  unknown: ['qwerty uiop', 'il fait beau aujourd’hui', '¿a qué hora es el partido?', ''],
};

describe('the intent of a message', () => {
  for (const [intent, texts] of Object.entries(SAID)) {
    for (const text of texts) {
      it(`is ${intent} for "${text}"`, () => assert.equal(understand(text).intent, intent));
    }
  }

  it('asks for the state, and does not sign, when somebody asks who has signed', () => {
    assert.equal(understand('who still has to sign UNM-2026-0063?').intent, 'status');
    assert.equal(understand('ya firmó ACNUR la UNM-2026-0019?').intent, 'status');
  });

  it('stays a new request when a long mail mentions a signed letter', () => {
    const text =
      'Dear colleagues, ILO Nepal and IOM would like to register a joint request on labour migration. The ministry has one lawyer for all negotiations. ' +
      'What we would need is legal advice on the draft texts and a peer exchange with the Philippines. The letter is signed and can be sent.';
    assert.equal(understand(text).intent, 'new-request');
  });

  it('takes a course in French as a need and not as a wish for another language', () => {
    assert.notEqual(
      understand('we need a training course in French for border guards in Chad, IOM').intent,
      'language',
    );
  });
});

describe('the language of a message', () => {
  const SPOKEN: [string, string][] = [
    ['who still has to sign?', 'en'],
    ['ou en est notre dossier', 'fr'],
    ['q solicitudes tenemos abiertas', 'es'],
    ['necesitamos un workshop y un toolkit para los inspectores', 'es'],
    ['on voudrait un workshop sur les pathways', 'fr'],
    ['UNM-2026-0042', 'en'],
  ];
  for (const [text, lang] of SPOKEN) it(`is ${lang} for "${text}"`, () => assert.equal(understand(text).lang, lang));

  const WISHED: [string, string][] = [
    ['passe en espagnol stp', 'es'],
    ['¿podemos seguir en inglés?', 'en'],
    ['switch from English to French please', 'fr'],
    ['je ne parle pas anglais, en français svp', 'fr'],
  ];
  for (const [text, lang] of WISHED)
    it(`is wanted as ${lang} in "${text}"`, () => assert.equal(understand(text).slots.language, lang));
});
