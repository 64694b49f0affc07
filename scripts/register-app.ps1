<#
.SYNOPSIS
Registers the add-in with Microsoft Entra by Microsoft Graph PowerShell, and prints its CLIENT_ID.

.DESCRIPTION
Run it once per deployment, as somebody who may register applications. It needs the module Microsoft.Graph.Applications.
With -WhatIf it prints what would be done, and does nothing.

.EXAMPLE
./scripts/register-app.ps1 -Url https://add-in.example.com
#>
[CmdletBinding(SupportsShouldProcess)]
param(
  # The https address at which the add-in will be served (PUBLIC_URL of the build).
  [Parameter(Mandatory)]
  [ValidatePattern('^https://[a-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?$')]
  [string] $Url,

  # The name that people see when they are asked for consent.
  [ValidateLength(1, 120)]
  [string] $Name = 'Email to To Do',

  # Who may sign in.
  [ValidateSet('AzureADandPersonalMicrosoftAccount', 'AzureADMultipleOrgs', 'AzureADMyOrg')]
  [string] $Audience = 'AzureADandPersonalMicrosoftAccount',

  # Global, USGov or USGovDoD.
  [string] $Environment = 'Global'
)

$ErrorActionPreference = 'Stop'
$Url = $Url.TrimEnd('/')
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

Connect-MgGraph -Scopes Application.ReadWrite.All -Environment $Environment -NoWelcome
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
