import type { Environment } from './config.ts';
import type { Person } from './domain/people.ts';

/** Entity id of the tab in the Teams manifest. */
const TAB_ENTITY = 'desk';

/**
 * Links into the tab: inside Teams a deep link, in the embedded mode the page itself as the same persona. `ref` is a
 * request's number, or the path of another page such as `knowledge/P-2026-0007`.
 */
export function createTabLink(env: Environment): (person: Person, ref: string | null) => string {
  if (env.IDENTITY === 'embedded') {
    return (person, ref) =>
      `http://${env.HOST}:${env.PORT}/tab/?persona=${person.id}#${ref === null ? '/' : ref.includes('/') ? `/${ref}` : `/requests/${ref}`}`;
  }
  return (_person, ref) => {
    const link = `https://teams.microsoft.com/l/entity/${env.TEAMS_APP_ID}/${TAB_ENTITY}`;
    return ref === null ? link : `${link}?context=${encodeURIComponent(JSON.stringify({ subEntityId: ref }))}`;
  };
}
