package io.github.dfconsole.connection;

import io.github.dfconsole.connection.InvalidAuthorityException.Reason;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the certificates of authorities: a text of one or several (PEM), or a single one in binary
 * form (DER), as Windows exports it. A file is taken as a whole or not at all.
 */
public final class AuthorityFile {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int MOST_CERTIFICATES = 32;
    private static final int MAY_SIGN_CERTIFICATES = 5;
    private static final int DER_SEQUENCE = 0x30;

    private static final Pattern PRIVATE_KEY = Pattern.compile("-----BEGIN [A-Z0-9 ]*PRIVATE KEY");
    private static final Pattern BEGIN = Pattern.compile("-----BEGIN (?:X509 )?CERTIFICATE-----");
    private static final Pattern BLOCK =
            Pattern.compile(
                    "-----BEGIN (?:X509 )?CERTIFICATE-----([^-]*)-----END (?:X509 )?CERTIFICATE-----");

    private AuthorityFile() {}

    /**
     * Reads a file that the user has chosen, to be confirmed. It blocks.
     *
     * @return each certificate once, in the order of the file; at least one
     * @throws InvalidAuthorityException if it is refused; nothing of it is repeated
     */
    public static List<Authority> read(Path file, Instant now) throws InvalidAuthorityException {
        List<Authority> found = parse(bytes(file));
        if (found.stream().anyMatch(each -> each.validUntil().isBefore(now))) {
            throw new InvalidAuthorityException(Reason.EXPIRED);
        }
        return found;
    }

    /**
     * Reads authorities that were kept as text. One whose time is over meanwhile is read, too; no
     * connection trusts it.
     *
     * @throws InvalidAuthorityException if it is refused; nothing of it is repeated
     */
    public static List<Authority> parse(String pem) throws InvalidAuthorityException {
        return parse(pem.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] bytes(Path file) throws InvalidAuthorityException {
        if (!Files.isRegularFile(file)) {
            // Reading a pipe might never end.
            throw new InvalidAuthorityException(Reason.UNREADABLE);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw new InvalidAuthorityException(Reason.UNREADABLE);
        }
    }

    private static List<Authority> parse(byte[] bytes) throws InvalidAuthorityException {
        if (bytes.length > MOST_BYTES) {
            throw new InvalidAuthorityException(Reason.TOO_LARGE);
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (PRIVATE_KEY.matcher(text).find()) {
            throw new InvalidAuthorityException(Reason.PRIVATE_KEY);
        }
        if (BEGIN.matcher(text).find()) {
            return blocks(text);
        }
        if (bytes.length == 0 || bytes[0] != DER_SEQUENCE) {
            throw new InvalidAuthorityException(Reason.NO_CERTIFICATE);
        }
        return List.of(authority(bytes, Reason.NO_CERTIFICATE));
    }

    private static List<Authority> blocks(String text) throws InvalidAuthorityException {
        long begun = BEGIN.matcher(text).results().count();
        if (begun > MOST_CERTIFICATES) {
            throw new InvalidAuthorityException(Reason.TOO_MANY);
        }
        Set<Authority> found = new LinkedHashSet<>();
        Matcher blocks = BLOCK.matcher(text);
        int whole = 0;
        while (blocks.find()) {
            byte[] block = blocks.group().replace("X509 ", "").getBytes(StandardCharsets.US_ASCII);
            found.add(authority(block, Reason.DAMAGED));
            whole++;
        }
        if (whole != begun) {
            throw new InvalidAuthorityException(Reason.DAMAGED);
        }
        return List.copyOf(found);
    }

    private static Authority authority(byte[] encoded, Reason ifNone)
            throws InvalidAuthorityException {
        X509Certificate certificate;
        try {
            certificate =
                    (X509Certificate)
                            CertificateFactory.getInstance("X.509")
                                    .generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException e) {
            throw new InvalidAuthorityException(ifNone);
        }
        if (!mayVouch(certificate)) {
            throw new InvalidAuthorityException(Reason.NOT_AN_AUTHORITY);
        }
        return new Authority(certificate);
    }

    private static boolean mayVouch(X509Certificate certificate) {
        boolean[] uses = certificate.getKeyUsage();
        return certificate.getBasicConstraints() >= 0
                && (uses == null || uses[MAY_SIGN_CERTIFICATES]);
    }
}
