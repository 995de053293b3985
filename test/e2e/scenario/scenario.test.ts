import assert from 'node:assert/strict';
import { startDesk } from '../../helpers/desk.ts';
import { runFull } from './full/run-full.ts';
import { runScenario } from './run-scenario.ts';

describe('the main path, from the first message to the downloaded summary', function () {
  this.timeout(120_000);

  for (const store of ['sqlite', 'cosmos']) {
    it(`works through chat clients and the tab's API on ${store}`, async () => {
      const desk = await startDesk({ store });
      try {
        const { requests } = await runScenario(desk, desk.folder, () => {});
        assert.deepEqual(
          requests.map((request) => request.states.at(-1)),
          ['matched', 'matched', 'declined'],
        );
        for (const request of requests) assert.deepEqual(request.signatures, ['unicef', 'iom']);
      } finally {
        await desk.stop();
      }
    });
  }
});

describe('the whole mechanism, from the first message to the published practice', function () {
  this.timeout(180_000);

  it('works through chat clients and the tab’s API, with what is refused on the way', async () => {
    const desk = await startDesk();
    try {
      const { states } = await runFull(desk, () => {});
      assert.deepEqual(states, [
        ...['draft', 'cosigning', 'submitted', 'returned', 'cosigning', 'submitted', 'assessing', 'matched'],
        ...['implementing', 'suspended', 'implementing', 'completed'],
      ]);
    } finally {
      await desk.stop();
    }
  });
});
