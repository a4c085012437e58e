package io.github.dfconsole.ui.apps.change;

import io.github.dfconsole.service.apps.AppNeeds;
import io.github.dfconsole.text.Texts;

/** How certain it is that one app needs another, in words. */
final class NeedsText {

    private NeedsText() {}

    static String certainty(AppNeeds.Certainty certainty, Texts texts) {
        return texts.get(
                switch (certainty) {
                    case SURE -> "apps.needs.sure";
                    case LIKELY -> "apps.needs.likely";
                    case POSSIBLE -> "apps.needs.possible";
                });
    }
}
