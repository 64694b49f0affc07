#!/usr/bin/env bash
# Registers the add-in with Microsoft Entra by the Azure CLI, and prints its CLIENT_ID.
# Run it once per deployment, signed in ("az login") as somebody who may register applications, and once with --localhost
# to test on your machine with "npm run dev".
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: scripts/register-app.sh (--url https://add-in.example.com | --localhost) [options]
  --url URL        https address at which the add-in will be served (PUBLIC_URL of the build)
  --localhost      a registration for testing, served at https://localhost:3000 by "npm run dev"
  --name NAME      name that people see when they are asked for consent (Email to To Do; with --localhost in brackets
                   behind it)
  --audience NAME  who may sign in: AzureADandPersonalMicrosoftAccount (any organisation and personal accounts),
                   AzureADMultipleOrgs (any organisation) or AzureADMyOrg (this one)
                   (AzureADandPersonalMicrosoftAccount)
  --dry-run        print what would be done, and do nothing
TEXT
}

fail() {
  echo "$1" >&2
  exit 2
}

local_url='https://localhost:3000'
url=''
name=''
audience='AzureADandPersonalMicrosoftAccount'
dry_run=false
localhost=false

while [ $# -gt 0 ]; do
  case "$1" in
    --url | --name | --audience)
      [ $# -ge 2 ] || fail "$1 needs a value."
      declare "${1#--}=$2"
      shift 2
      ;;
    --localhost)
      localhost=true
      shift
      ;;
    --dry-run)
      dry_run=true
      shift
      ;;
    --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      fail "$1 is not known."
      ;;
  esac
done

if $localhost; then
  [ -z "$url" ] || fail '--localhost has an address of its own: leave out --url.'
  url="$local_url"
fi
default_name='Email to To Do'
$localhost && default_name+=' (localhost)'
name="${name:-$default_name}"
url="${url%/}"
[[ "$url" =~ ^https://([a-z0-9.-]+(:[0-9]+)?)(/[A-Za-z0-9._~/-]*)?$ ]] ||
  fail '--url has to be an https address in lower case without query, such as https://add-in.example.com. For testing take --localhost.'
host="${BASH_REMATCH[1]}"
[[ "$name" =~ ^[^\"\\[:cntrl:]]{1,120}$ ]] || fail '--name has to be 1 to 120 characters without quotation marks and backslashes.'
case "$audience" in
  AzureADandPersonalMicrosoftAccount | AzureADMultipleOrgs | AzureADMyOrg) ;;
  *) fail "--audience knows no \"$audience\"." ;;
esac

# Microsoft Graph has this id in every tenant. The ids of its permissions are looked up.
graph_id='00000003-0000-0000-c000-000000000000'
scopes=(openid profile offline_access Tasks.ReadWrite Mail.ReadWrite)

# "az" asked for one value; in a dry run the call is shown, and $1 stands for what it would answer.
ask() {
  local placeholder="$1"
  shift
  if $dry_run; then
    printf 'would run: az %s\n' "$*" >&2
    printf '%s' "$placeholder"
    return
  fi
  local answer
  answer="$(az "$@" --output tsv)"
  [ -n "$answer" ] && [ "$answer" != None ] || {
    echo "The Azure CLI found nothing for: az $*" >&2
    return 1
  }
  printf '%s' "${answer%$'\r'}"
}

access=''
for scope in "${scopes[@]}"; do
  id="$(ask "<id of $scope>" ad sp show --id "$graph_id" --query "oauth2PermissionScopes[?value=='$scope'].id | [0]")"
  access+="${access:+, }{\"id\": \"$id\", \"type\": \"Scope\"}"
done
graph="$(ask '<Microsoft Graph of your cloud>' cloud show --query endpoints.microsoftGraphResourceId)"

# The first address is the one that consent by an administrator falls back to: it must not be the one of Outlook's broker.
body="{
  \"displayName\": \"$name\",
  \"signInAudience\": \"$audience\",
  \"api\": {\"requestedAccessTokenVersion\": 2},
  \"spa\": {\"redirectUris\": [
    \"$url/redirect.html\",
    \"$url/dialog.html\",
    \"$url/consent.html\",
    \"brk-multihub://$host\"
  ]},
  \"requiredResourceAccess\": [{
    \"resourceAppId\": \"$graph_id\",
    \"resourceAccess\": [$access]
  }]
}"

# One request makes all of it, so that there is never half a registration.
client_id="$(ask '<the new id>' rest --method POST --uri "${graph%/}/v1.0/applications" \
  --headers Content-Type=application/json --body "$body" --query appId)"
echo "CLIENT_ID=$client_id"
if $localhost; then echo 'Write this line into the file .env, then run "npm run dev".' >&2; fi
