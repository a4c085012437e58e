package io.github.dfconsole.icons;

import java.awt.image.BufferedImage;
import java.util.List;

/**
 * An icon for every size; small sizes use a drawing with fewer details.
 *
 * @param simple the drawing for sizes up to {@code simpleUpTo}
 * @param full the drawing for all other sizes
 */
record Artwork(Drawing simple, int simpleUpTo, Drawing full) {

    BufferedImage drawn(int size) {
        return (size <= simpleUpTo ? simple : full).drawn(size);
    }

    List<BufferedImage> drawn(List<Integer> sizes) {
        return sizes.stream().map(this::drawn).toList();
    }
}
