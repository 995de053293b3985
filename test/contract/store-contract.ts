import type { Store } from '../../bot/store/store.ts';
import { changesContract } from './changes-contract.ts';
import { countersContract } from './counters-contract.ts';
import { queriesContract } from './queries-contract.ts';
import { writesContract } from './writes-contract.ts';

/** An empty place to keep things, that several stores can be opened on, as several servers would. */
export interface Place {
  open(): Promise<Store>;
  clear(): Promise<void>;
}

/** What every adapter of the storage port keeps. Each test gets a place of its own. */
export function storeContract(newPlace: () => Promise<Place>): void {
  let place: Place;
  const stores: Store[] = [];

  const open = async (): Promise<Store> => {
    const store = await place.open();
    stores.push(store);
    return store;
  };

  beforeEach(async () => {
    place = await newPlace();
  });
  afterEach(async () => {
    await Promise.all(stores.splice(0).map((store) => store.close()));
    await place.clear();
  });

  writesContract(open);
  queriesContract(open);
  changesContract(open);
  countersContract(open);
}
