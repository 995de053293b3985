// Everything the desk needs in one resource group. No secret anywhere: the bot, the store and the image pull all use
// one user-assigned managed identity. docs/operations.md tells the order of steps.
targetScope = 'resourceGroup'

@description('Start of every resource name. Lower-case letters and digits.')
@minLength(3)
@maxLength(11)
param name string = 'mcdesk'

@description('Region of every resource that has one.')
param location string = resourceGroup().location

@description('Application (client) id of the app registration for the tab.')
param tabAppId string

@description('Id of the Teams app package: a GUID of your own, the same as when the package was made.')
param teamsAppId string

@description('Entra object id of the first secretariat member, who admits everybody else. Empty once somebody is admitted.')
param firstSecretariatId string = ''

@description('ISO dates, comma-separated, that do not count as working days beside the weekend.')
param holidays string = ''

@description('Days of the week on which nobody works, comma-separated, such as fri,sat.')
param weekend string = 'sat,sun'

@description('Coordinators who assess a request.')
@minValue(1)
@maxValue(5)
param reviewersPerRequest int = 1

@description('Open requests that nobody is proposed beyond.')
@minValue(1)
@maxValue(100)
param reviewerCap int = 5

@description('Working days, separated by commas, after which an agency is reminded of its signature.')
param reminderDays string = '3,7,10'

@description('Working days after which a missing signature is told to the lead agency and the coordinators.')
@minValue(1)
@maxValue(250)
param escalateAfterDays int = 10

@description('Your own host name, such as desk.example.org, already bound to the web app. Empty: the one that Azure gives.')
param publicHost string = ''

@description('Tag of the container image in the registry that this deployment creates.')
param imageTag string = 'latest'

@description('App Service plan. B1 is the smallest that stays awake; the desk runs as one instance.')
@allowed(['B1', 'B2', 'S1', 'P0v3', 'P1v3'])
param planSku string = 'B1'

@description('Serverless is billed by use; autoscale by the hour, with a fixed ceiling.')
@allowed(['serverless', 'autoscale'])
param cosmosCapacity string = 'serverless'

@description('Ceiling in request units per second, with autoscale only.')
@minValue(1000)
param cosmosMaxThroughput int = 1000

@description('Store account. Empty: one that this deployment creates. After a restore: the name of the restored account.')
@maxLength(44)
param cosmosAccount string = ''

@description('How far back the store can be restored to any second.')
@allowed(['Continuous7Days', 'Continuous30Days'])
param cosmosBackup string = 'Continuous7Days'

@description('Who is told when the desk cannot be reached. Empty: nobody.')
param alertEmail string = ''

@description('How many days logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 90

@description('Tags of every resource.')
param tags object = {
  product: 'migration-capacity-desk'
}

// Names that must be unique in Azure; the same in each deployment to this group.
var unique = '${name}${uniqueString(resourceGroup().id)}'

module identity 'modules/identity.bicep' = {
  name: 'identity'
  params: {
    name: '${name}-identity'
    location: location
    tags: tags
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    name: name
    location: location
    tags: tags
    logDays: logDays
  }
}

module registry 'modules/registry.bicep' = {
  name: 'registry'
  params: {
    name: unique
    location: location
    tags: tags
    pullPrincipalId: identity.outputs.principalId
  }
}

module store 'modules/store.bicep' = {
  name: 'store'
  params: {
    accountName: empty(cosmosAccount) ? unique : cosmosAccount
    location: location
    tags: tags
    capacity: cosmosCapacity
    maxThroughput: cosmosMaxThroughput
    backup: cosmosBackup
    principalId: identity.outputs.principalId
  }
}

module webApp 'modules/web-app.bicep' = {
  name: 'web-app'
  params: {
    name: unique
    location: location
    tags: tags
    planSku: planSku
    image: '${registry.outputs.loginServer}/migration-capacity-desk:${imageTag}'
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    publicHost: publicHost
    tabAppId: tabAppId
    teamsAppId: teamsAppId
    firstSecretariatId: firstSecretariatId
    holidays: holidays
    weekend: weekend
    reviewersPerRequest: reviewersPerRequest
    reviewerCap: reviewerCap
    reminderDays: reminderDays
    escalateAfterDays: escalateAfterDays
    cosmosEndpoint: store.outputs.endpoint
    cosmosDatabase: store.outputs.databaseName
    logWorkspaceId: monitoring.outputs.workspaceId
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    name: unique
    tags: tags
    identityId: identity.outputs.id
    identityClientId: identity.outputs.clientId
    publicUrl: webApp.outputs.publicUrl
  }
}

module availability 'modules/availability.bicep' = {
  name: 'availability'
  params: {
    name: '${name}-health'
    location: location
    tags: tags
    publicUrl: webApp.outputs.publicUrl
    applicationInsightsId: monitoring.outputs.applicationInsightsId
    alertEmail: alertEmail
  }
}

@description('PUBLIC_URL of the Teams app package.')
output publicUrl string = webApp.outputs.publicUrl

@description('BOT_APP_ID of the Teams app package.')
output botAppId string = identity.outputs.clientId

@description('Application ID URI that the app registration for the tab must have.')
output tabAppIdUri string = 'api://${replace(webApp.outputs.publicUrl, 'https://', '')}/${tabAppId}'

@description('Registry that `az acr build` sends the image to.')
output registryName string = registry.outputs.name

@description('Web app to restart after a new image.')
output webAppName string = webApp.outputs.name

@description('Account to restore from a backup.')
output cosmosAccountName string = store.outputs.accountName
