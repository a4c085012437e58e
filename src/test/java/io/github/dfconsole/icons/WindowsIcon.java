package io.github.dfconsole.icons;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * The icon file of Windows. It contains 32-bit bitmaps, which every program can read, and PNG for
 * the largest size, where it saves most; some older programs cannot read PNG.
 */
final class WindowsIcon {

    private static final int HEADER = 6;
    private static final int ENTRY = 16;
    private static final int BITMAP_HEADER = 40;
    private static final int BITS = 32;
    private static final int PNG_FROM = 256;

    private WindowsIcon() {}

    static byte[] of(List<BufferedImage> images) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (BufferedImage image : images) {
            contents.add(image.getWidth() < PNG_FROM ? bitmap(image) : Png.of(image));
        }
        int offset = HEADER + ENTRY * images.size();
        byte[] bytes = new byte[offset + contents.stream().mapToInt(c -> c.length).sum()];
        ByteBuffer file = littleEndian(bytes);
        file.putShort((short) 0).putShort((short) 1).putShort((short) images.size());
        for (int i = 0; i < images.size(); i++) {
            // The size 256 does not fit into a byte and is written as 0.
            file.put((byte) images.get(i).getWidth()).put((byte) images.get(i).getHeight());
            file.put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) BITS);
            file.putInt(contents.get(i).length).putInt(offset);
            offset += contents.get(i).length;
        }
        contents.forEach(file::put);
        return bytes;
    }

    /** Returns the colours, last row first, followed by a mask with one bit for each pixel. */
    private static byte[] bitmap(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int wordsOfMask = (width + BITS - 1) / BITS;
        int size = Integer.BYTES * height * (width + wordsOfMask);
        byte[] bytes = new byte[BITMAP_HEADER + size];
        ByteBuffer bitmap = littleEndian(bytes);
        // The height includes the mask, which counts as a second image.
        bitmap.putInt(BITMAP_HEADER).putInt(width).putInt(2 * height);
        bitmap.putShort((short) 1).putShort((short) BITS);
        bitmap.putInt(0).putInt(size).position(BITMAP_HEADER);
        for (int y = height - 1; y >= 0; y--) {
            for (int x = 0; x < width; x++) {
                bitmap.putInt(image.getRGB(x, y));
            }
        }
        for (int y = height - 1; y >= 0; y--) {
            putMask(bitmap, image, y, wordsOfMask * BITS);
        }
        return bytes;
    }

    private static void putMask(ByteBuffer bitmap, BufferedImage image, int y, int bits) {
        for (int x = 0; x < bits; x += Byte.SIZE) {
            int hidden = 0;
            for (int bit = 0; bit < Byte.SIZE && x + bit < image.getWidth(); bit++) {
                if (image.getRGB(x + bit, y) >>> 24 == 0) {
                    hidden |= 0x80 >> bit;
                }
            }
            bitmap.put((byte) hidden);
        }
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
