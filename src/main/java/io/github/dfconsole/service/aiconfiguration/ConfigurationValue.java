package io.github.dfconsole.service.aiconfiguration;

/**
 * The value of one field of a configuration, in words that need no translation.
 *
 * @param text the value: numbers as digits, memory in megabytes, ports with commas between them, a
 *     mapping as {@code HDFS → container} or {@code HDFS ← container}; empty if there is none
 * @param overwrites whether it is a path that results replace
 * @param secret whether it must not be shown; see {@link #shown}
 */
public record ConfigurationValue(String text, boolean overwrites, boolean secret) {

    /** No value. */
    public static final ConfigurationValue NONE = new ConfigurationValue("", false, false);

    /** The value as it may be shown: secrets are masked. */
    public String shown() {
        return secret && !text.isEmpty() ? MaskedConfiguration.MASK : text;
    }

    /** Whether there is a value. */
    public boolean isPresent() {
        return !text.isEmpty();
    }

    @Override
    public String toString() {
        return shown() + (overwrites ? " (overwrites)" : "");
    }
}
