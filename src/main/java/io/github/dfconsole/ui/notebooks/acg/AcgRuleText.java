package io.github.dfconsole.ui.notebooks.acg;

import io.github.dfconsole.api.model.AcgRule;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/** What a rule of an access control group allows, in a sentence. */
final class AcgRuleText {

    private static final int LONGEST_VALUE = 100;
    private static final Set<String> EVERY_ADDRESS = Set.of("0.0.0.0/0", "::/0");

    private AcgRuleText() {}

    /** The message keys for each direction: of one port, several, and a protocol without ports. */
    private enum Sentences {
        IN("notebooks.rules.in.port", "notebooks.rules.in.ports", "notebooks.rules.in.protocol"),
        OUT(
                "notebooks.rules.out.port",
                "notebooks.rules.out.ports",
                "notebooks.rules.out.protocol"),
        UNCLEAR(
                "notebooks.rules.unclear.port",
                "notebooks.rules.unclear.ports",
                "notebooks.rules.unclear.protocol");

        private final String port;
        private final String ports;
        private final String protocol;

        Sentences(String port, String ports, String protocol) {
            this.port = port;
            this.ports = ports;
            this.protocol = protocol;
        }
    }

    static String of(AcgRule rule, Texts texts) {
        String protocol = shown(rule.protocolTypeCode().toUpperCase(Locale.ROOT));
        String ports = shown(rule.portRange());
        Sentences sentences = sentences(rule.isInboundRule());
        String addresses = addresses(rule.ipBlock(), texts);
        if (rule.portRange().isBlank()) {
            return texts.get(
                    sentences.protocol,
                    protocol.isBlank() ? texts.get("notebooks.rules.any-protocol") : protocol,
                    addresses);
        }
        boolean isUsual = protocol.isBlank() || protocol.equals("TCP");
        String what = isUsual ? ports : texts.get("notebooks.rules.of-protocol", ports, protocol);
        boolean isOne = rule.portRange().strip().chars().allMatch(Character::isDigit);
        return texts.get(isOne ? sentences.port : sentences.ports, what, addresses);
    }

    private static Sentences sentences(@Nullable Boolean isInbound) {
        if (isInbound == null) {
            return Sentences.UNCLEAR;
        }
        return isInbound ? Sentences.IN : Sentences.OUT;
    }

    private static String addresses(String ipBlock, Texts texts) {
        String block = ipBlock.strip();
        if (block.isEmpty()) {
            return texts.get("notebooks.rules.unknown-addresses");
        }
        return EVERY_ADDRESS.contains(block)
                ? texts.get("notebooks.rules.every-address", block)
                : shown(block);
    }

    private static String shown(String value) {
        return Printable.escape(value.strip(), LONGEST_VALUE);
    }
}
