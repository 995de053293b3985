/** What Teams asks of a card, and the library that clients are built on accepts. */
import assert from 'node:assert/strict';
import { HostConfig, AdaptiveCard as Parsed, SerializationContext, Versions } from 'adaptivecards';
import { ACTION_LIMIT, type AdaptiveCard, CARD_LIMIT_BYTES, cardBytes } from '../../bot/cards/elements.ts';
import { elementsOf } from './chat-user.ts';

/** What the library finds wrong with a card. */
export function faultsOf(card: AdaptiveCard): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new Parsed();
  parsed.hostConfig = new HostConfig({ actions: { maxActions: ACTION_LIMIT } });
  // Its pattern for `lang` has the flag `g`, so that every second card is refused: `lang` is checked below instead.
  const { lang: _lang, ...rest } = structuredClone(card);
  parsed.parse(rest, context);
  const read = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  return [...read, ...parsed.validateProperties().validationEvents.map((event) => event.message)];
}

/** Is anything drawn in markdown that could be more than letters? Only what was escaped, entities and our own bold pass. */
export function isHarmlessMarkdown(words: string): boolean {
  const left = words.replace(/\\[\\`*_{}[\]()#+\-!|~>.]/g, '').replace(/&(?:amp|lt);/g, '');
  return !/[\\`*_{}[\]#+\-!|~<>&\n\r]|\(|\)|\d\./.test(left);
}

/** @throws AssertionError naming what is wrong */
export function checkCard(card: AdaptiveCard, name: string): void {
  assert.deepEqual(faultsOf(card), [], name);
  assert.equal(card.version, '1.5');
  assert.match(card.lang, /^(?:en|fr|es)$/);
  assert.ok(cardBytes(card) <= CARD_LIMIT_BYTES, `${name} has ${cardBytes(card)} bytes`);
  for (const node of elementsOf(card)) {
    const actions = Array.isArray(node.actions) ? node.actions : [];
    assert.ok(actions.length <= ACTION_LIMIT, `${name} has ${actions.length} actions`);
    for (const words of [node.title, node.label, node.text]) {
      if (typeof words === 'string') assert.notEqual(words.trim(), '', `${name}: a ${node.type} says nothing`);
    }
  }
  const ids = elementsOf(card).flatMap((node) => (node.type?.startsWith('Input.') ? [String(node.id)] : []));
  assert.equal(new Set(ids).size, ids.length, `${name}: inputs with one id`);
}
