package io.github.dfconsole.api.transport;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The hosts that are called without a proxy, as {@code no_proxy} lists them: hosts with everything
 * below them, addresses, ranges of addresses (10.0.0.0/8), or an asterisk for all.
 */
final class ProxyExceptions {

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,]+");
    private static final Pattern BRACKETS = Pattern.compile("[\\[\\]]");

    private ProxyExceptions() {}

    /**
     * Whether a host is excepted. Its name is not looked up, so a range fits only a host that is
     * given by its address.
     */
    static boolean contain(String list, String host) {
        String wanted = BRACKETS.matcher(host).replaceAll("").toLowerCase(Locale.ROOT);
        return SEPARATORS
                .splitAsStream(list.toLowerCase(Locale.ROOT))
                .anyMatch(exception -> fits(exception, wanted));
    }

    private static boolean fits(String exception, String host) {
        InetAddress address = address(host);
        if (address != null) {
            return exception.equals("*") || isIn(exception, address);
        }
        String name = exception.replaceFirst(":\\d+$", "").replaceFirst("^\\*?\\.", "");
        return exception.equals("*")
                || (!name.isEmpty() && (host.equals(name) || host.endsWith("." + name)));
    }

    /** Whether an address is the one that is excepted, or in the range that is. */
    private static boolean isIn(String exception, InetAddress address) {
        int slash = exception.indexOf('/');
        InetAddress first = address(slash < 0 ? exception : exception.substring(0, slash));
        if (first == null || first.getAddress().length != address.getAddress().length) {
            return false;
        }
        int all = address.getAddress().length * Byte.SIZE;
        int bits = slash < 0 ? all : bits(exception.substring(slash + 1), all);
        return bits >= 0 && haveInCommon(bits, first.getAddress(), address.getAddress());
    }

    private static boolean haveInCommon(int bits, byte[] one, byte[] other) {
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> (bit % Byte.SIZE);
            if (((one[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
                return false;
            }
        }
        return true;
    }

    /** The length of a range's prefix; -1 if it is none. */
    private static int bits(String text, int most) {
        try {
            int bits = Integer.parseInt(text);
            return bits <= most ? bits : -1;
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Reads an address, with or without a port; null if it is none. Nothing is looked up. */
    private static @Nullable InetAddress address(String text) {
        String bare =
                text.startsWith("[") && text.contains("]")
                        ? text.substring(1, text.indexOf(']'))
                        : text.replaceFirst("^([^:]*):\\d+$", "$1");
        try {
            return InetAddress.ofLiteral(bare);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
