<#
.SYNOPSIS
Registers the add-in with Microsoft Entra by Microsoft Graph PowerShell, and prints its CLIENT_ID.

.DESCRIPTION
Run it once per deployment, as somebody who may register applications, and once with -Localhost to test on your machine
with "npm run dev". It needs the module Microsoft.Graph.Applications. With -WhatIf it prints what would be done, and does
nothing.

.EXAMPLE
./scripts/register-app.ps1 -Url https://add-in.example.com

.EXAMPLE
./scripts/register-app.ps1 -Localhost
#>
[CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Deployment')]
param(
  # The https address at which the add-in will be served (PUBLIC_URL of the build).
  [Parameter(Mandatory, ParameterSetName = 'Deployment')]
  [ValidatePattern('^https://[a-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?$')]
  [string] $Url,

  # A registration for testing, served at https://localhost:3000 by "npm run dev".
  [Parameter(Mandatory, ParameterSetName = 'Localhost')]
  [switch] $Localhost,

  # The name that people see when they are asked for consent.
  [ValidateLength(1, 120)]
  [string] $Name = $(if ($Localhost) { 'Email to To Do (localhost)' } else { 'Email to To Do' }),

  # Who may sign in.
  [ValidateSet('AzureADandPersonalMicrosoftAccount', 'AzureADMultipleOrgs', 'AzureADMyOrg')]
  [string] $Audience = 'AzureADandPersonalMicrosoftAccount',

  # Global, USGov or USGovDoD.
  [string] $Environment = 'Global'
)

$ErrorActionPreference = 'Stop'
$Url = if ($Localhost) { 'https://localhost:3000' } else { $Url.TrimEnd('/') }
$authority = ([uri] $Url).Authority

# Microsoft Graph has this id in every tenant. The ids of its permissions are looked up.
$graphId = '00000003-0000-0000-c000-000000000000'
$scopes = 'openid', 'profile', 'offline_access', 'Tasks.ReadWrite', 'Mail.ReadWrite'

# The first address is the one that consent by an administrator falls back to: it must not be the one of Outlook's broker.
$redirectUris = @(
  "$Url/redirect.html"
  "$Url/dialog.html"
  "$Url/consent.html"
  "brk-multihub://$authority"
)

if (-not $PSCmdlet.ShouldProcess(
    "$Name ($Audience) with $($redirectUris -join ', ') and the delegated permissions $($scopes -join ', ')",
    'Register application')) {
  return
}

# The sign-in is for this process alone, and ends with it: nothing is kept for whoever comes next.
Connect-MgGraph -Scopes Application.ReadWrite.All -Environment $Environment -ContextScope Process -NoWelcome
try {
  $graph = Get-MgServicePrincipal -Filter "appId eq '$graphId'"
  $access = foreach ($scope in $scopes) {
    $permission = $graph.Oauth2PermissionScopes | Where-Object Value -EQ $scope
    if (-not $permission) { throw "Microsoft Graph of this cloud knows no permission $scope." }
    @{ Id = $permission.Id; Type = 'Scope' }
  }

  $application = New-MgApplication -DisplayName $Name -SignInAudience $Audience `
    -Api @{ RequestedAccessTokenVersion = 2 } `
    -Spa @{ RedirectUris = $redirectUris } `
    -RequiredResourceAccess @(@{ ResourceAppId = $graphId; ResourceAccess = @($access) })

  "CLIENT_ID=$($application.AppId)"
} finally {
  Disconnect-MgGraph | Out-Null
}
if ($Localhost) { Write-Host 'Write this line into the file .env, then run "npm run dev".' }
