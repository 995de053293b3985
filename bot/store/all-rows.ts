import type { Filter, Page, Store, Stored } from './store.ts';

/** Every row of a filter, page by page as they are needed; 500 a page unless the filter says otherwise. */
export async function* allRows(store: Pick<Store, 'query'>, filter: Omit<Filter, 'after'>): AsyncGenerator<Stored> {
  let after: string | null = null;
  do {
    const page: Page = await store.query({ limit: 500, ...filter, ...(after === null ? {} : { after }) });
    yield* page.rows;
    after = page.next;
  } while (after !== null);
}
