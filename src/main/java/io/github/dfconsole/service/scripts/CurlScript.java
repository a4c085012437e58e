package io.github.dfconsole.service.scripts;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.service.snippets.ShellQuoting;

/**
 * A POSIX shell script that sends a request with curl and openssl. It holds neither keys nor masked
 * settings, and can be shown and passed on; it takes them from the environment it runs in.
 */
public final class CurlScript {

    /**
     * An interactive zsh takes a line that begins with # for a command, so remarks are texts. There
     * is no first line that names sh: zsh would look for an event of its history in it, and drop
     * all that was pasted.
     */
    private static final String HEAD =
            """
            (
            : 'Creates the <result> with curl and openssl. What is not to be read here comes from the'
            : 'environment: the key pair, and the settings that are kept from sight. The brackets'
            : 'keep a terminal it is pasted into from ending with it.'
            set -eu
            LC_ALL=C
            export LC_ALL
            : "${DATAFOREST_ACCESS_KEY:?set it to the access key}"
            : "${DATAFOREST_SECRET_KEY:?set it to the secret key}"
            """;

    private static final String JSON =
            """

            : 'json TEXT: the text as JSON has it, with backslashes and quotation marks escaped. A text'
            : 'with line breaks or other control characters is refused.'
            json() {
                case $1 in
                    *[[:cntrl:]]*)
                        echo 'A setting has a control character in it.' >&2
                        return 1
                        ;;
                esac
                printf '"%s"' "$(printf '%s' "$1" | sed 's/["\\\\]/\\\\&/g')"
            }
            """;

    private static final String SETTING =
            """

            : 'The value of <setting>'
            : "${DATAFOREST_SETTING_<number>:?set it to the value of the setting that is named above}"
            setting_<number>=$(json "$DATAFOREST_SETTING_<number>")
            """;

    private static final String CALL =
            """

            body='<body>'
            endpoint=<endpoint>
            target=/api/v2/<operation>
            timestamp="$(date +%s)000"
            signature=$(printf 'POST %s\\n%s\\n%s' "$target" "$timestamp" "$DATAFOREST_ACCESS_KEY" |
                openssl dgst -sha256 -hmac "$DATAFOREST_SECRET_KEY" -binary | openssl base64 -A)

            : 'The body goes through a pipe, because a command line can be seen by other users.'
            answer=$(printf '%s' "$body" | curl --silent --show-error --globoff<options> \\
                --header 'Content-Type: application/json' \\
                --header "x-ncp-apigw-timestamp: $timestamp" \\
                --header "x-ncp-iam-access-key: $DATAFOREST_ACCESS_KEY" \\
                --header "x-ncp-apigw-signature-v2: $signature" \\
                --data-binary @- "$endpoint$target")
            printf '%s\\n' "$answer"
            case $(printf '%s' "$answer" | tr -d '[:space:]') in
                *'"success":true'*) ;;
                *) exit 1 ;;
            esac
            )
            """;

    private CurlScript() {}

    /**
     * Writes the script. It is all ASCII. What it takes from its environment are variables
     * DATAFOREST_SETTING_1 and so on. It signs as the README does: the secret key is on the command
     * line of openssl for a moment.
     */
    public static String of(Endpoint endpoint, ScriptRequest request) {
        String variables = request.variables(SETTING);
        String body = request.body().apply(number -> "'\"$setting_" + number + "\"'");
        String call =
                CALL.replace("<options>", endpoint.isLoopback() ? " --noproxy '*'" : "")
                        .replace("<operation>", request.operation())
                        .replace("<endpoint>", ShellQuoting.posixText(endpoint.toString()))
                        .replace("<body>", body);
        return HEAD.replace("<result>", request.result())
                + (variables.isEmpty() ? "" : JSON)
                + variables
                + call;
    }
}
