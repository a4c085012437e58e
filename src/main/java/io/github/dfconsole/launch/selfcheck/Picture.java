package io.github.dfconsole.launch.selfcheck;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import java.util.List;
import java.util.stream.IntStream;

/** What was drawn, dot by dot, so that two drawings can be told apart. */
record Picture(int width, List<Integer> dots) {

    static Picture of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] dots = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), dots, 0, width);
        return new Picture(width, IntStream.of(dots).boxed().toList());
    }

    /** Whether it has one colour throughout. */
    boolean isBlank() {
        return dots.stream().distinct().count() < 2;
    }
}
