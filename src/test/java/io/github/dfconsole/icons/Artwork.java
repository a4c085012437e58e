package io.github.dfconsole.icons;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * An icon in every size: where there are few pixels it is drawn with fewer details.
 *
 * @param simple for sizes up to {@code simpleUpTo}
 * @param full for all others
 */
record Artwork(Drawing simple, int simpleUpTo, Drawing full) {

    BufferedImage drawn(int size) {
        return (size <= simpleUpTo ? simple : full).drawn(size);
    }

    List<BufferedImage> drawn(List<Integer> sizes) {
        return sizes.stream().map(this::drawn).toList();
    }
}
