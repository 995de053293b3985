/**
 * The people of the embedded mode: invented, for trying the product on one computer. `slug` names the persona in
 * addresses; `id` stands for the Entra object id.
 */
import type { Language } from './domain/language.ts';
import type { Person } from './domain/people.ts';

export interface Persona {
  slug: string;
  person: Person;
  description: Record<Language, string>;
}

const persona = (
  slug: string,
  number: number,
  details: Pick<Person, 'name' | 'organisation' | 'country' | 'roles'>,
  description: Record<Language, string>,
): Persona => ({
  slug,
  person: {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    ...details,
    status: 'active',
    language: 'en',
  },
  description,
});

export const PERSONAS: readonly Persona[] = [
  persona(
    'unicef',
    1,
    { name: 'Aïcha Moussa', organisation: 'unicef', country: 'NE', roles: ['focal-point'] },
    {
      en: 'Focal point of UNICEF in Niger',
      fr: 'Point focal de l’UNICEF au Niger',
      es: 'Punto focal del UNICEF en el Níger',
    },
  ),
  persona(
    'iom',
    2,
    { name: 'Daniel Okoro', organisation: 'iom', country: 'NE', roles: ['focal-point'] },
    {
      en: 'Focal point of IOM in Niger',
      fr: 'Point focal de l’OIM au Niger',
      es: 'Punto focal de la OIM en el Níger',
    },
  ),
  persona(
    'coordinator',
    3,
    { name: 'Clara Mendes', organisation: 'dco', country: null, roles: ['coordinator'] },
    {
      en: 'Coordinator (Development Coordination Office)',
      fr: 'Coordination (Bureau de la coordination des activités de développement)',
      es: 'Coordinación (Oficina de Coordinación del Desarrollo)',
    },
  ),
  persona(
    'secretariat',
    4,
    { name: 'Jonas Weber', organisation: 'iom', country: null, roles: ['secretariat'] },
    {
      en: 'Secretariat of the UN Network on Migration',
      fr: 'Secrétariat du Réseau des Nations Unies sur les migrations',
      es: 'Secretaría de la Red de las Naciones Unidas sobre la Migración',
    },
  ),
  persona(
    'committee',
    5,
    { name: 'Nadia Haddad', organisation: 'undp', country: null, roles: ['committee'] },
    {
      en: 'Member of the fund’s committee (UNDP)',
      fr: 'Membre du comité du fonds (PNUD)',
      es: 'Miembro del comité del fondo (PNUD)',
    },
  ),
  persona(
    'ilo',
    6,
    { name: 'Grace Mensah', organisation: 'ilo', country: 'NE', roles: ['focal-point'] },
    {
      en: 'Focal point of ILO in Niger, asked to help',
      fr: 'Point focal de l’OIT au Niger, sollicité pour aider',
      es: 'Punto focal de la OIT en el Níger, a quien se pide ayuda',
    },
  ),
  persona(
    'icmc',
    7,
    { name: 'Paolo Ricci', organisation: 'icmc', country: null, roles: ['observer'] },
    {
      en: 'Reviewer from civil society (ICMC)',
      fr: 'Évaluateur de la société civile (CICM)',
      es: 'Revisor de la sociedad civil (CICM)',
    },
  ),
  persona(
    'lshtm',
    8,
    { name: 'Sofia Lindqvist', organisation: 'lshtm', country: null, roles: ['observer'] },
    {
      en: 'Reviewer from research (LSHTM)',
      fr: 'Évaluatrice de la recherche (LSHTM)',
      es: 'Revisora del mundo académico (LSHTM)',
    },
  ),
];

/** Those who have a chat client of their own: the first four do the main job; the others work in the tab. */
export const CHAT_PERSONAS: readonly Persona[] = PERSONAS.slice(0, 4);
