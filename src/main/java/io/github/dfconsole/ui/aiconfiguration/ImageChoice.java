package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.api.ApiException;
import io.github.dfconsole.background.Jobs;
import io.github.dfconsole.service.Listing;
import io.github.dfconsole.service.aiconfiguration.OfferedImage;
import io.github.dfconsole.ui.form.Field;
import io.github.dfconsole.ui.form.LookupViewModel;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * The choice of an image: it is typed, or picked from what the service offers for a framework. What
 * is picked is written into the field, which can be typed into at any time. It belongs to the UI
 * thread.
 */
public final class ImageChoice {

    private final Lookup lookup;
    private final Field<String> image;
    private final ObjectProperty<ImageSource> source =
            new SimpleObjectProperty<>(this, "source", ImageSource.OWN);
    private final LookupViewModel<OfferedImage> images;
    private final LookupViewModel<String> versions;
    private boolean picking;

    /** Looks up the images of a framework. */
    @FunctionalInterface
    public interface Lookup {

        /**
         * The images of a framework. It may block.
         *
         * @throws ApiException if they are not known; the image can be typed all the same
         */
        Listing<OfferedImage> images(String framework) throws ApiException;
    }

    ImageChoice(Jobs jobs, Lookup lookup, Field<String> image) {
        this.lookup = lookup;
        this.image = image;
        images = new LookupViewModel<>(jobs, OfferedImage::name, OfferedImage::name);
        versions = new LookupViewModel<>(jobs, version -> version, version -> version);
        source.addListener((property, before, now) -> ask(now));
        images.value().addListener((property, before, now) -> show(now));
        versions.value().addListener((property, before, now) -> pick(now));
        image.value().addListener((property, before, now) -> onTyped());
    }

    private void ask(ImageSource now) {
        if (now == ImageSource.OWN) {
            images.await();
            versions.await();
            return;
        }
        String entered = image.entered();
        images.load(
                () ->
                        firstOf(
                                lookup.images(now.framework()),
                                offered -> offered.isNameOf(entered)));
    }

    private void show(@Nullable OfferedImage offered) {
        if (offered == null) {
            versions.await();
            return;
        }
        String entered = image.entered();
        versions.load(
                () ->
                        firstOf(
                                new Listing<>(offered.versions(), 0),
                                version -> offered.reference(version).equals(entered)));
    }

    /** What is first is chosen at first: the image that is entered stays if it is offered. */
    private static <T> Listing<T> firstOf(Listing<T> offered, Predicate<T> preferred) {
        List<T> sorted =
                offered.rows().stream()
                        .sorted(Comparator.comparing(each -> !preferred.test(each)))
                        .toList();
        return new Listing<>(sorted, 0);
    }

    private void pick(@Nullable String version) {
        OfferedImage offered = images.value().get();
        if (version != null && offered != null) {
            picking = true;
            image.set(offered.reference(version));
            picking = false;
        }
    }

    private void onTyped() {
        if (!picking) {
            source.set(ImageSource.OWN);
        }
    }

    void reload() {
        images.retry();
    }

    void close() {
        images.close();
        versions.close();
    }

    /** Where the name comes from. */
    public ObjectProperty<ImageSource> source() {
        return source;
    }

    /** The images of the framework that is chosen. */
    public LookupViewModel<OfferedImage> images() {
        return images;
    }

    /** The versions of the image that is chosen. */
    public LookupViewModel<String> versions() {
        return versions;
    }
}
