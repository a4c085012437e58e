package io.github.dfconsole.ui.accounts;

import io.github.dfconsole.service.accounts.QuotaRules;
import io.github.dfconsole.service.usage.Gauge;
import io.github.dfconsole.service.usage.QuotaPicture;
import io.github.dfconsole.service.usage.QuotaUnits;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;
import io.github.dfconsole.ui.control.LimitGauge;
import io.github.dfconsole.ui.control.LimitGauge.Tone;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;

/** The limits of an account in one namespace, drawn, with what is used of them if it is known. */
final class QuotaCard extends VBox {

    /** What the service gives at most; the scales end there. */
    private static final int MOST_MILLIONS = QuotaRules.MOST_FILES;

    private static final int MOST_TERABYTES = QuotaRules.MOST_SPACE;
    private static final int LONGEST_NAME = 100;

    private final Texts texts;
    private final QuotaPicture picture;
    private final boolean isOld;
    private final Function<String, Node> raise;

    /**
     * One of the two limits.
     *
     * @param id the id of its gauge
     * @param nameKey what is limited
     * @param unitKey a number of it, with its unit
     * @param limit the limit; null if the service did not send it
     * @param most where the scale ends
     * @param used what is used; empty if it is not known
     * @param inUnits what is used, in the unit of the limit
     */
    private record Line(
            String id,
            String nameKey,
            String unitKey,
            @Nullable Integer limit,
            int most,
            Optional<Gauge> used,
            LongFunction<BigDecimal> inUnits) {

        /** Whether hardly anything is left, and there are higher limits. */
        boolean isWorthRaising() {
            return limit != null && limit < most && used.filter(Gauge::isCritical).isPresent();
        }
    }

    /**
     * Draws the limits.
     *
     * @param isOld whether what was measured is too old to be relied on
     * @param raise makes a button of an id that asks for higher limits
     */
    QuotaCard(QuotaPicture picture, boolean isOld, Texts texts, Function<String, Node> raise) {
        this.texts = texts;
        this.raise = raise;
        this.picture = picture;
        this.isOld = isOld;
        String namespace = picture.limit().namespace();
        getStyleClass().addAll("card-box", "quota-card");
        Label name = new Label(Printable.escape(namespace, LONGEST_NAME));
        name.getStyleClass().add("card-title");
        getChildren().addAll(name, gauge(files(picture)), gauge(space(picture)));
        replicas().ifPresent(getChildren()::add);
    }

    private static Line files(QuotaPicture picture) {
        return new Line(
                "accounts-files-" + picture.limit().namespace(),
                "accounts.quota.files",
                "accounts.quota.millions",
                picture.limit().fileCountMillion(),
                MOST_MILLIONS,
                picture.names(),
                picture.units()::millions);
    }

    private static Line space(QuotaPicture picture) {
        return new Line(
                "accounts-space-" + picture.limit().namespace(),
                "accounts.quota.space",
                "accounts.quota.tb",
                picture.limit().spaceTb(),
                MOST_TERABYTES,
                picture.space(),
                picture.units()::terabytes);
    }

    /** What the space comes to in data, because replicas count. */
    private Optional<Node> replicas() {
        Integer space = picture.limit().spaceTb();
        if (space == null) {
            return Optional.empty();
        }
        BigDecimal data = QuotaUnits.dataAtThreeCopies(BigDecimal.valueOf(space));
        Label note =
                wrapped(
                        texts.get(
                                "accounts.quota.replicas",
                                space.toString(),
                                data.toPlainString(),
                                QuotaUnits.COPIES));
        note.getStyleClass().add("muted");
        return Optional.of(note);
    }

    private Node gauge(Line line) {
        VBox box = new VBox();
        box.getStyleClass().add("quota-line");
        String value = value(line);
        box.getChildren().add(heading(texts.get(line.nameKey()), value, line));
        Integer limit = line.limit();
        if (limit != null) {
            LimitGauge drawn = drawn(line, limit);
            drawn.setId(line.id());
            drawn.setAccessibleText(texts.get(line.nameKey()) + ": " + value + warning(line));
            box.getChildren().add(drawn);
        }
        return box;
    }

    private LimitGauge drawn(Line line, int limit) {
        double scale = Math.max(line.most(), limit);
        LimitGauge drawn =
                new LimitGauge(
                        limit / scale,
                        texts.get("accounts.quota.limit", unit(line, limit)),
                        unit(line, (int) scale));
        line.used()
                .ifPresent(
                        used -> drawn.withUsed(used.fraction() * limit / scale, tone(used.mark())));
        return drawn;
    }

    private Tone tone(Gauge.Mark mark) {
        if (isOld) {
            return Tone.OLD;
        }
        return switch (mark) {
            case FINE -> Tone.FINE;
            case HIGH -> Tone.HIGH;
            case CRITICAL, OVER -> Tone.CRITICAL;
        };
    }

    private String unit(Line line, int number) {
        return texts.get(line.unitKey(), Integer.toString(number));
    }

    private String value(Line line) {
        Integer limit = line.limit();
        if (limit == null) {
            return texts.get("detail.untold");
        }
        return line.used()
                .map(
                        used ->
                                texts.get(
                                        "accounts.quota.used",
                                        line.inUnits().apply(used.used()).toPlainString(),
                                        unit(line, limit),
                                        Long.toString(used.percent())))
                .orElseGet(() -> texts.get("accounts.quota.unmeasured"));
    }

    /** What the colour says, in words. */
    private String warning(Line line) {
        return line.used().map(used -> warningKey(used.mark())).orElse("").isEmpty()
                ? ""
                : " – " + texts.get(warningKey(line.used().orElseThrow().mark()));
    }

    private static String warningKey(Gauge.Mark mark) {
        return switch (mark) {
            case FINE -> "";
            case HIGH -> "accounts.quota.high";
            case CRITICAL -> "accounts.quota.critical";
            case OVER -> "accounts.quota.over";
        };
    }

    private Node heading(String name, String value, Line line) {
        Label words = wrapped(name);
        words.getStyleClass().add("field-name");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Label amount = new Label(value);
        amount.setId(line.id() + "-value");
        amount.getStyleClass().add(line.used().isPresent() ? "quota-value" : "muted");
        amount.setMinWidth(Region.USE_PREF_SIZE);
        HBox top = new HBox(words, amount);
        top.getStyleClass().add("button-row");
        top.setAlignment(Pos.BASELINE_LEFT);
        VBox heading = new VBox(top);
        heading.getStyleClass().add("quota-heading");
        line.used().ifPresent(used -> addWarning(heading, line.id(), used.mark()));
        if (line.isWorthRaising()) {
            heading.getChildren().add(raise.apply(line.id() + "-raise"));
        }
        return heading;
    }

    private void addWarning(VBox heading, String id, Gauge.Mark mark) {
        String key = warningKey(mark);
        if (!key.isEmpty()) {
            Label warning = wrapped(texts.get(key));
            warning.setId(id + "-warning");
            warning.setGraphic(
                    new FontIcon(
                            mark == Gauge.Mark.HIGH
                                    ? Feather.ALERT_TRIANGLE
                                    : Feather.ALERT_OCTAGON));
            String colour = mark == Gauge.Mark.HIGH ? "quota-high" : "quota-critical";
            warning.getStyleClass().addAll("quota-warning", isOld ? "quota-old" : colour);
            heading.getChildren().add(warning);
        }
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
