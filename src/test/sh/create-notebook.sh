#!/bin/sh
# Creates a notebook the way the documentation describes it, with curl and openssl alone, and
# deletes it again. It needs what --sandbox-only prints: DATAFOREST_ENDPOINT,
# DATAFOREST_ACCESS_KEY and DATAFOREST_SECRET_KEY.
set -eu

# call OPERATION BODY: signs and sends one request, prints the answer, fails if it is a refusal.
call() {
    path="/api/v2/$1"
    timestamp="$(date +%s)000"
    signature=$(printf 'POST %s\n%s\n%s' "$path" "$timestamp" "$DATAFOREST_ACCESS_KEY" |
        openssl dgst -sha256 -hmac "$DATAFOREST_SECRET_KEY" -binary | openssl base64)
    answer=$(curl --silent --show-error --noproxy '*' \
        --header "Content-Type: application/json" \
        --header "x-ncp-apigw-timestamp: $timestamp" \
        --header "x-ncp-iam-access-key: $DATAFOREST_ACCESS_KEY" \
        --header "x-ncp-apigw-signature-v2: $signature" \
        --data "$2" "$DATAFOREST_ENDPOINT$path")
    case $answer in
        '{"success":true'*) printf '%s\n' "$answer" ;;
        *)
            printf '%s was refused: %s\n' "$1" "$answer" >&2
            exit 1
            ;;
    esac
}

# first FIELD: the first value of a field in the JSON on standard input.
first() {
    sed -n "s/.*/&/; s/\"$1\":/\n&/; s/^[^\n]*\n\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"
}

# rows: the elements of the JSON list on standard input, one a line.
rows() {
    sed 's/},{/}\n{/g'
}

account=$(call accounts/getList '{}' | rows | grep '"disabled":false' | head -n 1 | first id)
echo "Account $account"

type=$(call notebooks/getTypeList '{}' | rows | head -n 1)
type_code=$(echo "$type" | first typeCode)
type_name=$(echo "$type" | first typeName)
echo "Type $type_name ($type_code)"

vpc=$(call notebooks/getVpcList '{}' | rows | head -n 1 | first vpcNo)
subnet=$(call notebooks/getSubnetList "{\"typeCode\":\"$type_code\",\"vpcNo\":$vpc}" |
    rows | grep '"isPublic":true' | head -n 1 | first subnetNo)
echo "VPC $vpc, subnet $subnet"

server=$(call notebooks/getServerTypeList "{\"typeCode\":\"$type_code\"}" |
    rows | head -n 1 | first serverTypeCode)
key=$(call notebooks/getLoginKeyList '{}' | rows | head -n 1 | first loginKeyName)
echo "Server type $server, login key $key"

spec=$(call notebooks/getUserConfigurationSpecList "{\"typeName\":\"$type_name\"}" |
    rows | grep '"isMandatory":true' | head -n 1)
setting=$(echo "$spec" | first name)
component=$(echo "$spec" | first componentName)
echo "Mandatory setting $component: $setting"

name="walk-$(date +%s | tail -c 7)"
id=$(call notebooks/create "{
    \"accountId\": \"$account\", \"name\": \"$name\", \"addStorage\": false,
    \"typeCode\": \"$type_code\", \"typeName\": \"$type_name\",
    \"vpcNo\": $vpc, \"subnetNo\": $subnet,
    \"serverTypeCode\": \"$server\", \"loginKeyName\": \"$key\",
    \"userConfigurations\": [
        {\"componentName\": \"$component\", \"name\": \"$setting\", \"value\": \"w4lk-Pass!\"}
    ]
}" | first id)
echo "Created $name ($id)"

state=""
tries=0
while [ "$state" != RUNNING ]; do
    [ "$tries" -lt 60 ] || { echo "It does not run" >&2; exit 1; }
    tries=$((tries + 1))
    [ "$tries" -eq 1 ] || sleep 1
    state=$(call notebooks/getDetail "{\"id\":\"$id\"}" | first state)
    echo "State $state"
done

call notebooks/delete "{\"id\":\"$id\"}" >/dev/null
echo "Deleted $name"
