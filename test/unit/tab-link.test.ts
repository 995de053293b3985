import assert from 'node:assert/strict';
import { readConfig } from '../../bot/config.ts';
import { createTabLink } from '../../bot/tab-link.ts';
import { unicef } from '../helpers/builders.ts';

describe('links into the tab', () => {
  const link = createTabLink(readConfig({}));

  it('lead to a request by its number, and to any other page by its path', () => {
    assert.match(link(unicef, 'UNM-2026-0042'), /#\/requests\/UNM-2026-0042$/);
    assert.match(link(unicef, 'practices/P-2026-0007'), /#\/practices\/P-2026-0007$/);
    assert.match(link(unicef, null), /#\/$/);
  });
});
