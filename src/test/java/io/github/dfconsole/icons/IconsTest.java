package io.github.dfconsole.icons;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.imaging.Imaging;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** The icons of every system are made from the current drawings. */
class IconsTest {

    /** An invisible difference, of 255; other systems may round differently. */
    private static final int UNSEEN = 6;

    private static Map<Path, byte[]> made;

    @BeforeAll
    static void make() throws IOException {
        made = new Icons(Path.of("assets")).files();
    }

    @Test
    void theIconsAreMadeFromTheCurrentDrawings() throws IOException {
        for (Map.Entry<Path, byte[]> icon : made.entrySet()) {
            assertThat(icon.getKey()).as("run ./mvnw -Picons").exists();
            List<BufferedImage> kept = pictures(icon.getKey(), Files.readAllBytes(icon.getKey()));
            assertSame(
                    "run ./mvnw -Picons: " + icon.getKey(),
                    kept,
                    pictures(icon.getKey(), icon.getValue()));
        }
    }

    @Test
    void thereAreNoObsoleteIcons() throws IOException {
        TreeSet<Path> kept = new TreeSet<>();
        for (Path folder : List.of(Icons.EXPORTS, Icons.RESOURCES)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(kept::add);
            }
        }
        assertThat(kept).isEqualTo(made.keySet());
    }

    @Test
    void makingIconsIsReproducible() throws IOException {
        assertThat(new Icons(Path.of("assets")).files()).containsExactlyEntriesOf(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataforest-console", "dataforest-sandbox"})
    void theWindowsIconHasEverySizeInAReadableFormat(String name) throws IOException {
        Path ico = Icons.EXPORTS.resolve("windows").resolve(name + ".ico");
        byte[] file = made.get(ico);
        List<BufferedImage> kept = pictures(ico, file);
        assertThat(kept).extracting(BufferedImage::getWidth).isEqualTo(Icons.WINDOWS);
        String context = name.endsWith("console") ? "apps" : "mimetypes";
        List<BufferedImage> drawn = new ArrayList<>();
        List<Integer> common = Icons.WINDOWS.stream().filter(Icons.LINUX::contains).toList();
        for (int size : common) {
            Path folder = Icons.EXPORTS.resolve("linux/hicolor/" + size + "x" + size);
            Path png = folder.resolve(context).resolve(name + ".png");
            drawn.addAll(pictures(png, made.get(png)));
        }
        assertSame(
                name,
                kept.stream().filter(image -> common.contains(image.getWidth())).toList(),
                drawn);
        ByteBuffer entries = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < Icons.WINDOWS.size(); i++) {
            boolean png = entries.getInt(entries.getInt(6 + 16 * i + 12)) == 0x474E5089;
            assertThat(png).isEqualTo(Icons.WINDOWS.get(i) == 256);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataforest-console", "dataforest-sandbox"})
    void theMacIconHasEverySizeForBothResolutions(String name) throws IOException {
        byte[] file = made.get(Icons.EXPORTS.resolve("macos").resolve(name + ".icns"));
        Map<String, Integer> sizes = new LinkedHashMap<>();
        entries(file).forEach((code, entry) -> sizes.put(code, picture(entry).getWidth()));
        assertThat(sizes)
                .containsOnly(
                        Map.entry("ic04", 16),
                        Map.entry("ic05", 32),
                        Map.entry("ic07", 128),
                        Map.entry("ic08", 256),
                        Map.entry("ic09", 512),
                        Map.entry("ic10", 1024),
                        Map.entry("ic11", 32),
                        Map.entry("ic12", 64),
                        Map.entry("ic13", 256),
                        Map.entry("ic14", 512));
        // The reader does not support the two packed entries.
        assertThat(Imaging.getAllBufferedImages(file)).hasSize(8);
        Map<String, byte[]> entries = entries(file);
        assertSame(
                "packed or not",
                List.of(picture(entries.get("ic05"))),
                List.of(picture(entries.get("ic11"))));
    }

    @Test
    void theMacIconHasTheMarginOfOtherMacIcons() throws IOException {
        byte[] file = made.get(Icons.EXPORTS.resolve("macos/dataforest-console.icns"));
        BufferedImage largest = picture(entries(file).get("ic10"));
        assertThat(alpha(largest, 98, 512)).isZero();
        assertThat(alpha(largest, 102, 512)).isEqualTo(255);
        assertThat(alpha(largest, 921, 512)).isEqualTo(255);
        assertThat(alpha(largest, 925, 512)).isZero();
    }

    private static int alpha(BufferedImage image, int x, int y) {
        return image.getRGB(x, y) >>> 24;
    }

    private static List<BufferedImage> pictures(Path name, byte[] file) throws IOException {
        return name.toString().endsWith(".icns")
                ? entries(file).values().stream().map(IconsTest::picture).toList()
                : Imaging.getAllBufferedImages(new ByteArrayInputStream(file), name.toString());
    }

    private static Map<String, byte[]> entries(byte[] icns) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        ByteBuffer file = ByteBuffer.wrap(icns);
        assertThat(file.position(4).getInt()).isEqualTo(icns.length);
        while (file.hasRemaining()) {
            byte[] code = new byte[4];
            file.get(code);
            byte[] entry = new byte[file.getInt() - 8];
            file.get(entry);
            entries.put(new String(code, StandardCharsets.US_ASCII), entry);
        }
        return entries;
    }

    private static BufferedImage picture(byte[] entry) {
        try {
            return new String(entry, 0, 4, StandardCharsets.US_ASCII).equals("ARGB")
                    ? unpacked(ByteBuffer.wrap(entry).position(4))
                    : ImageIO.read(new ByteArrayInputStream(entry));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static BufferedImage unpacked(ByteBuffer packed) {
        List<Byte> values = new ArrayList<>();
        while (packed.hasRemaining()) {
            int mark = Byte.toUnsignedInt(packed.get());
            if (mark < 0x80) {
                for (int i = 0; i <= mark; i++) {
                    values.add(packed.get());
                }
            } else {
                byte value = packed.get();
                for (int i = 0; i < mark - 0x80 + 3; i++) {
                    values.add(value);
                }
            }
        }
        int pixels = values.size() / 4;
        int size = (int) Math.sqrt(pixels);
        assertThat(values).hasSize(4 * size * size);
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        for (int i = 0; i < pixels; i++) {
            int argb = 0;
            for (int plane = 0; plane < 4; plane++) {
                argb = argb << 8 | Byte.toUnsignedInt(values.get(plane * pixels + i));
            }
            image.setRGB(i % size, i / size, argb);
        }
        return image;
    }

    private static void assertSame(
            String what, List<BufferedImage> pictures, List<BufferedImage> expected) {
        assertThat(pictures).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < pictures.size(); i++) {
            assertThat(pictures.get(i).getWidth()).as(what).isEqualTo(expected.get(i).getWidth());
            assertThat(pictures.get(i).getHeight()).as(what).isEqualTo(expected.get(i).getHeight());
            assertThat(difference(pictures.get(i), expected.get(i)))
                    .as(what + ", " + expected.get(i).getWidth() + " pixels")
                    .isLessThanOrEqualTo(UNSEEN);
        }
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        int most = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                most = Math.max(most, difference(one.getRGB(x, y), other.getRGB(x, y)));
            }
        }
        return most;
    }

    /** Returns the difference of two pixels, weighted by their opacity. */
    private static int difference(int one, int other) {
        int most = Math.abs((one >>> 24) - (other >>> 24));
        for (int shift = 0; shift < 24; shift += 8) {
            int first = (one >>> shift & 0xFF) * (one >>> 24) / 255;
            int second = (other >>> shift & 0xFF) * (other >>> 24) / 255;
            most = Math.max(most, Math.abs(first - second));
        }
        return most;
    }
}
