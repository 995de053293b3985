/** Needs as a focal point would write them. The first two are told by the sources of the reference data; see `source`. */
export interface Need {
  /** Where the need was read. */
  source: string;
  lang: 'en' | 'fr';
  text: string;
  /** What the person corrects in the form before confirming. */
  corrections: Record<string, string>;
  /** What the person adds afterwards: results, budget, markers; null for nothing. */
  details: Record<string, string> | null;
  /** What the coordinator finds, and so decides. */
  expectMatch: boolean;
}

export const NEEDS: readonly Need[] = [
  {
    source:
      'idm28-026: call of the Arab Parliament to build the capacity of legislators (International Dialogue on Migration no. 28)',
    lang: 'en',
    text:
      'UNICEF and IOM would like to register a joint request for Niger. The parliament asks for training of legislators on protecting ' +
      'the rights of migrants and displaced people, above all children and vulnerable women, and on emergency health care and ' +
      'shelter when many people arrive at once.',
    corrections: {
      requestedBy: 'National Assembly of Niger',
      endorsement: 'obtained',
      beneficiaries: 'Members of parliament and their staff',
    },
    details: {
      start: '2027-03',
      durationMonths: '18',
      statement: 'Members of parliament apply child-rights standards when they review the migration law',
      indicator: 'Members trained, by sex',
      baseline: '0',
      target: '60',
      'amount:unicef': '150 000',
      'amount:iom': '100 000',
      coFinancing: '20000',
      gender: 'Gender equality is a significant objective',
      'human-rights': 'Human rights are the principal objective',
      'child-sensitivity': 'Children are the principal concern',
    },
    expectMatch: true,
  },
  {
    source:
      'idm28-083: le Sénégal sur la collecte et le partage de données (Dialogue international sur la migration no 28)',
    lang: 'fr',
    text:
      'Nouvelle demande conjointe UNICEF et OIM pour le Sénégal : il n’y a pas de système de collecte de données sur les migrations, ' +
      'les moyens techniques sont faibles et les chiffres fiables manquent. Le ministère demande un appui pour bâtir une politique ' +
      'de données partagée avec tous les acteurs, et une formation des statisticiens.',
    corrections: { requestedBy: 'Agence nationale de la statistique', beneficiaries: 'Statisticiens nationaux' },
    details: null,
    expectMatch: true,
  },
  {
    source: 'Development set of the matching: a need for which no item of the collection was judged relevant',
    lang: 'en',
    text:
      'New joint request of UNICEF and IOM for Niger: the border posts run on old diesel generators and discharge waste water into the ' +
      'river. We need engineering support for solar mini-grids and batteries, a constructed wetland for sewage, rainwater ' +
      'harvesting and storage of hazardous waste.',
    corrections: { requestedBy: 'Ministry of Public Works', objective: '11' },
    details: null,
    expectMatch: false,
  },
];
