package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.service.aiapps.submit.SentRun;
import io.github.dfconsole.service.aiconfiguration.TypedConfiguration.Size;
import io.github.dfconsole.service.validation.WholeNumber;
import io.github.dfconsole.text.Printable;
import io.github.dfconsole.text.Texts;

import org.jspecify.annotations.Nullable;

import java.util.OptionalInt;

/** Puts into words what a run was asked for. */
final class AskedText {

    private static final int LONGEST = 200;

    private final Texts texts;

    AskedText(Texts texts) {
        this.texts = texts;
    }

    /** How many GPUs, and of which model. */
    String gpus(SentRun run) {
        Size size = size(run);
        if (size.gpus().isBlank() || size.gpus().strip().equals("0")) {
            return texts.get("aiconfiguration.chip.no-gpu");
        }
        String model = size.gpuModel().isBlank() ? "GPU" : size.gpuModel();
        return Printable.escape(model + " × " + size.gpus().strip(), LONGEST);
    }

    /** The number of GPUs, by which runs are sorted; null if it cannot be read. */
    static @Nullable Integer gpuCount(SentRun run) {
        OptionalInt count = WholeNumber.of(size(run).gpus());
        return count.isPresent() ? count.getAsInt() : null;
    }

    /** The image with its version. */
    static String image(SentRun run) {
        return run.draft().configuration().container().image();
    }

    /** What it needs to begin, in a sentence. */
    String sentence(SentRun run) {
        Size size = size(run);
        return texts.get("aiapps.asked", gpus(run), shown(size.cores()), shown(size.memory()));
    }

    private static Size size(SentRun run) {
        return run.draft().configuration().size();
    }

    private static String shown(String number) {
        return number.isBlank() ? "–" : Printable.escape(number.strip(), LONGEST);
    }
}
