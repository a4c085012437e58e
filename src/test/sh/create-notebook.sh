#!/bin/sh
# Creates a notebook the way the documentation describes it, with curl and openssl alone, and
# deletes it again. It needs what --sandbox-only prints: DATAFOREST_ENDPOINT,
# DATAFOREST_ACCESS_KEY and DATAFOREST_SECRET_KEY.
set -eu
: "${DATAFOREST_ENDPOINT:?paste the three export lines that --sandbox-only prints}"
: "${DATAFOREST_ACCESS_KEY:?paste the three export lines that --sandbox-only prints}"
: "${DATAFOREST_SECRET_KEY:?paste the three export lines that --sandbox-only prints}"

# call OPERATION BODY: signs and sends one request, leaves the answer in $answer, ends the script if
# it is a refusal. It stands alone on its line: in a pipeline its exit would go unnoticed.
call() {
    path="/api/v2/$1"
    timestamp="$(date +%s)000"
    signature=$(printf 'POST %s\n%s\n%s' "$path" "$timestamp" "$DATAFOREST_ACCESS_KEY" |
        openssl dgst -sha256 -hmac "$DATAFOREST_SECRET_KEY" -binary | openssl base64 -A)
    answer=$(curl --silent --show-error --noproxy '*' \
        --header "Content-Type: application/json" \
        --header "x-ncp-apigw-timestamp: $timestamp" \
        --header "x-ncp-iam-access-key: $DATAFOREST_ACCESS_KEY" \
        --header "x-ncp-apigw-signature-v2: $signature" \
        --data "$2" "$DATAFOREST_ENDPOINT$path")
    case $answer in
        '{"success":true'*) ;;
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

call accounts/getList '{}'
account=$(echo "$answer" | rows | grep '"disabled":false' | head -n 1 | first id)
echo "Account $account"

call notebooks/getTypeList '{}'
type=$(echo "$answer" | rows | head -n 1)
type_code=$(echo "$type" | first typeCode)
type_name=$(echo "$type" | first typeName)
echo "Type $type_name ($type_code)"

call notebooks/getVpcList '{}'
vpc=$(echo "$answer" | rows | head -n 1 | first vpcNo)
call notebooks/getSubnetList "{\"typeCode\":\"$type_code\",\"vpcNo\":$vpc}"
subnet=$(echo "$answer" | rows | grep '"isPublic":true' | head -n 1 | first subnetNo)
echo "VPC $vpc, subnet $subnet"

call notebooks/getServerTypeList "{\"typeCode\":\"$type_code\"}"
server=$(echo "$answer" | rows | head -n 1 | first serverTypeCode)
call notebooks/getLoginKeyList '{}'
key=$(echo "$answer" | rows | head -n 1 | first loginKeyName)
echo "Server type $server, login key $key"

call notebooks/getUserConfigurationSpecList "{\"typeName\":\"$type_name\"}"
spec=$(echo "$answer" | rows | grep '"isMandatory":true' | head -n 1)
setting=$(echo "$spec" | first name)
component=$(echo "$spec" | first componentName)
echo "Mandatory setting $component: $setting"

name="walk-$(date +%s | tail -c 7)"
call notebooks/create "{
    \"accountId\": \"$account\", \"name\": \"$name\", \"addStorage\": false,
    \"typeCode\": \"$type_code\", \"typeName\": \"$type_name\",
    \"vpcNo\": $vpc, \"subnetNo\": $subnet,
    \"serverTypeCode\": \"$server\", \"loginKeyName\": \"$key\",
    \"userConfigurations\": [
        {\"componentName\": \"$component\", \"name\": \"$setting\", \"value\": \"w4lk-Pass!\"}
    ]
}"
id=$(echo "$answer" | first id)
[ -n "$id" ] || { echo "There is no id in: $answer" >&2; exit 1; }
echo "Created $name ($id)"

state=""
tries=0
while [ "$state" != RUNNING ]; do
    [ "$tries" -lt 60 ] || { echo "It does not run" >&2; exit 1; }
    tries=$((tries + 1))
    [ "$tries" -eq 1 ] || sleep 1
    call notebooks/getDetail "{\"id\":\"$id\"}"
    state=$(echo "$answer" | first state)
    echo "State $state"
done

call notebooks/delete "{\"id\":\"$id\"}"
echo "Deleted $name"
