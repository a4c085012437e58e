package io.github.dfconsole.icons;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The icon file of macOS, with the same kinds of entries as {@code iconutil} writes: PNG, and
 * packed planes of alpha, red, green and blue for the two smallest sizes.
 */
final class MacIcon {

    /** Shorter runs would take more space when packed. */
    private static final int SHORTEST_RUN = 3;

    private static final int LONGEST_RUN = 130;
    private static final int LONGEST_LITERAL = 128;

    /** The size of an entry in points, at one or two pixels for each point. */
    enum Kind {
        POINTS_16("ic04", 16),
        POINTS_32("ic05", 32),
        POINTS_16_TWICE("ic11", 32),
        POINTS_32_TWICE("ic12", 64),
        POINTS_128("ic07", 128),
        POINTS_128_TWICE("ic13", 256),
        POINTS_256("ic08", 256),
        POINTS_256_TWICE("ic14", 512),
        POINTS_512("ic09", 512),
        POINTS_512_TWICE("ic10", 1024);

        final String code;
        final int pixels;

        Kind(String code, int pixels) {
            this.code = code;
            this.pixels = pixels;
        }

        boolean isPacked() {
            return this == POINTS_16 || this == POINTS_32;
        }
    }

    private MacIcon() {}

    static byte[] of(Artwork artwork) throws IOException {
        Map<Kind, byte[]> entries = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            BufferedImage image = artwork.drawn(kind.pixels);
            entries.put(kind, kind.isPacked() ? packed(image) : Png.of(image));
        }
        int size = entries.values().stream().mapToInt(entry -> 8 + entry.length).sum();
        ByteBuffer file = ByteBuffer.allocate(8 + size);
        file.put(ascii("icns")).putInt(8 + size);
        entries.forEach(
                (kind, entry) -> file.put(ascii(kind.code)).putInt(8 + entry.length).put(entry));
        return file.array();
    }

    private static byte[] packed(BufferedImage image) {
        int[] pixels =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.writeBytes(ascii("ARGB"));
        for (int shift = 24; shift >= 0; shift -= 8) {
            byte[] plane = new byte[pixels.length];
            for (int i = 0; i < plane.length; i++) {
                plane[i] = (byte) (pixels[i] >>> shift);
            }
            pack(plane, packed);
        }
        return packed.toByteArray();
    }

    /** Packs a plane as runs of one value and literal values, each preceded by its length. */
    private static void pack(byte[] plane, ByteArrayOutputStream packed) {
        int literal = 0;
        int at = 0;
        while (at < plane.length) {
            int run = run(plane, at);
            if (run >= SHORTEST_RUN) {
                putLiteral(plane, literal, at, packed);
                packed.write(0x80 + run - SHORTEST_RUN);
                packed.write(plane[at]);
                literal = at + run;
            }
            at += run;
        }
        putLiteral(plane, literal, at, packed);
    }

    private static int run(byte[] plane, int from) {
        int to = from;
        while (to < plane.length && to - from < LONGEST_RUN && plane[to] == plane[from]) {
            to++;
        }
        return to - from;
    }

    private static void putLiteral(byte[] plane, int from, int to, ByteArrayOutputStream packed) {
        for (int at = from; at < to; at += LONGEST_LITERAL) {
            int length = Math.min(LONGEST_LITERAL, to - at);
            packed.write(length - 1);
            packed.write(plane, at, length);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
