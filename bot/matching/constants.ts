/**
 * Every number of the matching, with its reason. "Measured" means nDCG@10 on 28 judged requests in three languages,
 * where differences under 0.02 are noise. The values sit on a plateau: see docs/matching.md.
 */
export const CONSTANTS = {
  knowledge: {
    /** Usual BM25 saturation; 0.8 to 1.6 measure the same. */
    k1: 1.2,
    /** How much length counts against a document. */
    b: 0.6,
    /** Weight of a word by field. */
    fields: {
      /** A title says what an item is about in few words. */
      title: 2.5,
      body: 1,
      /** What came out of it speaks less of the subject than what was done. */
      result: 0.6,
      /** Partners, country names and theme labels: countries and themes also count as facets. */
      context: 0.4,
      /** Phrases of the glossary and of the thesaurus of everyday words, in whatever language they stand. */
      meaning: 1,
    },
    /** Parts of the score; they add up to 1. Objectives help most after words (measured: 0.67 without, 0.76 with); themes read out of words little. */
    shares: { words: 0.61, objective: 0.18, theme: 0.1, support: 0.04, place: 0.07 },
    /** A resource is known by its title alone, which tells less than a description. */
    resourceFactor: 0.9,
    /** Hits below are not shown: a few chance words and no facet. */
    floor: 0.1,
    /** Hits shown at most: two screens of ten. */
    limit: 20,
  },
  partners: {
    k1: 1.2,
    b: 0.5,
    fields: { title: 1, body: 1, result: 0, context: 0.4, meaning: 1 },
    /** Mandates are three sentences long: themes say more than words. Mean of the best sixty of 1,500 random settings. */
    shares: { words: 0.2, theme: 0.39, support: 0.02, place: 0.09, track: 0.19, experience: 0.11 },
    /** Leading practices that say what a need is about, and who took part in them; 5 to 20 measure the same. */
    leaders: 10,
    /** What a chosen theme adds to the strength that the leading practices give it; one read out of words adds less. */
    asked: 0.5,
    standing: {
      /** The hub works first with the Network: its executive committee, its members, then others. */
      role: { 'executive-committee': 1, member: 0.9, partner: 0.75 } as Readonly<Record<string, number>>,
      /** Bodies that can implement, fund or convene with governments across countries ... */
      type: { 'un-entity': 1, 'regional-organisation': 1, igo: 1, fund: 1, 'development-bank': 1 } as Readonly<
        Record<string, number>
      >,
      otherRole: 0.75,
      /** ... and others: networks, companies, institutes and dialogue processes known for one activity. */
      otherType: 0.3,
      /** A body whose members are elsewhere. */
      elsewhere: 0.25,
    },
    /** No data to measure them by yet: small enough that mandate and themes still decide (at most a fifth and a quarter). */
    capacity: { halfLoad: 5, load: 0.2, reliability: 0.25, prior: 4 },
    /** Partners in a set: a joint programme has about four participating organisations at most. */
    setSize: 4,
    /** Themes that a set should cover, where none was chosen: those that this part of the leading practices share. */
    setTheme: 0.3,
    /** Organisations below are not shown. */
    floor: 0.05,
    limit: 20,
  },
  /** A word in the title weighs as two in the need; one in the lists of support and beneficiaries as one. */
  titleWeight: 2,
  otherWeight: 1,
  /** Words in another script than the items' meet none of them; they still say how much was asked. Set by eye. */
  wordWeight: { own: 1, foreign: 0.4 },
  /** Concepts and senses weigh less than the word itself; more for languages in which few items are written. */
  conceptWeight: { own: 0.4, foreign: 0.7 },
  senseWeight: { own: 0.2, foreign: 0.8 },
  /** Text score of items that lack the language of the query: about what concepts and senses gain in Spanish. */
  foreignLift: 2,
  /** Share of the items in the language of the query from which the others are lifted. */
  liftFrom: 0.25,
  /** Words no item has stand for words one letter off: from six letters on, the first the same, at less weight. */
  near: { shortest: 6, weight: 0.4 },
  /** A word said often counts at most three times as much as said once (saturation of query terms). */
  repetition: 2,
  /** Objectives of themes that are only met in words, against chosen ones: 0.80 where people chose one objective of several, 0.76 without. */
  saidObjective: 0.3,
  /** Names of the request's own countries say where, not what. */
  placeWeight: 0.3,
  /** Themes and kinds of support that are only met in words, against chosen ones: at most this much. */
  saidFacet: 0.6,
  /** Half of the words' share is reached at this part of the good score (see `word-strength.ts`). */
  wordScale: 0.6,
  /**
   * No match below this evidence. Off-subject needs reach 0.28, judged requests without an answer 0.27, those with one
   * 0.35 and more: the middle. `coverage` lets questions of a few words through that one item meets.
   */
  evidence: { leaders: 3, alone: 0.8, least: 0.31, coverage: 0.25 },
  /** Documents followed through all terms of a query in a large collection; fewer than this are always compared in full. */
  followed: 2_000,
  /** Nearness: 1 for the same country; same region; worldwide items. */
  place: { region: 0.5, wide: 0.25 },
  /** Words shown of a hit: as many as fit a line. */
  shownWords: 6,
  similar: {
    /** Meanings first: they hold across languages (cosine 0.65 and more for judged duplicates, 0.5 at most for others). */
    shares: { meanings: 0.45, words: 0.4, objectives: 0.15 },
    /** Factor for another country: the very same words elsewhere stay under a duplicate. */
    elsewhere: 0.35,
    /** Judged duplicates reach 0.56, other pairs 0.25 at most. */
    duplicate: 0.36,
    /** Requests below are not worth a look. */
    peer: 0.15,
  },
};

export type Constants = typeof CONSTANTS;
