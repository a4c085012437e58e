package io.github.dfconsole.icons;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;

import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A drawing, and the share of an icon's width that it takes.
 *
 * @param share the share of the width, at most 1; the rest is an empty border
 */
record Drawing(SVGDocument master, double share) {

    /**
     * Reads a drawing.
     *
     * @throws IOException if the file cannot be read
     */
    static Drawing of(Path svg, double share) throws IOException {
        SVGDocument master = new SVGLoader().load(svg.toUri().toURL());
        if (master == null) {
            throw new IOException("No drawing in " + svg);
        }
        return new Drawing(master, share);
    }

    BufferedImage drawn(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(
                RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        float side = (float) (size * share);
        float border = (size - side) / 2;
        master.render((Component) null, graphics, new ViewBox(border, border, side, side));
        graphics.dispose();
        return image;
    }
}
