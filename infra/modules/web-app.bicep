// The server: bot, API and tab in one container.
param name string
param location string
param tags object
param planSku string
param image string
param identityId string
param identityClientId string
param publicHost string
param tabAppId string
param teamsAppId string
param firstSecretariatId string
param holidays string
param weekend string
param reviewersPerRequest int
param reviewerCap int
param reminderDays string
param escalateAfterDays int
param cosmosEndpoint string
param cosmosDatabase string
param logWorkspaceId string

var port = '8080'

resource plan 'Microsoft.Web/serverfarms@2024-04-01' = {
  name: '${name}-plan'
  location: location
  tags: tags
  kind: 'linux'
  sku: {
    name: planSku
    capacity: 1
  }
  properties: {
    // Linux.
    reserved: true
  }
}

resource site 'Microsoft.Web/sites@2024-04-01' = {
  name: name
  location: location
  tags: tags
  kind: 'app,linux,container'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    siteConfig: {
      linuxFxVersion: 'DOCKER|${image}'
      acrUseManagedIdentityCreds: true
      // The client id, not the resource id.
      acrUserManagedIdentityID: identityClientId
      alwaysOn: true
      healthCheckPath: '/health'
      http20Enabled: true
      minTlsVersion: '1.2'
      ftpsState: 'Disabled'
    }
  }
}

var publicUrl = 'https://${empty(publicHost) ? site.properties.defaultHostName : publicHost}'

// The names are those of bot/config.ts, and WEBSITES_PORT, which App Service itself reads; a test compares them.
resource settings 'Microsoft.Web/sites/config@2024-04-01' = {
  parent: site
  name: 'appsettings'
  properties: {
    WEBSITES_PORT: port
    NODE_ENV: 'production'
    HOST: '0.0.0.0'
    PORT: port
    LOG_LEVEL: 'info'
    IDENTITY: 'entra'
    PUBLIC_URL: publicUrl
    TENANT_ID: tenant().tenantId
    BOT_APP_ID: identityClientId
    BOT_APP_TYPE: 'UserAssignedMSI'
    TAB_APP_ID: tabAppId
    TEAMS_APP_ID: teamsAppId
    AZURE_CLIENT_ID: identityClientId
    STORE: 'cosmos'
    COSMOS_ENDPOINT: cosmosEndpoint
    COSMOS_DATABASE: cosmosDatabase
    FIRST_SECRETARIAT_ID: firstSecretariatId
    HOLIDAYS: holidays
    WEEKEND: weekend
    REVIEWERS_PER_REQUEST: string(reviewersPerRequest)
    REVIEWER_CAP: string(reviewerCap)
    REMINDER_DAYS: reminderDays
    ESCALATE_AFTER_DAYS: string(escalateAfterDays)
  }
}

// No publishing with user name and password.
resource publishing 'Microsoft.Web/sites/basicPublishingCredentialsPolicies@2024-04-01' = [
  for way in ['ftp', 'scm']: {
    parent: site
    name: way
    properties: {
      allow: false
    }
  }
]

resource logs 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: site
  name: 'logs'
  properties: {
    workspaceId: logWorkspaceId
    logs: [
      { category: 'AppServiceConsoleLogs', enabled: true }
      { category: 'AppServicePlatformLogs', enabled: true }
      { category: 'AppServiceHTTPLogs', enabled: true }
    ]
  }
}

output name string = site.name
output publicUrl string = publicUrl
