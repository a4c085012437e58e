package io.github.dfconsole.service.scripts;

import io.github.dfconsole.api.Endpoint;
import io.github.dfconsole.service.snippets.ShellQuoting;

/**
 * A script for PowerShell that sends a request with what Windows brings along (Windows PowerShell
 * 5.1). Like {@link CurlScript} it holds neither keys nor masked settings, and takes them from the
 * environment it runs in.
 */
public final class PowerShellScript {

    /** All of it is one block: what is set in it ends with it, and no line runs by itself. */
    private static final String HEAD =
            """
            & {
                # Creates the <result>. What is not to be read here comes from the environment:
                # the key pair, and the settings that are kept from sight.
                $ErrorActionPreference = 'Stop'
                $ProgressPreference = 'SilentlyContinue'
                function Get-Value([string] $name) {
                    $value = [Environment]::GetEnvironmentVariable($name)
                    if (-not $value) { throw "Set the environment variable $name first." }
                    $value
                }
                # A text as JSON has it. A text with line breaks or other control characters is refused.
                function Get-Json([string] $name) {
                    $value = Get-Value $name
                    if ($value -match '[\\x00-\\x1F\\x7F]') { throw "$name has a control character in it." }
                    '"' + $value.Replace('\\', '\\\\').Replace('"', '\\"') + '"'
                }
                $accessKey = Get-Value 'DATAFOREST_ACCESS_KEY'
                $secretKey = Get-Value 'DATAFOREST_SECRET_KEY'
            """;

    private static final String SETTING =
            """
                # The value of <setting>
                $setting_<number> = Get-Json 'DATAFOREST_SETTING_<number>'
            """;

    private static final String CALL =
            """
                $body = '<body>'
                $endpoint = <endpoint>
                $target = '/api/v2/<operation>'
                $timestamp = [DateTimeOffset]::UtcNow.ToUnixTimeMilliseconds().ToString()
                $utf8 = New-Object System.Text.UTF8Encoding $false
                $hmac = New-Object System.Security.Cryptography.HMACSHA256
                $hmac.Key = $utf8.GetBytes($secretKey)
                $signed = $utf8.GetBytes((('POST ' + $target), $timestamp, $accessKey) -join "`n")
                # An older .NET offers no TLS 1.2 by itself.
                if ([int] [Net.ServicePointManager]::SecurityProtocol -ne 0) {
                    [Net.ServicePointManager]::SecurityProtocol =
                        [Net.ServicePointManager]::SecurityProtocol -bor [Net.SecurityProtocolType]::Tls12
                }
                $request = @{
                    UseBasicParsing = $true
                    Method = 'Post'
                    Uri = $endpoint + $target
                    MaximumRedirection = 0
                    ContentType = 'application/json'
                    Headers = @{
                        'x-ncp-apigw-timestamp' = $timestamp
                        'x-ncp-iam-access-key' = $accessKey
                        'x-ncp-apigw-signature-v2' = [Convert]::ToBase64String($hmac.ComputeHash($signed))
                    }
                    Body = $utf8.GetBytes($body)
                }
                try {
                    $response = Invoke-WebRequest @request
                } catch {
                    if ($_.ErrorDetails) { Write-Output $_.ErrorDetails.Message }
                    throw
                }
                $answer = $utf8.GetString($response.RawContentStream.ToArray())
                Write-Output $answer
                if (-not ($answer | ConvertFrom-Json).success) { throw 'The <result> was not created.' }
            }
            """;

    private PowerShellScript() {}

    /**
     * Writes the script. It is all ASCII and has no empty lines. What it takes from its environment
     * are variables as in {@link CurlScript}.
     */
    public static String of(Endpoint endpoint, ScriptRequest request) {
        String body = request.body().apply(number -> "' + $setting_" + number + " + '");
        return HEAD.replace("<result>", request.result())
                + request.variables(SETTING)
                + CALL.replace("<operation>", request.operation())
                        .replace("<result>", request.result())
                        .replace("<endpoint>", ShellQuoting.powerShellText(endpoint.toString()))
                        .replace("<body>", body);
    }
}
