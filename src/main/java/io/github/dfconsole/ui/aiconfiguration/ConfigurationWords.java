package io.github.dfconsole.ui.aiconfiguration;

import io.github.dfconsole.service.aiconfiguration.ConfigurationField;
import io.github.dfconsole.service.aiconfiguration.ConfigurationValue;
import io.github.dfconsole.service.aiconfiguration.MemorySize;
import io.github.dfconsole.service.validation.WholeNumber;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import java.util.Map;

/** Puts fields of configurations and their values into words, as differences need them. */
public final class ConfigurationWords {

    private static final int LONGEST = 2_000;

    private static final Map<String, String> KEYS =
            Map.ofEntries(
                    Map.entry(ConfigurationField.NAME, "aiconfiguration.name"),
                    Map.entry(ConfigurationField.QUEUE, "aiworkspaces.field.queue"),
                    Map.entry(ConfigurationField.IMAGE, "aiconfiguration.image"),
                    Map.entry(ConfigurationField.COMMAND, "aiconfiguration.command"),
                    Map.entry(ConfigurationField.ARGS, "aiconfiguration.args"),
                    Map.entry(ConfigurationField.CPU, "aiconfiguration.cores"),
                    Map.entry(ConfigurationField.MEMORY, "aiconfiguration.memory.name"),
                    Map.entry(ConfigurationField.GPU_COUNT, "aiconfiguration.gpus"),
                    Map.entry(ConfigurationField.GPU_MODEL, "aiconfiguration.gpu-model"),
                    Map.entry(ConfigurationField.PORTS, "aiconfiguration.ports"),
                    Map.entry(ConfigurationField.PACKAGE, "aiconfiguration.package"));

    private final Texts texts;

    /** Speaks the language of the texts. */
    public ConfigurationWords(Texts texts) {
        this.texts = texts;
    }

    /**
     * The name of a field.
     *
     * @param field see {@link ConfigurationField}
     */
    public String field(String field) {
        String key = KEYS.get(field);
        if (key != null) {
            return texts.get(key);
        }
        return ConfigurationField.envName(field)
                .map(name -> named("aiconfiguration.word.env", name))
                .or(
                        () ->
                                ConfigurationField.inputPath(field)
                                        .map(path -> named("aiconfiguration.word.input", path)))
                .or(
                        () ->
                                ConfigurationField.outputPath(field)
                                        .map(path -> named("aiconfiguration.word.output", path)))
                .orElse(field);
    }

    private String named(String key, String name) {
        return texts.get(key, Printable.escape(name, LONGEST));
    }

    /** The value of a field, secrets masked; a dash stands for nothing. */
    public String value(String field, ConfigurationValue value) {
        if (!value.isPresent()) {
            return "–";
        }
        if (field.equals(ConfigurationField.MEMORY)) {
            return memory(value.text());
        }
        String shown = Printable.escapeLines(value.shown(), LONGEST);
        return value.overwrites() ? shown + " " + texts.get("aiworkspaces.overwrite") : shown;
    }

    private String memory(String megabytes) {
        return WholeNumber.of(megabytes).stream()
                .mapToObj(
                        each -> texts.get("aiconfiguration.gigabytes", MemorySize.gigabytes(each)))
                .findFirst()
                .orElse(megabytes);
    }
}
