import type { MeView, PendingPersonView, Settings } from '../../../bot/api/contract.ts';
import type { Role } from '../../../bot/domain/people.ts';

const LABELS: Record<Role, string> = {
  'focal-point': 'focal point',
  coordinator: 'coordinator',
  secretariat: 'secretariat',
  committee: 'committee member',
  observer: 'observer',
};

function person(id: string, name: string, organisation: MeView['organisation'], roles: readonly Role[]): MeView {
  return {
    id,
    name,
    organisation,
    roles: roles.map((code) => ({ code, label: LABELS[code] })),
    country: null,
    language: 'en',
  };
}

const iom = { code: 'iom', label: 'IOM' };
const unodc = { code: 'unodc', label: 'UNODC' };
const secretariat = { code: 'unnm-secretariat', label: 'Network secretariat' };

export const PEOPLE = {
  coordinator: person('coordinator', 'Amara Diallo', secretariat, ['coordinator']),
  conflicted: person('conflicted', 'Leïla Haddad', iom, ['coordinator']),
  focal: person('focal', 'Jonas Weber', iom, ['focal-point']),
  secretariat: person('secretariat', 'María Fernández', secretariat, ['secretariat']),
  observer: person('observer', 'Chen Li', unodc, ['observer']),
  many: person('many', 'Ana Souza', secretariat, ['coordinator', 'focal-point', 'secretariat']),
} satisfies Record<string, MeView>;
export type PersonaId = keyof typeof PEOPLE;

export const EMBEDDED: Settings = {
  identity: 'embedded',
  teamsAppId: null,
  botAppId: null,
  personas: Object.values(PEOPLE).map((me) => ({
    id: me.id,
    name: me.name,
    description: {
      en: `${me.roles.map((role) => role.label).join(', ')} at ${me.organisation.label}`,
      fr: `Fonction à ${me.organisation.label}`,
      es: `Función en ${me.organisation.label}`,
    },
  })),
};

export const ENTRA: Settings = {
  identity: 'entra',
  personas: [],
  teamsAppId: '7f3c2a10-58b1-4a7e-9d6e-0c8f5b1d2e3a',
  botAppId: '2d9e4b7c-1f60-4c3b-8a95-6e7d0f1a2b3c',
};

export const PENDING: PendingPersonView[] = [
  {
    id: 'p-1',
    name: 'Ngozi Okafor',
    organisation: { code: 'unicef', label: 'UNICEF' },
    country: { code: 'NG', label: 'Nigeria' },
    askedAt: '2026-11-18T09:12:00.000Z',
  },
  {
    id: 'p-2',
    name: 'Pierre Lambert',
    organisation: { code: 'ilo', label: 'ILO' },
    country: null,
    askedAt: '2026-11-19T15:40:00.000Z',
  },
];
