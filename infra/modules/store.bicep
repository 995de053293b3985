// Azure Cosmos DB for NoSQL with keys switched off: the managed identity is the only way in.
param accountName string
param location string
param tags object

@allowed(['serverless', 'autoscale'])
param capacity string
param maxThroughput int
param backup string

@description('Principal that may read and write documents.')
param principalId string

var databaseName = 'migration-capacity-desk'

// The same as CONTAINERS of bot/store/cosmos/containers.ts, where the reasons are; a test compares them.
var containers = [
  {
    id: 'documents'
    partitionKey: {
      paths: ['/kind']
      kind: 'Hash'
      version: 2
    }
    indexingPolicy: {
      indexingMode: 'consistent'
      automatic: true
      includedPaths: [
        { path: '/kind/?' }
        { path: '/status/?' }
        { path: '/tags/[]/?' }
        { path: '/createdAt/?' }
        { path: '/updatedAt/?' }
      ]
      excludedPaths: [
        { path: '/*' }
        { path: '/"_etag"/?' }
      ]
      compositeIndexes: [
        [
          { path: '/createdAt', order: 'ascending' }
          { path: '/id', order: 'ascending' }
        ]
        [
          { path: '/createdAt', order: 'descending' }
          { path: '/id', order: 'descending' }
        ]
        [
          { path: '/updatedAt', order: 'ascending' }
          { path: '/id', order: 'ascending' }
        ]
        [
          { path: '/updatedAt', order: 'descending' }
          { path: '/id', order: 'descending' }
        ]
      ]
    }
  }
]

resource account 'Microsoft.DocumentDB/databaseAccounts@2024-11-15' = {
  name: accountName
  location: location
  tags: tags
  kind: 'GlobalDocumentDB'
  properties: {
    databaseAccountOfferType: 'Standard'
    disableLocalAuth: true
    minimalTlsVersion: 'Tls12'
    capabilities: capacity == 'serverless' ? [{ name: 'EnableServerless' }] : []
    // One region and one instance of the desk: a session always reads its own writes.
    consistencyPolicy: {
      defaultConsistencyLevel: 'Session'
    }
    locations: [
      {
        locationName: location
        failoverPriority: 0
      }
    ]
    backupPolicy: {
      type: 'Continuous'
      continuousModeProperties: {
        tier: backup
      }
    }
  }
}

resource database 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases@2024-11-15' = {
  parent: account
  name: databaseName
  properties: {
    resource: {
      id: databaseName
    }
  }
}

resource container 'Microsoft.DocumentDB/databaseAccounts/sqlDatabases/containers@2024-11-15' = [
  for definition in containers: {
    parent: database
    name: definition.id
    properties: {
      resource: definition
      options: capacity == 'serverless' ? {} : { autoscaleSettings: { maxThroughput: maxThroughput } }
    }
  }
]

// Built-in role "Cosmos DB Built-in Data Contributor": documents and reading of metadata, no creation of containers.
var dataContributor = '${account.id}/sqlRoleDefinitions/00000000-0000-0000-0000-000000000002'

resource access 'Microsoft.DocumentDB/databaseAccounts/sqlRoleAssignments@2024-11-15' = {
  parent: account
  name: guid(account.id, principalId, dataContributor)
  properties: {
    roleDefinitionId: dataContributor
    principalId: principalId
    scope: account.id
  }
}

output accountName string = account.name
output endpoint string = account.properties.documentEndpoint
output databaseName string = databaseName
