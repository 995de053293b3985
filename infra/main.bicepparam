// A sample. Copy it, fill in the two ids, and keep your copy with your other deployment files: it holds no secret.
using 'main.bicep'

param name = 'mcdesk'
param tabAppId = '00000000-0000-0000-0000-000000000000'
param teamsAppId = '00000000-0000-0000-0000-000000000000'
param firstSecretariatId = ''
param holidays = '2026-12-25,2027-01-01'
param alertEmail = ''
