package io.github.dfconsole.ui.aiconfiguration;

/** Where the name of an image comes from. */
public enum ImageSource {
    /** It is typed. */
    OWN(""),
    /** It is chosen among the images for TensorFlow. */
    TENSORFLOW("tensorflow"),
    /** It is chosen among the images for PyTorch. */
    PYTORCH("pytorch");

    private final String framework;

    ImageSource(String framework) {
        this.framework = framework;
    }

    /** What the service calls the framework; empty for none. */
    String framework() {
        return framework;
    }
}
