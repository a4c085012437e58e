package io.github.dfconsole.launch.selfcheck;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.util.List;
import java.util.stream.IntStream;

/** The pixels of an image, so that two images can be compared. */
record Snapshot(int width, List<Integer> pixels) {

    static Snapshot of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new Snapshot(width, IntStream.of(pixels).boxed().toList());
    }

    /** Returns whether all pixels have the same colour. */
    boolean isBlank() {
        return pixels.stream().distinct().count() < 2;
    }
}
