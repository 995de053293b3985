import assert from 'node:assert/strict';
import { hitsCard } from '../../../bot/cards/hits-card.ts';
import type { HitView } from '../../../bot/domain/views.ts';

const reason = (kind: HitView['reasons'][number]['kind'], brief: string, share: number) => ({
  kind,
  text: `${brief} in full`,
  brief,
  share,
});

const hit: HitView = {
  id: 'ohchr',
  title: 'OHCHR',
  summary: '',
  context: '',
  evidence: null,
  source: null,
  score: 0.4,
  reasons: [
    reason('theme', 'Theme: child protection and 5 more', 0.2),
    reason('track-record', 'Track record: Models at borders and 4 more', 0.1),
    reason('words', 'Words: police', 0.06),
    reason('region', 'Region: Africa', 0.04),
  ],
  missing: [],
};

describe('the card of hits', () => {
  it('says why each is there in three short reasons, the strongest first', () => {
    const shown = JSON.stringify(hitsCard('en', 'Who could help', [hit], true).body);
    assert.ok(
      shown.includes('Theme: child protection and 5 more · Track record: Models at borders and 4 more · Words: police'),
    );
    assert.ok(!shown.includes('in full') && !shown.includes('Africa'));
  });

  it('tells only who registers requests to register one', () => {
    const offers = (mayRegister: boolean) => JSON.stringify(hitsCard('en', 'Who could help', [hit], mayRegister));
    assert.match(offers(true), /New request/);
    assert.doesNotMatch(offers(false), /New request|Register a request/);
  });
});
