/**
 * The self-check ({@code --self-check}): whether this computer and this build have what the console
 * needs. It opens no window.
 *
 * <p>The resource {@code loopback.p12} is the key of the TLS server that the check runs on
 * 127.0.0.1, with the certificate of the authority that signed it. It protects nothing: only the
 * check trusts that authority, and the authority's own key was deleted. The password is therefore
 * no secret. The key expires in 2099 and was made with
 *
 * <pre>{@code
 * own="-storetype PKCS12 -storepass not-a-secret"
 * made="-keyalg EC -groupname secp256r1 -validity 29200"
 * from="2020/01/01 00:00:00"
 * keytool -genkeypair -keystore authority.p12 $own -alias authority $made -startdate "$from" \
 *     -dname "CN=Data Forest Console self-check" \
 *     -ext bc:critical=ca:true -ext ku:critical=keyCertSign
 * keytool -genkeypair -keystore loopback.p12 $own -alias server $made -startdate "$from" \
 *     -dname "CN=localhost"
 * keytool -exportcert -rfc -keystore authority.p12 $own -alias authority -file authority.pem
 * keytool -certreq -keystore loopback.p12 $own -alias server |
 *     keytool -gencert -rfc -keystore authority.p12 $own -alias authority \
 *         -startdate "$from" -validity 29200 \
 *         -ext san=ip:127.0.0.1,dns:localhost -ext eku=serverAuth > server.pem
 * cat server.pem authority.pem |
 *     keytool -importcert -noprompt -keystore loopback.p12 $own -alias server
 * rm authority.p12 authority.pem server.pem
 * }</pre>
 */
@NullMarked
package io.github.dfconsole.launch.selfcheck;

import org.jspecify.annotations.NullMarked;
