import { Router } from 'express';
import type { Language } from '../domain/language.ts';
import type { Person } from '../domain/people.ts';
import { t } from '../locales/index.ts';
import { labels } from '../locales/labels.ts';
import type { Deps } from '../usecases/deps.ts';
import { admitPerson, listPending, refusePerson, setLanguage } from '../usecases/people.ts';
import { admitBody, languageBody, type MeView, type PendingPersonView } from './contract.ts';
import { signedIn, valid } from './validate.ts';

function meView(deps: Deps, person: Person, lang: Language): MeView {
  const label = labels(deps.reference, lang);
  return {
    id: person.id,
    name: person.name,
    organisation: { code: person.organisation, label: label.agency(person.organisation) },
    roles: person.roles.map((code) => ({ code, label: t(lang, `role.${code}`) })),
    country: person.country === null ? null : { code: person.country, label: label.country(person.country) },
    language: person.language,
  };
}

/** /api/me and /api/people. */
export function peopleRoutes(deps: Deps): Router {
  const router = Router();

  router.get('/me', (_request, response) => {
    const { person, lang } = signedIn(response);
    response.json(meView(deps, person, lang));
  });

  router.put('/me/language', async (request, response) => {
    const { language } = valid(languageBody, request.body);
    const person = await setLanguage(deps)(signedIn(response).person, language);
    response.json(meView(deps, person, language));
  });

  router.get('/people/pending', async (_request, response) => {
    const { person, lang } = signedIn(response);
    const label = labels(deps.reference, lang);
    const views: PendingPersonView[] = (await listPending(deps)(person)).map(({ person: pending, askedAt }) => ({
      id: pending.id,
      name: pending.name,
      organisation: { code: pending.organisation, label: label.agency(pending.organisation) },
      country: pending.country === null ? null : { code: pending.country, label: label.country(pending.country) },
      askedAt,
    }));
    response.json(views);
  });

  router.post('/people/:id/admit', async (request, response) => {
    const { roles } = valid(admitBody, request.body);
    await admitPerson(deps)(signedIn(response).person, request.params.id, roles);
    response.status(204).end();
  });

  router.post('/people/:id/refuse', async (request, response) => {
    await refusePerson(deps)(signedIn(response).person, request.params.id);
    response.status(204).end();
  });

  return router;
}
