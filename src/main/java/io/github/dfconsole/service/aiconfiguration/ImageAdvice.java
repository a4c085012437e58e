package io.github.dfconsole.service.aiconfiguration;

import java.util.Optional;

/** Why the name of an image is allowed but better avoided. */
public enum ImageAdvice {
    /** It has no tag, which means the tag {@code latest}. */
    NO_TAG,
    /** It has the tag {@code latest}, which stands for another image from time to time. */
    LATEST;

    /** What there is to say about an image whose name is right; empty if nothing. */
    public static Optional<ImageAdvice> about(String image) {
        if (image.isBlank() || image.contains("@")) {
            return Optional.empty();
        }
        String last = image.substring(image.lastIndexOf('/') + 1);
        if (!last.contains(":")) {
            return Optional.of(NO_TAG);
        }
        return last.endsWith(":latest") ? Optional.of(LATEST) : Optional.empty();
    }
}
