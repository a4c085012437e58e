package io.github.dfconsole.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dfconsole.testing.ManualJobs;
import io.github.dfconsole.ui.notice.Notices.Action;
import io.github.dfconsole.ui.notice.Notices.Notice;
import io.github.dfconsole.ui.notice.Notices.Tone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

class NoticesTest {

    private final ManualJobs jobs = new ManualJobs();
    private final List<Notice> onTheDesktop = new ArrayList<>();
    private final Notices notices = new Notices(jobs, onTheDesktop::add);

    private static Notice notice(Tone tone, String title) {
        return new Notice(tone, () -> title, () -> "", null);
    }

    private static Notice withAction(Tone tone) {
        return new Notice(tone, () -> "news", () -> "", new Action(() -> "Open", () -> {}));
    }

    private List<String> titles() {
        return notices.shown().stream().map(each -> each.title().get()).toList();
    }

    @Test
    void theThreeNewestAreShownTheNewestFirst() {
        for (String title : List.of("a", "b", "c", "d")) {
            notices.say(notice(Tone.BAD, title));
        }
        assertThat(titles()).containsExactly("d", "c", "b");
    }

    @ParameterizedTest
    @EnumSource(names = {"GOOD", "NEUTRAL"})
    void goodNewsDisappearsByItself(Tone tone) {
        notices.say(notice(tone, "ready"));
        jobs.runAll();
        assertThat(notices.shown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ATTENTION", "BAD"})
    void badNewsStaysUntilItIsDismissed(Tone tone) {
        Notice wrong = notice(tone, "wrong");
        notices.say(wrong);
        jobs.runAll();
        assertThat(notices.shown()).containsExactly(wrong);
        notices.dismiss(wrong);
        assertThat(notices.shown()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aNoticeWithAnActionDisappearsOnlyInFrontOfTheUser(Tone tone) {
        notices.inFront().set(false);
        notices.say(withAction(tone));
        jobs.runAll();
        assertThat(notices.shown()).hasSize(1);
        notices.inFront().set(true);
        jobs.runAll();
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void aRepeatedNoticeIsShownOnceAndOnTop() {
        Notice first = notice(Tone.GOOD, "first");
        notices.say(first);
        notices.say(notice(Tone.BAD, "second"));
        notices.say(first);
        assertThat(titles()).containsExactly("first", "second");
        assertThat(jobs.waiting()).isOne();
    }

    @Test
    void aHeldNoticeDoesNotDisappear() {
        Notice ready = notice(Tone.GOOD, "ready");
        notices.say(ready);
        notices.hold(ready);
        assertThat(jobs.waiting()).isZero();
        jobs.runAll();
        assertThat(notices.shown()).containsExactly(ready);
        notices.release(ready);
        notices.release(ready);
        assertThat(jobs.waiting()).isOne();
        jobs.runAll();
        assertThat(notices.shown()).isEmpty();
    }

    @Test
    void holdingADismissedNoticeHasNoEffect() {
        Notice ready = notice(Tone.GOOD, "ready");
        notices.say(ready);
        notices.dismiss(ready);
        notices.hold(ready);
        notices.release(ready);
        assertThat(jobs.waiting()).isZero();
    }

    @Test
    void theDesktopShowsNothingWhileTheWindowIsInFront() {
        notices.say(notice(Tone.GOOD, "ready"));
        assertThat(onTheDesktop).isEmpty();
    }

    @Test
    void theDesktopShowsNoticesWhileTheWindowIsNotInFront() {
        notices.inFront().set(false);
        Notice ready = notice(Tone.GOOD, "ready");
        notices.say(ready);
        assertThat(onTheDesktop).containsExactly(ready);
        jobs.runAll();
        assertThat(notices.shown()).containsExactly(ready);
        notices.inFront().set(true);
        jobs.runAll();
        assertThat(notices.shown()).isEmpty();
        assertThat(onTheDesktop).hasSize(1);
    }

    @Test
    void theTimerStopsWhileTheWindowIsNotInFront() {
        notices.say(notice(Tone.GOOD, "ready"));
        notices.inFront().set(false);
        jobs.runAll();
        assertThat(notices.shown()).hasSize(1);
    }

    @Test
    void callersCannotChangeTheList() {
        assertThatThrownBy(() -> notices.shown().add(notice(Tone.GOOD, "ready")))
                .isInstanceOf(UnsupportedOperationException.class);
    }
}
