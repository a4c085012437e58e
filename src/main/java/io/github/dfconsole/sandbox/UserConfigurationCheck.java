package io.github.dfconsole.sandbox;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks the settings of a notebook against their specifications; masked values are dropped. */
final class UserConfigurationCheck {

    private static final String MASK = "********";

    private final List<JsonNode> specs;

    UserConfigurationCheck(Catalogue catalogue) {
        this.specs = catalogue.userConfigurationSpecs();
    }

    /** Returns the name of a setting, or of its specification: the component comes first. */
    static String key(JsonNode setting) {
        return setting.path("componentName").asText() + "." + setting.path("name").asText();
    }

    /** Checks the settings of a new notebook: none of the mandatory ones may be missing. */
    Map<String, String> all(JsonNode given) throws Refusal {
        Map<String, String> settings = some(given);
        for (JsonNode spec : specs) {
            if (spec.path("isMandatory").asBoolean() && !settings.containsKey(key(spec))) {
                throw unknown(spec);
            }
        }
        return settings;
    }

    /** Checks the settings that are to be changed. */
    Map<String, String> some(JsonNode given) throws Refusal {
        Map<String, String> settings = new LinkedHashMap<>();
        for (JsonNode setting : given) {
            JsonNode spec =
                    specs.stream()
                            .filter(each -> key(each).equals(key(setting)))
                            .findFirst()
                            .orElseThrow(() -> unknown(setting));
            String value = setting.path("value").asText();
            boolean missing = value.isEmpty() && spec.path("isMandatory").asBoolean();
            if (missing || !value.matches(spec.path("regularExpression").asText())) {
                throw unknown(setting);
            }
            settings.put(key(spec), spec.path("isMasking").asBoolean() ? MASK : value);
        }
        return settings;
    }

    private static Refusal unknown(JsonNode setting) {
        return Refusal.notAvailable("notebook user configuration '%s'".formatted(key(setting)));
    }
}
