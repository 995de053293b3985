import { type CompositePath, type IndexingPolicy, type PartitionKeyDefinition, PartitionKeyKind } from '@azure/cosmos';

/** The whole partition key is the kind: each query of the port stays within one partition. See ADR 2 for the limits. */
export const PARTITION_KEY_PATH = '/kind';
/** The counters' partition beside the kinds. */
export const COUNTER_PARTITION = 'counter';

export const DEFAULT_DATABASE = 'desk';
export const DEFAULT_CONTAINER = 'documents';

interface Definition {
  id: string;
  partitionKey: PartitionKeyDefinition;
  indexingPolicy: IndexingPolicy & { compositeIndexes: CompositePath[][] };
}

const both = (path: string, order: CompositePath['order']): CompositePath[] => [
  { path, order },
  { path: '/id', order },
];

/**
 * What the deployment must create and `createIfMissing` creates: the adapter's queries need exactly this.
 * `id` and `_ts` are indexed by the service without being named; the body is not looked into, so not indexed.
 */
export const CONTAINERS: readonly [Definition] = [
  {
    id: DEFAULT_CONTAINER,
    partitionKey: { paths: [PARTITION_KEY_PATH], kind: PartitionKeyKind.Hash, version: 2 },
    indexingPolicy: {
      indexingMode: 'consistent',
      automatic: true,
      includedPaths: [
        { path: `${PARTITION_KEY_PATH}/?` },
        { path: '/status/?' },
        { path: '/tags/[]/?' },
        { path: '/createdAt/?' },
        { path: '/updatedAt/?' },
      ],
      excludedPaths: [{ path: '/*' }, { path: '/"_etag"/?' }],
      // One for each direction: the service can walk an index backwards, the emulator of the tests cannot.
      compositeIndexes: [
        both('/createdAt', 'ascending'),
        both('/createdAt', 'descending'),
        both('/updatedAt', 'ascending'),
        both('/updatedAt', 'descending'),
      ],
    },
  },
];
