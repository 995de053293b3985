import { type Container, CosmosClient, type CosmosClientOptions, type IndexingPolicy } from '@azure/cosmos';
import { StoreError } from '../store.ts';
import { CONTAINERS, DEFAULT_CONTAINER, DEFAULT_DATABASE, PARTITION_KEY_PATH } from './containers.ts';
import { makeRun, PATIENCE, type Patience, type Run } from './retry.ts';

export interface CosmosOptions {
  /** Such as https://name.documents.azure.com:443/; an emulator's may be http. */
  endpoint: string;
  /** The account's key, or an identity of `@azure/identity`. */
  credential: string | NonNullable<CosmosClientOptions['aadCredentials']>;
  /** `desk` unless told. */
  database?: string;
  /** `documents` unless told. */
  container?: string;
  /** Make database and container when absent: for an emulator and with a key; a data role cannot. */
  createIfMissing?: boolean;
  patience?: Partial<Patience>;
  /** What sends the HTTP requests; the SDK's own unless told. */
  httpClient?: NonNullable<CosmosClientOptions['httpClient']>;
}

/** An open container and how to use it. */
export interface CosmosConnection {
  container: Container;
  run: Run;
  close(): void;
}

function makeClient(options: CosmosOptions, patience: Patience): CosmosClient {
  const { endpoint, credential, httpClient } = options;
  return new CosmosClient({
    endpoint,
    ...(typeof credential === 'string' ? { key: credential } : { aadCredentials: credential }),
    ...(httpClient ? { httpClient } : {}),
    connectionPolicy: {
      requestTimeout: patience.requestMs,
      // Only an emulator speaks plain HTTP, and it tells of endpoints that do not exist.
      enableEndpointDiscovery: !endpoint.startsWith('http:'),
      retryOptions: {
        maxRetryAttemptCount: 9,
        fixedRetryIntervalInMilliseconds: 0,
        maxWaitTimeInSeconds: Math.ceil(patience.callMs / 1000),
      },
    },
  });
}

const spell = (policy: Pick<IndexingPolicy, 'compositeIndexes'> | undefined): Set<string> =>
  new Set(policy?.compositeIndexes?.map((index) => index.map(({ path, order }) => `${path} ${order}`).join(', ')));

/** Refuses a container that the queries would fail on, at the start rather than in the middle of a conversation. */
async function checkContainer(container: Container, abortSignal: AbortSignal): Promise<void> {
  const { resource } = await container.read({ abortSignal });
  const path = resource?.partitionKey?.paths[0];
  if (path !== PARTITION_KEY_PATH) {
    throw new StoreError(
      'unavailable',
      `the container ${container.id} is partitioned by ${path}, not by ${PARTITION_KEY_PATH}: give another container`,
    );
  }
  const there = spell(resource?.indexingPolicy);
  for (const index of spell(CONTAINERS[0].indexingPolicy)) {
    if (there.has(index)) continue;
    throw new StoreError(
      'unavailable',
      `the container ${container.id} has no composite index (${index}): deploy the infrastructure again`,
    );
  }
}

/**
 * Opens the container, after checking that it is the one the adapter needs.
 * @throws StoreError `unavailable`, with what the operator can do
 */
export async function connect(options: CosmosOptions): Promise<CosmosConnection> {
  const { endpoint, database = DEFAULT_DATABASE, container = DEFAULT_CONTAINER } = options;
  const patience = { ...PATIENCE, ...options.patience };
  const run = makeRun(endpoint, patience);
  const client = makeClient(options, patience);
  try {
    await run(async (abortSignal) => {
      if (options.createIfMissing) {
        await client.databases.createIfNotExists({ id: database }, { abortSignal });
        await client
          .database(database)
          .containers.createIfNotExists({ ...CONTAINERS[0], id: container }, { abortSignal });
      }
      await checkContainer(client.database(database).container(container), abortSignal);
    });
  } catch (error) {
    client.dispose();
    throw error;
  }
  return { container: client.database(database).container(container), run, close: () => client.dispose() };
}
