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
    private static final Set<String> EVERY_PORT = Set.of("1-65535", "0-65535");

    private AcgRuleText() {}

    /**
     * The message keys for a direction.
     *
     * @param port of one port
     * @param ports of several
     * @param all of all there are
     * @param protocol of a protocol without ports
     */
    private record Sentences(String port, String ports, String all, String protocol) {

        private static final Sentences IN =
                new Sentences(
                        "notebooks.rules.in.port",
                        "notebooks.rules.in.ports",
                        "notebooks.rules.in.all",
                        "notebooks.rules.in.protocol");
        private static final Sentences OUT =
                new Sentences(
                        "notebooks.rules.out.port",
                        "notebooks.rules.out.ports",
                        "notebooks.rules.out.all",
                        "notebooks.rules.out.protocol");
        private static final Sentences UNCLEAR =
                new Sentences(
                        "notebooks.rules.unclear.port",
                        "notebooks.rules.unclear.ports",
                        "notebooks.rules.unclear.all",
                        "notebooks.rules.unclear.protocol");

        static Sentences of(@Nullable Boolean isInbound) {
            if (isInbound == null) {
                return UNCLEAR;
            }
            return isInbound ? IN : OUT;
        }

        String of(String range) {
            if (EVERY_PORT.contains(range)) {
                return all;
            }
            return range.chars().allMatch(Character::isDigit) ? port : ports;
        }
    }

    static String of(AcgRule rule, Texts texts) {
        String protocol = shown(rule.protocolTypeCode().toUpperCase(Locale.ROOT));
        String range = rule.portRange().strip();
        Sentences sentences = Sentences.of(rule.isInboundRule());
        String others = others(rule, texts);
        if (range.isEmpty()) {
            return texts.get(
                    sentences.protocol,
                    protocol.isEmpty() ? texts.get("notebooks.rules.any-protocol") : protocol,
                    others);
        }
        boolean isUsual = protocol.isEmpty() || protocol.equals("TCP");
        return isUsual
                ? texts.get(sentences.of(range), shown(range), others, "")
                : withPorts(sentences.of(range), range, protocol, others, texts);
    }

    /** A sentence about all ports names the protocol before them, others beside the number. */
    private static String withPorts(
            String sentence, String range, String protocol, String others, Texts texts) {
        String ports = shown(range);
        return EVERY_PORT.contains(range)
                ? texts.get(
                        sentence,
                        ports,
                        others,
                        texts.get("notebooks.rules.before-ports", protocol))
                : texts.get(
                        sentence,
                        texts.get("notebooks.rules.of-protocol", ports, protocol),
                        others);
    }

    /** Who is at the other end: addresses, or the members of an access control group. */
    private static String others(AcgRule rule, Texts texts) {
        String block = rule.ipBlock().strip();
        if (!block.isEmpty()) {
            return EVERY_ADDRESS.contains(block)
                    ? texts.get("notebooks.rules.every-address", block)
                    : shown(block);
        }
        Integer group = rule.accessControlGroupSequence();
        return group == null
                ? texts.get("notebooks.rules.unknown-addresses")
                : texts.get("notebooks.rules.group", group.toString());
    }

    private static String shown(String value) {
        return Printable.escape(value.strip(), LONGEST_VALUE);
    }
}
