package io.github.dfconsole.ui.aiapps;

import io.github.dfconsole.api.model.AiApp;
import io.github.dfconsole.api.model.AiAppDetail;
import io.github.dfconsole.service.aiapps.RunState;
import io.github.dfconsole.ui.notice.Notices;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.resource.ScreenModel;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells that runs have ended, and how: those that went on when the list was first read over this
 * connection, or later, and those that were submitted from here meanwhile. It tells of all that
 * have ended since in one notice, so that little is covered. It belongs to the UI thread.
 */
final class RunEnds {

    private final ScreenModel<AiApp, AiAppDetail> model;
    private final AiAppKnowledge knowledge;
    private final Set<String> followed = new HashSet<>();
    private final Set<String> settled = new HashSet<>();
    private Instant since;
    private @Nullable Said said;

    /** What the user is told now, and of which runs. */
    private record Said(List<AiApp> runs, Notice notice) {}

    /** Watches the list of a screen. */
    RunEnds(ScreenModel<AiApp, AiAppDetail> model, AiAppKnowledge knowledge) {
        this.model = model;
        this.knowledge = knowledge;
        this.since = model.context().clock().instant();
        model.table().updatedAt().addListener((property, before, now) -> check());
    }

    /** Another connection has other runs. */
    void opened() {
        followed.clear();
        settled.clear();
        since = model.context().clock().instant();
    }

    private void check() {
        List<AiApp> ended = new ArrayList<>();
        for (AiApp run : model.table().all()) {
            if (run.id().isEmpty()) {
                continue;
            }
            RunState state = RunState.of(run);
            if (state.isGoing()) {
                followed.add(run.id());
            } else if (state.hasEnded() && isNews(run) && !isToldByKilling(run, state)) {
                ended.add(run);
            }
        }
        if (!ended.isEmpty()) {
            say(ended);
        }
    }

    /** Whether it was seen going on, or was submitted from here so that it never was. */
    private boolean isNews(AiApp run) {
        boolean isFollowed = followed.remove(run.id());
        boolean isOurs =
                knowledge.asked().of(run).filter(each -> each.sentAt().isAfter(since)).isPresent();
        return (isFollowed || isOurs) && settled.add(run.id());
    }

    private boolean isToldByKilling(AiApp run, RunState state) {
        boolean isKilledHere =
                knowledge.isKilledHere(run.id()) || model.runner().pending(run.id()).isPresent();
        return state == RunState.KILLED && isKilledHere;
    }

    /** Says it together with what is still said of other runs. */
    private void say(List<AiApp> news) {
        Notices notices = model.context().notices();
        List<AiApp> all = new ArrayList<>(news);
        Said before = said;
        if (before != null && notices.shown().contains(before.notice())) {
            all.addAll(before.runs());
            notices.dismiss(before.notice());
        }
        RunEndText text = new RunEndText(model.context().texts(), all);
        Notice notice = new Notice(text.tone(), text::title, text::text, show(text.first()));
        said = new Said(List.copyOf(all), notice);
        notices.say(notice);
    }

    private Notices.@Nullable Action show(AiApp run) {
        var account = model.account().get();
        if (account == null) {
            return null;
        }
        String accountId = account.id();
        return new Notices.Action(
                () -> model.context().texts().get("aiapps.ended.show"),
                () -> model.showRow(accountId, run.id()));
    }
}
