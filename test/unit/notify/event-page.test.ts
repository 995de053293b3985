import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { EVENT_TYPES } from '../../../bot/domain/event.ts';
import { eventPage } from '../../../bot/notify/event-page.ts';

describe('the page that a message leads to', () => {
  it('is the part of the request where it can be acted upon', () => {
    assert.equal(eventPage('UNM-2026-0001', 'fund-opened'), 'requests/UNM-2026-0001/fund');
    assert.equal(eventPage('UNM-2026-0001', 'referral-asked'), 'requests/UNM-2026-0001/referrals');
    assert.equal(eventPage('UNM-2026-0001', 'signed'), 'UNM-2026-0001');
  });

  it('is one that the tab has', () => {
    const parts = readFileSync('tab/features/request/parts.tsx', 'utf8');
    for (const event of EVENT_TYPES) {
      const part = eventPage('UNM-2026-0001', event).split('/')[2];
      assert.ok(part === undefined || parts.includes(`\n  ${part}: {`), `${event}: ${part}`);
    }
  });
});
